import { cachedPack } from './cachedPack.ts';
import { readDatabase } from './database.ts';
import { packInDatabase } from './loadPack.ts';
import { mayWrite } from './mayWrite.ts';
import { oneAtATime } from './oneAtATime.ts';
import { packsCache } from './cacheNames.ts';
import { probeSpace } from './fileCache.ts';
import { writeRows } from './savePack.ts';
import { readSavedList } from './savedList.ts';
import type { Kept, StorageError } from './storageError.ts';

type Ended = 'whole' | 'repaired' | 'fetch-again' | 'gone';

/** What came of mending. */
export type Repaired = Ended | StorageError;

const ended: ReadonlySet<string> = new Set<Ended>(['whole', 'repaired', 'fetch-again', 'gone']);
const isTrouble = (end: Repaired): end is StorageError => !ended.has(end);

const repair = async (lang: string): Promise<Repaired> => {
  const listed = (await readSavedList())[lang];
  const [rows, copy] = await Promise.all([packInDatabase(lang, 'current'), cachedPack(lang)]);
  if (!rows.ok) return rows.error;
  if (!copy) return rows.loaded ? 'fetch-again' : listed ? 'gone' : 'whole';
  // Two equal copies, or rows newer than the copy, are left as they are.
  if (rows.loaded && rows.loaded.pack.seq >= copy.pack.seq) return rows.loaded.hash === copy.hash ? 'whole' : 'fetch-again';
  // A write to the database of a full phone can empty it.
  const probed = await probeSpace(packsCache, copy.bytes.length);
  const written = probed.ok ? await writeRows(copy) : probed;
  return written.ok ? 'repaired' : written.error;
};

/** Whether the database lacks rows of the pack that the list names. Only counts: cheap enough for every start. */
const lacksRows = async (lang: string): Promise<Kept<{ value: boolean }>> => {
  const hash = (await readSavedList())[lang]?.current.hash;
  return readDatabase(async (db) => {
    if (hash === undefined) return false;
    const row = await db.meta.get(lang);
    if (!row || !('current' in row) || row.current.hash !== hash) return true;
    const { generation, counts } = row.current;
    const there = await db.words.where('[lang+generation+ns]').between([lang, generation], [lang, generation, []]).count();
    return there !== Object.keys(counts).length;
  });
};

const compared = 'doorway-compared';

const comparedLanguages = (): readonly string[] => (sessionStorage.getItem(compared) ?? '').split(' ');

/** Whether this window has compared the digests of a language: once a start is enough, for what is shown is compared whenever it is read. */
const wasCompared = (lang: string): boolean => {
  try {
    return comparedLanguages().includes(lang);
  } catch {
    return false;
  }
};

const noteCompared = (lang: string): void => {
  try {
    if (mayWrite() && !wasCompared(lang)) sessionStorage.setItem(compared, [...comparedLanguages(), lang].join(' ').trim());
  } catch {
    // Then it is compared at every page.
  }
};

/**
 * Mends the database from the copy in the cache if rows are missing, or, once a window, if any is not as it was written. For those that already keep other tabs waiting.
 * Returns why the database does not serve, if it does not: words then come from the cache.
 */
export const repairIfRowsLack = async (lang: string): Promise<StorageError | undefined> => {
  const lacks = await lacksRows(lang);
  if (!lacks.ok) return lacks.error;
  const end = lacks.value || !wasCompared(lang) ? await repair(lang) : 'whole';
  if (end === 'whole' || end === 'repaired') noteCompared(lang);
  return isTrouble(end) ? end : undefined;
};

/**
 * Reads both copies of a language whole, compares their digests, and mends the database from the cache. To be run when words did
 * not come from the database.
 * `whole`: nothing was to do. `repaired`: the rows were written again. `fetch-again`: the copy in the cache is not there.
 * `gone`: it was saved and nothing of it is left. Otherwise why it could not be mended; words still come from the cache.
 */
export const repairLanguage = (lang: string): Promise<Repaired> => oneAtATime(() => repair(lang));
