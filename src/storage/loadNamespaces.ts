import type { PackHead, Words } from '#domain/pack.ts';
import { readDatabase } from './database.ts';
import { wordsOf } from './packRows.ts';
import type { Kept } from './storageError.ts';

/** Words of some namespaces with the head of their pack. */
export type SavedWords = { readonly hash: string; readonly head: PackHead; readonly words: Readonly<Record<string, Words>> };

/**
 * Reads only the namespaces that are asked for, from the database.
 * Namespaces that the pack never had are left out. `found` is null if the language was never saved there.
 * Fails with `pack-damaged` if a row is missing or is not as it was written.
 */
export const loadNamespaces = async (
  lang: string,
  namespaces: readonly string[],
  which: 'current' | 'previous' = 'current',
): Promise<Kept<{ found: SavedWords | null }>> => {
  const read = await readDatabase(async (db) => {
    const row = await db.meta.get(lang);
    const saved = row && 'current' in row ? row[which] : null;
    if (!saved) return null;
    const names = namespaces.filter((ns) => Object.hasOwn(saved.counts, ns));
    return { saved, names, rows: await db.words.bulkGet(names.map((ns): [string, number, string] => [lang, saved.generation, ns])) };
  });
  if (!read.ok) return read;
  if (read.value === null) return { ok: true, found: null };
  const { saved, names, rows } = read.value;
  const words = await wordsOf(saved, names, rows);
  if (!words) return { ok: false, error: 'pack-damaged' };
  return { ok: true, found: { hash: saved.hash, head: saved.head, words } };
};
