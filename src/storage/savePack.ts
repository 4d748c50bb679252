import type { PackInHand } from '#domain/pack.ts';
import { hashInAddress, languageOfPack, packsCache } from './cacheNames.ts';
import { writeDatabase } from './database.ts';
import { deleteFiles, keepFile, probeSpace } from './fileCache.ts';
import { rowsOf } from './packRows.ts';
import { changeSavedList, readSavedList } from './savedList.ts';
import { sha256 } from './sha256.ts';
import type { Kept, StorageError } from './storageError.ts';

/** Where a saved pack lies. With one of the two missing, `problem` says why; words can still be read without internet. */
export type WhereKept = { readonly inDatabase: boolean; readonly inCache: boolean; readonly problem?: StorageError };

const today = (): string => new Date().toISOString().slice(0, 10);

/** Makes the new generation current, the old one previous, and drops what is older, in one transaction. */
export const writeRows = async ({ hash, bytes, pack }: PackInHand): Promise<Kept<object>> => {
  const { lang } = pack;
  const { noted, rows } = await rowsOf(pack, hash, bytes.length, today());
  return writeDatabase(async (db) => {
    const found = await db.meta.get(lang);
    const old = found && 'current' in found ? found : null;
    // Rows may have outlived what was noted of them.
    const [last] = await db.words.where('[lang+generation+ns]').between([lang], [lang, []]).reverse().limit(1).primaryKeys();
    const generation = Math.max(old?.current.generation ?? 0, last?.[1] ?? 0) + 1;
    // The same pack written again mends a damaged copy: that copy does not become the previous one.
    const previous = old?.current.hash === hash ? old.previous : (old?.current ?? null);
    await db.words.bulkAdd(rows(generation));
    await db.meta.put({ lang, current: noted(generation), previous });
    await db.words
      .where('[lang+generation+ns]')
      .between([lang], [lang, generation])
      .filter((row) => row.generation !== previous?.generation)
      .delete();
  });
};

const noteInList = async ({ address, hash, bytes, pack }: PackInHand): Promise<void> => {
  await changeSavedList(pack.lang, (old) => ({
    current: { address, hash, seq: pack.seq },
    previous: old === null || old.current.hash === hash ? (old?.previous ?? null) : old.current,
    bytes: bytes.length,
    issued: pack.issued,
    savedAt: today(),
    fonts: old?.fonts ?? [],
  }));
  const kept = (await readSavedList())[pack.lang];
  await deleteFiles(packsCache, (file) => languageOfPack(file) === pack.lang && file !== address && file !== kept?.previous?.address);
};

/**
 * Saves a pack, whole or not at all, beside the one before it.
 * The bytes must be those that their address promises. They go to Cache Storage first, where a full phone does no harm;
 * then the rows go to the database, in one transaction. Where only one of the two places takes it, it is saved there.
 */
export const savePack = async (lang: string, inHand: PackInHand): Promise<Kept<{ readonly where: WhereKept }>> => {
  const { address, hash, bytes, pack } = inHand;
  if (globalThis.crypto?.subtle === undefined) return { ok: false, error: 'storage-blocked' };
  const isOfLanguage = pack.lang === lang && languageOfPack(address) === lang;
  const isPromised = hash.startsWith(hashInAddress(address) ?? '-') && (await sha256(bytes)) === hash;
  if (!isOfLanguage || !isPromised) return { ok: false, error: 'pack-damaged' };

  const probed = await probeSpace(packsCache, bytes.length);
  const copy = probed.ok ? await keepFile(packsCache, address, bytes) : probed;
  // A write to the database of a full phone can empty it, so it is not even tried.
  if (!copy.ok && copy.error === 'storage-full') return copy;

  const rows = await writeRows(inHand);
  if (!copy.ok && !rows.ok) return rows;
  if (copy.ok) await noteInList(inHand);
  const problem = rows.ok ? (copy.ok ? undefined : copy.error) : rows.error;
  return { ok: true, where: { inDatabase: rows.ok, inCache: copy.ok, ...(problem ? { problem } : {}) } };
};
