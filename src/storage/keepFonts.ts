import type { PackFont } from '#domain/pack.ts';
import { fontsCache } from './cacheNames.ts';
import { fetchFile } from './fetchFile.ts';
import { keepFile, readFile } from './fileCache.ts';
import { changeSavedList } from './savedList.ts';

/**
 * Keeps the fonts that came with a saved language. What is there already is not fetched again.
 * Returns whether all are there. Words never wait for a font, and are not given up for one.
 */
export const keepFonts = async (lang: string, fonts: readonly PackFont[], onBytes: (sum: number) => void = () => {}): Promise<boolean> => {
  let sum = 0;
  let all = true;
  for (const { address, bytes } of fonts) {
    if ((await readFile(fontsCache, address)) === null) {
      const before = sum;
      const fetched = await fetchFile(address, { cap: bytes, onBytes: (part) => onBytes(before + part) });
      const kept = fetched.ok && (await keepFile(fontsCache, address, fetched.bytes));
      if (!kept || !kept.ok) all = false;
    }
    sum += bytes;
    onBytes(sum);
  }
  if (fonts.length > 0) {
    await changeSavedList(lang, (entry) => entry && { ...entry, fonts: fonts.map(({ address, bytes }) => ({ address, bytes })) });
  }
  return all;
};
