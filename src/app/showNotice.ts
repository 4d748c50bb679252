import { uncoverSavedState } from '#ui/SavedStates/uncoverSavedState.ts';

/** What the app can tell about itself. */
export type NoticeName =
  | 'offline'
  | 'update'
  | 'updated'
  | 'noWorker'
  | 'storageFull'
  | 'storageBroken'
  | 'storageBlocked'
  | 'storageNewer'
  | 'packDamaged'
  | 'packNotSaved'
  | 'clockWrong'
  | 'factsOld'
  | 'cannotPrint'
  | 'erased'
  | 'scriptFailed';

/** Messages that come with the page, for when no words can be brought to draw them with. */
type WaitingNotice = 'scriptFailed' | 'packNotSaved';
const waits = (name: NoticeName): name is WaitingNotice => name === 'scriptFailed' || name === 'packNotSaved';

/** What holds for whatever language is on the screen. The other messages are about keeping one language. */
const ofEveryLanguage: ReadonlySet<NoticeName> = new Set<NoticeName>(['update', 'clockWrong', 'factsOld', 'erased', 'scriptFailed']);

/** What was said and still holds when the reader walks on, with the language that it was about. */
const standing = new Map<NoticeName, string>();

/** Read when it is needed: this file is also loaded where pages are drawn ahead. */
const dataOf = (): DOMStringMap => document.documentElement.dataset;

/** Whether a card is shown or a person's answers stand on the screen. A new version loads the page anew, so it is not offered there. */
const isInHand = (): boolean => dataOf().private !== undefined || dataOf().page === 'card';

/** Shows a message once: the one that waits in the page, or one drawn with the words of this language. */
export const showNotice = (name: NoticeName): void => {
  if (name !== 'updated') standing.set(name, dataOf().lang ?? '');
  if (name === 'update' && isInHand()) return;
  const there = document.querySelector<HTMLElement>(`[data-notice="${name}"]`);
  if (there) there.hidden = false;
  else if (!waits(name)) void import('./drawNotice.ts').then(({ drawNotice }) => drawNotice(name)).catch(() => showNotice('scriptFailed'));
};

/** Shows on a new page, in its language, what was said on the one before and still holds. */
export const showStandingNotices = (): void => {
  for (const [name, lang] of standing) if (ofEveryLanguage.has(name) || lang === dataOf().lang) showNotice(name);
};

/** How far the words of this language are kept on the phone. */
export type SavedState = 'saving' | 'saved' | 'failed';

/** Shows the sentence for a state, wherever the page tells how much is saved. */
export const showSavedState = (state: SavedState): void => {
  dataOf().saved = state;
  uncoverSavedState();
};
