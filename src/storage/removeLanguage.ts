import { fontsCache, languageOfPack, packsCache } from './cacheNames.ts';
import { writeDatabase } from './database.ts';
import { deleteFiles } from './fileCache.ts';
import { oneAtATime } from './oneAtATime.ts';
import { changeSavedList, readSavedList } from './savedList.ts';
import type { Kept } from './storageError.ts';

/**
 * Removes a language with its earlier generation, and the fonts that no other saved language came with.
 * It leaves the list first: what a person removed is not lost. Fails if the database or the cache would not let go of it.
 */
export const removeLanguage = (lang: string): Promise<Kept<object>> =>
  oneAtATime(async () => {
    const { [lang]: removed, ...others } = await readSavedList();
    await changeSavedList(lang, () => null);
    const needed = new Set(Object.values(others).flatMap(({ fonts }) => fonts.map(({ address }) => address)));
    const unneeded = new Set(removed?.fonts.map(({ address }) => address).filter((address) => !needed.has(address)));
    const files = await deleteFiles(packsCache, (address) => languageOfPack(address) === lang);
    const fonts = await deleteFiles(fontsCache, (address) => unneeded.has(address));
    const rows = await writeDatabase(async (db) => {
      await db.meta.delete(lang);
      await db.words.where('[lang+generation+ns]').between([lang], [lang, []]).delete();
    });
    if (!rows.ok) return rows;
    return files && fonts ? { ok: true } : { ok: false, error: 'storage-blocked' };
  });
