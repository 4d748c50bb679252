import { cachedPack } from './cachedPack.ts';
import { readDatabase } from './database.ts';
import { packInDatabase } from './loadPack.ts';
import { oneAtATime } from './oneAtATime.ts';
import { writeRows } from './savePack.ts';
import { readSavedList } from './savedList.ts';
import type { StorageError } from './storageError.ts';

/** What came of mending. */
export type Repaired = 'whole' | 'repaired' | 'fetch-again' | 'gone' | StorageError;

const repair = async (lang: string): Promise<Repaired> => {
  const listed = (await readSavedList())[lang];
  const [rows, copy] = await Promise.all([packInDatabase(lang, 'current'), cachedPack(lang)]);
  if (!rows.ok) return rows.error;
  if (!copy) return rows.loaded ? 'fetch-again' : listed ? 'gone' : 'whole';
  // Two equal copies, or rows newer than the copy, are left as they are.
  if (rows.loaded && rows.loaded.pack.seq >= copy.pack.seq) return rows.loaded.hash === copy.hash ? 'whole' : 'fetch-again';
  const written = await writeRows(copy);
  return written.ok ? 'repaired' : written.error;
};

/** Whether the database can be read and lacks rows of the pack that the list names. Only counts: cheap enough for every start. */
const lacksRows = async (lang: string): Promise<boolean> => {
  const hash = (await readSavedList())[lang]?.current.hash;
  const read = await readDatabase(async (db) => {
    const row = await db.meta.get(lang);
    if (!row || !('current' in row) || row.current.hash !== hash) return true;
    const { generation, counts } = row.current;
    const there = await db.words
      .where('[lang+generation+ns]')
      .between([lang, generation, ''], [lang, generation, '\uffff'], true, true)
      .count();
    return there !== Object.keys(counts).length;
  });
  return hash !== undefined && read.ok && read.value;
};

/** Mends the database from the copy in the cache if rows are missing. For those that already keep other tabs waiting. */
export const repairIfRowsLack = async (lang: string): Promise<void> => {
  if (await lacksRows(lang)) await repair(lang);
};

/**
 * Reads both copies of a language whole, compares their digests, and mends the database from the cache. To be run when words did
 * not come from the database.
 * `whole`: nothing was to do. `repaired`: the rows were written again. `fetch-again`: the copy in the cache is not there.
 * `gone`: it was saved and nothing of it is left. Otherwise why it could not be mended; words still come from the cache.
 */
export const repairLanguage = (lang: string): Promise<Repaired> => oneAtATime(() => repair(lang));
