/** Draws a message about the app into the frame, in the language of the page with English under it. */
import { formatDate } from '#i18n/formatDate.ts';
import { heldStore } from './store.ts';
import type { NoticeName } from './showNotice.ts';
import { languageOnPage, sayInto, wordsOnPage } from './wordsOnPage.ts';

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
  loginWifi: { lines: ['loginWifi', 'loginWifiDo'] },
  wentBack: { lines: ['wentBack'] },
  wentToOwn: { lines: ['wentToOwn'] },
  restart: { lines: ['restartBrowser'] },
  clockWrong: { lines: ['clockWrong', 'clockWrongDo'] },
  factsOld: { lines: ['factsOld', 'factsOldDo'] },
  cannotPrint: { lines: ['cannotPrint', 'cannotPrintDo'] },
  erased: { lines: ['settings:clearDone'] },
};

/** Draws a message, once. */
export const drawNotice = async (name: DrawnNotice): Promise<void> => {
  const place = document.getElementById('notices');
  if (!place || place.querySelector(`[data-notice="${name}"]`)) return;
  const box = document.createElement('div');
  box.className = 'notice';
  box.dataset.notice = name;
  place.append(box);
  const said = await wordsOnPage(languageOnPage());
  const inside = document.createElement('div');
  box.append(inside);
  const { lines, button } = messages[name];
  const { issued } = heldStore()?.news(said.lang) ?? {};
  const values = (tell: (key: string) => string | undefined) => ({ date: issued ? formatDate(issued, (key) => tell(key) ?? '') : '' });
  for (const line of lines) sayInto(inside.appendChild(document.createElement('p')), said, line, values);
  if (button === undefined) return;
  const pressed = inside.appendChild(document.createElement('button'));
  pressed.type = 'button';
  pressed.className = 'button primary';
  pressed.dataset.act = name;
  sayInto(pressed, said, button);
};
