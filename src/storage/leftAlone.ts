/** The note of a window that the database is to be left alone until the browser is started again. Words come from the files. */
import type { StorageError } from './storageError.ts';

const entry = 'doorway-database';

/** Writes the note with its reason; null tears it up. */
export const leaveAlone = (why: StorageError | null): void => {
  try {
    if (why === null) sessionStorage.removeItem(entry);
    else sessionStorage.setItem(entry, why);
  } catch {
    // Then it holds for this page.
  }
};

/** Why the database is left alone in this window; null where it is not. */
export const whyLeftAlone = (): StorageError | null => {
  try {
    return sessionStorage.getItem(entry) === null ? null : 'storage-full';
  } catch {
    return null;
  }
};
