import { fontsCache, languageOfPack, packsCache } from './cacheNames.ts';
import { readDatabase } from './database.ts';
import { addressesIn } from './fileCache.ts';
import { readSavedList } from './savedList.ts';
import { markedLanguages } from './savedMark.ts';

/** A language on this phone. `bytes` counts the words and the fonts that came with them. `gone` was saved and is there no more. */
export type SavedLanguage = {
  readonly lang: string;
  readonly bytes: number;
  /** ISO dates; empty where nothing but the code of the language is left. */
  readonly issued: string;
  readonly savedAt: string;
  readonly hash: string;
  readonly state: 'whole' | 'only-in-cache' | 'only-in-database' | 'gone';
};

type Known = Omit<SavedLanguage, 'state'>;

const inDatabase = async (): Promise<Map<string, Known>> => {
  const read = await readDatabase((db) => db.meta.toArray());
  const rows = read.ok ? read.value : [];
  const known = rows.flatMap((row): Known[] =>
    'current' in row
      ? [
          {
            lang: row.lang,
            hash: row.current.hash,
            bytes: row.current.bytes,
            savedAt: row.current.savedAt,
            issued: row.current.head.issued,
          },
        ]
      : [],
  );
  return new Map(known.map((language) => [language.lang, language]));
};

/** The languages that were saved, by code, with their size and whether they are still there. Never throws. */
export const savedLanguages = async (): Promise<readonly SavedLanguage[]> => {
  const [list, rows, files, fonts] = await Promise.all([readSavedList(), inDatabase(), addressesIn(packsCache), addressesIn(fontsCache)]);
  const listed = Object.entries(list).map(([lang, { current, ...entry }]): [string, Known] => {
    const withFonts = entry.fonts.filter(({ address }) => fonts.includes(address)).reduce((sum, { bytes }) => sum + bytes, entry.bytes);
    return [lang, { lang, hash: current.hash, bytes: withFonts, issued: entry.issued, savedAt: entry.savedAt }];
  });
  const marked = markedLanguages().map((lang): [string, Known] => [lang, { lang, hash: '', bytes: 0, issued: '', savedAt: '' }]);
  const all = new Map([...marked, ...rows, ...listed]);
  return [...all.values()]
    .map((known): SavedLanguage => {
      const cached = files.some((file) => languageOfPack(file) === known.lang);
      const held = rows.has(known.lang);
      return { ...known, state: cached && held ? 'whole' : cached ? 'only-in-cache' : held ? 'only-in-database' : 'gone' };
    })
    .sort((a, b) => (a.lang < b.lang ? -1 : 1));
};
