/** The note that the script does not run on this phone. Kept in a cache because the worker forgets everything between two pages. */
import { plainEntry, stateCache } from '#storage/cacheNames.ts';

let remembered: boolean | null = null;

/** Whether pages must come from the network. */
export const isPlain = async (): Promise<boolean> => {
  try {
    remembered ??= (await (await caches.open(stateCache)).match(plainEntry)) !== undefined;
  } catch {
    remembered ??= false;
  }
  return remembered;
};

/** Writes the note, or tears it up. Holds for this run even where nothing can be written. */
export const notePlain = async (plain: boolean): Promise<void> => {
  const before = await isPlain();
  remembered = plain;
  if (before === plain) return;
  try {
    const cache = await caches.open(stateCache);
    if (plain) await cache.put(plainEntry, new Response(''));
    else await cache.delete(plainEntry);
  } catch {
    // A full phone cannot take the note; the address with `?plain` still works each time.
  }
};
