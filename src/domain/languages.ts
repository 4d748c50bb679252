/** The languages of Doorway, in the order in which they are offered. One row and one folder of words start a language. */

/** Direction in which a script is written. */
export type Direction = 'ltr' | 'rtl';

/** Scripts that have a font of ours. Latin uses the phone's own. */
export type Script = 'Latn' | 'Arab' | 'Ethi';

/** What the app knows of a language. `tag` goes into `lang` attributes; `dialects` are English names. */
export type Language = {
  readonly tag: string;
  readonly dir: Direction;
  readonly script: Script;
  readonly endonym: string;
  readonly englishName: string;
  readonly aliases: readonly string[];
  readonly dialects: readonly string[];
};

export const languages = {
  en: { tag: 'en', dir: 'ltr', script: 'Latn', endonym: 'English', englishName: 'English', aliases: ['en'], dialects: [] },
  ar: {
    tag: 'ar',
    dir: 'rtl',
    script: 'Arab',
    endonym: 'العربية',
    englishName: 'Arabic',
    aliases: ['ar'],
    dialects: ['Sudanese', 'Syrian', 'Iraqi', 'Egyptian', 'Yemeni', 'Libyan', 'Moroccan', 'Gulf'],
  },
  fa: { tag: 'fa', dir: 'rtl', script: 'Arab', endonym: 'فارسی', englishName: 'Farsi', aliases: ['fa', 'pes'], dialects: [] },
  ti: {
    tag: 'ti-ER',
    dir: 'ltr',
    script: 'Ethi',
    endonym: 'ትግርኛ',
    englishName: 'Tigrinya',
    aliases: ['ti'],
    dialects: ['Eritrea', 'Ethiopia'],
  },
} as const satisfies Record<string, Language>;

/** A language by its code, as it stands in addresses and in `locales/`. */
export type LanguageId = keyof typeof languages;

export const languageIds = Object.keys(languages) as readonly LanguageId[];

/** Says whether a code, as found in an address, is one of ours. */
export const isLanguage = (code: string): code is LanguageId => Object.hasOwn(languages, code);

/** The first of a browser's preferred languages that Doorway has, or null. Regions are ignored, but `fa-AF` (Dari) is not Farsi. */
export const languageOfPhone = (preferred: readonly string[]): LanguageId | null => {
  for (const tag of preferred) {
    const wanted = tag.toLowerCase();
    if (wanted === 'fa-af') continue;
    const found = languageIds.find((id) => languages[id].aliases.some((alias) => alias === wanted.split('-')[0]));
    if (found) return found;
  }
  return null;
};
