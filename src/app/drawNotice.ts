/** Draws a message about the app into the frame, in the language of the page with English under it. */
import { isLanguage, languages, type LanguageId } from '#domain/languages.ts';
import type { NoticeName } from './showNotice.ts';
import { heldStore } from './store.ts';
import { wordStore } from './words.ts';

/** Messages that are drawn; the others wait in the page. */
export type DrawnNotice = Exclude<NoticeName, 'scriptFailed' | 'packNotSaved'>;

type Message = { readonly lines: readonly string[]; readonly button?: string };

/** Keys of `notices`, or of the namespace that they name. */
const messages: Readonly<Record<DrawnNotice, Message>> = {
  offline: { lines: ['offline'] },
  update: { lines: ['updateReady', 'nothingLost'], button: 'updateButton' },
  updated: { lines: ['common:updated'] },
  noWorker: { lines: ['noWorker', 'noWorkerDo'] },
  storageFull: { lines: ['storageFull', 'storageFullDo', 'storageKept'] },
  storageBroken: { lines: ['storageBroken', 'storageBrokenDo'] },
  storageBlocked: { lines: ['storageBlocked', 'storageBlockedDo'] },
  storageNewer: { lines: ['storageNewer', 'storageNewerDo'] },
  packDamaged: { lines: ['packDamaged', 'packDamagedDo'] },
  clockWrong: { lines: ['clockWrong', 'clockWrongDo'] },
  factsOld: { lines: ['factsOld', 'factsOldDo'] },
  cannotPrint: { lines: ['cannotPrint', 'cannotPrintDo'] },
  erased: { lines: ['settings:clearDone'] },
};

type Said = (key: string) => string | undefined;

const wordsOf = async (lang: LanguageId): Promise<Said> => {
  const { dataset } = document.documentElement;
  const address = lang === dataset.lang ? dataset.pack : dataset.english;
  const { sources } = heldStore() ?? wordStore(address ? { [lang]: address } : {}, false);
  for (const source of sources) {
    const found = await source.load(lang, ['notices', 'common', 'settings']).catch(() => null);
    if (!found?.notices) continue;
    return (key) => {
      const [name = '', ns = 'notices'] = key.split(':').reverse();
      return found[ns]?.[name];
    };
  }
  return () => undefined;
};

const run = (text: string, lang: LanguageId, name: string): HTMLSpanElement => {
  const span = document.createElement('span');
  span.lang = languages[lang].tag;
  span.dir = languages[lang].dir;
  span.className = name;
  span.textContent = text;
  return span;
};

/** Draws a message, once. */
export const drawNotice = async (name: DrawnNotice): Promise<void> => {
  const place = document.getElementById('notices');
  if (!place || place.querySelector(`[data-notice="${name}"]`)) return;
  const box = document.createElement('div');
  box.className = 'notice';
  box.dataset.notice = name;
  place.append(box);
  const code = document.documentElement.dataset.lang ?? 'en';
  const lang: LanguageId = isLanguage(code) ? code : 'en';
  const [own, english] = await Promise.all([wordsOf(lang), wordsOf('en')]);
  const inside = document.createElement('div');
  box.append(inside);
  const say = (key: string, parent: HTMLElement): void => {
    const mine = lang === 'en' ? undefined : own(key);
    if (mine) parent.append(run(mine, lang, 'own'));
    parent.append(run(english(key) ?? '', 'en', mine ? 'gloss' : ''));
  };
  const { lines, button } = messages[name];
  for (const line of lines) say(line, inside.appendChild(document.createElement('p')));
  if (button === undefined) return;
  const pressed = inside.appendChild(document.createElement('button'));
  pressed.type = 'button';
  pressed.className = 'button primary';
  pressed.dataset.act = name;
  say(button, pressed);
};
