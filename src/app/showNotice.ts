/** What the app can tell about itself. */
export type NoticeName =
  | 'update'
  | 'updated'
  | 'noWorker'
  | 'storageFull'
  | 'storageBroken'
  | 'storageBlocked'
  | 'storageNewer'
  | 'packDamaged'
  | 'clockWrong'
  | 'factsOld'
  | 'cannotPrint'
  | 'scriptFailed';

/** Shows a message once: the one that waits in the page, or one drawn with the words of this language. */
export const showNotice = (name: NoticeName): void => {
  const waiting = document.querySelector<HTMLElement>(`[data-notice="${name}"]`);
  if (waiting) waiting.hidden = false;
  else if (name !== 'scriptFailed')
    void import('./drawNotice.ts').then(({ drawNotice }) => drawNotice(name)).catch(() => showNotice('scriptFailed'));
};

/** How far the words of this language are kept on the phone. */
export type SavedState = 'saving' | 'saved' | 'failed';

/** Shows the sentence for a state, wherever the page tells how much is saved. */
export const showSavedState = (state: SavedState): void => {
  document.documentElement.dataset.saved = state;
  for (const line of document.querySelectorAll<HTMLElement>('[data-saved-state]')) {
    line.hidden = line.dataset.savedState !== state;
  }
};
