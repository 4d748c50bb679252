/** Messages that wait in the frame of every page, hidden, until they are true. */
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

/** Uncovers a message of the frame. */
export const showNotice = (name: NoticeName): void => {
  const notice = document.querySelector<HTMLElement>(`[data-notice="${name}"]`);
  if (notice) notice.hidden = false;
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
