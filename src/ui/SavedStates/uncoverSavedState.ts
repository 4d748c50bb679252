/** Uncovers, wherever a page tells how much is saved, the sentence for what the document says: `data-saved` on `<html>`. */
export const uncoverSavedState = (): void => {
  const { saved } = document.documentElement.dataset;
  if (saved === undefined) return;
  for (const line of document.querySelectorAll<HTMLElement>('[data-saved-state]')) line.hidden = line.dataset.savedState !== saved;
};
