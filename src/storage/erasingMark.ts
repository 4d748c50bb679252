/**
 * The mark that stands from the first moment of deleting everything to the last, so that a deletion that was broken off can be finished.
 * It is an entry, which other tabs hear of at once, and an empty cache: browsers write entries down seconds later, a cache before they
 * go on, and so only the cache outlives the sudden end of the browser.
 */
export const erasingMark = 'doorway-erasing';

const inEntry = (isErasing: boolean): void => {
  try {
    if (isErasing) localStorage.setItem(erasingMark, '1');
    else localStorage.removeItem(erasingMark);
  } catch {
    // Where nothing can be written, nothing can be left half deleted either.
  }
};

const inCache = async (isErasing: boolean): Promise<void> => {
  try {
    if (isErasing) await globalThis.caches?.open(erasingMark);
    else await globalThis.caches?.delete(erasingMark);
  } catch {
    // A phone that is full or refuses still has the entry.
  }
};

/** Sets the mark, or takes it away. Other tabs hear of its end only when it is gone altogether. Never rejects. */
export const markErasing = async (isErasing: boolean): Promise<void> => {
  if (isErasing) inEntry(isErasing);
  await inCache(isErasing);
  if (!isErasing) inEntry(isErasing);
};

/** Whether a deletion was begun and not finished. To be asked at every start, before anything is shown of what was kept. Never rejects. */
export const isErasingUnfinished = async (): Promise<boolean> => {
  try {
    if (localStorage.getItem(erasingMark) !== null) return true;
  } catch {
    // The cache may know.
  }
  return (await globalThis.caches?.has(erasingMark).catch(() => false)) ?? false;
};
