import { cachedPack } from './cachedPack.ts';
import { packInDatabase } from './loadPack.ts';
import { oneAtATime } from './oneAtATime.ts';
import { writeRows } from './savePack.ts';
import { readSavedList } from './savedList.ts';
import type { StorageError } from './storageError.ts';

/**
 * Mends the database from the copy in the cache. To be run when nothing else is to do, once a start.
 * `whole`: nothing was to do. `repaired`: the rows were written again. `fetch-again`: the copy in the cache is not there.
 * `gone`: it was saved and nothing of it is left. Otherwise why it could not be mended; words still come from the cache.
 */
export const repairLanguage = (lang: string): Promise<'whole' | 'repaired' | 'fetch-again' | 'gone' | StorageError> =>
  oneAtATime(async () => {
    const listed = (await readSavedList())[lang];
    const [rows, copy] = await Promise.all([packInDatabase(lang, 'current'), cachedPack(lang)]);
    if (!rows.ok) return rows.error;
    if (!copy) return rows.loaded ? 'fetch-again' : listed ? 'gone' : 'whole';
    // Two equal copies, or rows newer than the copy, are left as they are.
    if (rows.loaded && rows.loaded.pack.seq >= copy.pack.seq) return rows.loaded.hash === copy.hash ? 'whole' : 'fetch-again';
    const written = await writeRows(copy);
    return written.ok ? 'repaired' : written.error;
  });
