import type { Pack } from '#domain/pack.ts';
import { cachedPack } from './cachedPack.ts';
import { readDatabase } from './database.ts';
import { packOf } from './packRows.ts';
import { readSavedList } from './savedList.ts';
import type { Kept } from './storageError.ts';

/** A whole pack as it was saved, and where it lay. */
export type LoadedPack = { readonly pack: Pack; readonly hash: string; readonly from: 'database' | 'cache' };

/** Reads a whole generation from the database and compares its digest. Null if there is none or it is damaged. */
export const packInDatabase = async (lang: string, which: 'current' | 'previous'): Promise<Kept<{ loaded: LoadedPack | null }>> => {
  const read = await readDatabase(async (db) => {
    const row = await db.meta.get(lang);
    const saved = row && 'current' in row ? row[which] : null;
    if (!saved) return null;
    const names = Object.keys(saved.counts);
    return { saved, rows: await db.words.bulkGet(names.map((ns): [string, number, string] => [lang, saved.generation, ns])) };
  });
  if (!read.ok) return read;
  const pack = read.value && (await packOf(read.value.saved, read.value.rows));
  return { ok: true, loaded: pack && read.value ? { pack, hash: read.value.saved.hash, from: 'database' } : null };
};

/**
 * Reads a language whole: from the database, else from the copy in the cache, else the generation before.
 * `loaded` is null if the language was never saved. Fails if it was saved and nothing of it can be read.
 */
export const loadPack = async (lang: string): Promise<Kept<{ loaded: LoadedPack | null }>> => {
  const [list, current] = await Promise.all([readSavedList(), packInDatabase(lang, 'current')]);
  const listed = list[lang];
  const own = current.ok ? current.loaded : null;
  if (own && own.pack.seq >= (listed?.current.seq ?? 0)) return { ok: true, loaded: own };
  const copy = await cachedPack(lang);
  if (copy) return { ok: true, loaded: { pack: copy.pack, hash: copy.hash, from: 'cache' } };
  if (own) return { ok: true, loaded: own };
  const earlier = await packInDatabase(lang, 'previous');
  if (earlier.ok && earlier.loaded) return earlier;
  if (!current.ok) return current;
  return listed ? { ok: false, error: 'pack-damaged' } : { ok: true, loaded: null };
};
