/** The button “Listen”: says what there is to say before, starts, and stops. Nothing is ever read unasked. */
import { languages } from '#domain/languages.ts';
import { spokenForm } from '#domain/spokenForm.ts';
import { changeSettings, readSettings } from '#storage/settings.ts';
import { onForget } from '../memory.ts';
import { languageOnPage, sayInto, wordsOnPage, type WordsOnPage } from '../wordsOnPage.ts';
import { linesToRead } from './linesToRead.ts';
import { readAloud, sayWith } from './readAloud.ts';
import { recordingsOf } from './recordings.ts';
import { findVoice, voicesOfPhone } from './voices.ts';

let reading: AbortController | null = null;

/** Stops at once. Does nothing where nothing is read. */
export const stopListening = (): void => {
  reading?.abort();
  globalThis.speechSynthesis?.cancel();
};

const panelOf = (button: HTMLElement): HTMLElement => {
  const next = button.nextElementSibling;
  if (next instanceof HTMLElement && next.classList.contains('listening')) return next;
  const panel = document.createElement('div');
  panel.className = 'listening notice';
  panel.setAttribute('role', 'status');
  button.after(panel);
  return panel;
};

/** The button has room for one language. */
const label = (button: HTMLElement, { lang, own, english }: WordsOnPage, key: string): void => {
  const run = button.querySelector<HTMLElement>('span[lang]');
  if (!run) return;
  const mine = own(key);
  run.textContent = mine ?? english(key) ?? '';
  run.lang = languages[mine ? lang : 'en'].tag;
  run.dir = languages[mine ? lang : 'en'].dir;
};

const line = (panel: HTMLElement, said: WordsOnPage, key: string, values: Readonly<Record<string, string>> = {}): void =>
  sayInto(panel.appendChild(document.createElement('p')), said, key, values);

/** Asks with two buttons. Resolves with the answer. */
const ask = (panel: HTMLElement, said: WordsOnPage): Promise<boolean> =>
  new Promise((resolve) => {
    panel.replaceChildren();
    line(panel, said, 'common:listenTest');
    for (const [key, answer] of [
      ['common:listenYes', true],
      ['common:listenNo', false],
    ] as const) {
      const choice = panel.appendChild(document.createElement('button'));
      choice.type = 'button';
      choice.className = 'button plain';
      sayInto(choice, said, key);
      choice.addEventListener('click', () => {
        panel.replaceChildren();
        resolve(answer);
      });
    }
  });

/** Whether the voice truly speaks the language: a person is asked once, after hearing its name and a number. */
const isHeard = async (voice: SpeechSynthesisVoice, panel: HTMLElement, said: WordsOnPage): Promise<boolean> => {
  const known = readSettings().voices[said.lang];
  if (known !== undefined) return known;
  await sayWith(voice, spokenForm(said.lang, `${languages[said.lang].endonym}. 999.`));
  const heard = await ask(panel, said);
  changeSettings({ voices: { ...readSettings().voices, [said.lang]: heard } });
  return heard;
};

const begin = async (button: HTMLElement): Promise<void> => {
  const lang = languageOnPage();
  const said = await wordsOnPage(lang);
  const panel = panelOf(button);
  panel.replaceChildren();
  if (document.documentElement.dataset.private !== undefined && button.dataset.warned === undefined) {
    button.dataset.warned = '';
    return line(panel, said, 'common:listenPrivate');
  }
  const stop = new AbortController();
  reading = stop;
  const recordings = await recordingsOf(lang);
  const found = findVoice(lang, await voicesOfPhone());
  const voice = found && (await isHeard(found, panel, said)) ? found : null;
  if (!voice && recordings.size === 0) {
    reading = null;
    line(panel, said, 'common:listenNoVoice', { language: languages[lang].endonym });
    return line(panel, said, 'common:listenNoVoiceDo');
  }
  if (stop.signal.aborted) return;
  if (recordings.size > 0) line(panel, said, 'common:listenRecorded');
  label(button, said, 'common:listenStop');
  const leave = onForget(stopListening);
  await readAloud(linesToRead(document, languages[lang].tag), lang, { voice, recordings }, stop.signal);
  leave();
  label(button, said, 'common:listen');
  if (reading === stop) reading = null;
};

/** What a tap on the button does: begins, or stops what is being read. */
export const toggleListening = (button: HTMLElement): void => {
  if (reading) {
    stopListening();
    reading = null;
    return;
  }
  void begin(button);
};

addEventListener('pagehide', stopListening);
document.addEventListener('visibilitychange', () => document.hidden && stopListening());
