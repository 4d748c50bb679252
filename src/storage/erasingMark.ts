/** The mark that stands from the first moment of deleting everything to the last, so that a deletion that was broken off can be finished. */
export const erasingMark = 'doorway-erasing';

/** Sets the mark, or takes it away. */
export const markErasing = (isErasing: boolean): void => {
  try {
    if (isErasing) localStorage.setItem(erasingMark, '1');
    else localStorage.removeItem(erasingMark);
  } catch {
    // Where nothing can be written, nothing can be left half deleted either.
  }
};

/** Whether a deletion was begun and not finished. To be asked at every start, before anything is shown of what was kept. */
export const isErasingUnfinished = (): boolean => {
  try {
    return localStorage.getItem(erasingMark) !== null;
  } catch {
    return false;
  }
};
