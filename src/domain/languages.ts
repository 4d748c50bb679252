/** The languages of Doorway, in the order in which they are offered: by script, so that the eye can search by shape. One row and one folder of words start a language. */

/** Direction in which a script is written. */
export type Direction = 'ltr' | 'rtl';

/** Scripts that have a font of ours. Latin uses the phone's own. */
export type Script = 'Latn' | 'Arab' | 'Ethi' | 'Beng';

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
  ur: { tag: 'ur', dir: 'rtl', script: 'Arab', endonym: 'اردو', englishName: 'Urdu', aliases: ['ur'], dialects: [] },
  fa: { tag: 'fa', dir: 'rtl', script: 'Arab', endonym: 'فارسی', englishName: 'Farsi', aliases: ['fa', 'pes'], dialects: [] },
  prs: { tag: 'fa-AF', dir: 'rtl', script: 'Arab', endonym: 'دری', englishName: 'Dari', aliases: ['prs', 'fa-af'], dialects: ['Hazaragi'] },
  ps: {
    tag: 'ps',
    dir: 'rtl',
    script: 'Arab',
    endonym: 'پښتو',
    englishName: 'Pashto',
    aliases: ['ps'],
    dialects: ['Afghanistan', 'Pakistan'],
  },
  ckb: {
    tag: 'ckb',
    dir: 'rtl',
    script: 'Arab',
    endonym: 'کوردیی ناوەندی (سۆرانی)',
    englishName: 'Kurdish Sorani',
    aliases: ['ckb'],
    dialects: ['Iraq', 'Iran'],
  },
  ti: {
    tag: 'ti-ER',
    dir: 'ltr',
    script: 'Ethi',
    endonym: 'ትግርኛ',
    englishName: 'Tigrinya',
    aliases: ['ti'],
    dialects: ['Eritrea', 'Ethiopia'],
  },
  am: { tag: 'am', dir: 'ltr', script: 'Ethi', endonym: 'አማርኛ', englishName: 'Amharic', aliases: ['am'], dialects: [] },
  sq: {
    tag: 'sq',
    dir: 'ltr',
    script: 'Latn',
    endonym: 'Shqip',
    englishName: 'Albanian',
    aliases: ['sq'],
    dialects: ['Albania', 'Kosovo'],
  },
  so: { tag: 'so', dir: 'ltr', script: 'Latn', endonym: 'Soomaali', englishName: 'Somali', aliases: ['so'], dialects: ['Maay'] },
  vi: { tag: 'vi', dir: 'ltr', script: 'Latn', endonym: 'Tiếng Việt', englishName: 'Vietnamese', aliases: ['vi'], dialects: [] },
  bn: {
    tag: 'bn',
    dir: 'ltr',
    script: 'Beng',
    endonym: 'বাংলা',
    englishName: 'Bengali',
    aliases: ['bn'],
    dialects: ['Sylheti', 'Chittagonian'],
  },
} as const satisfies Record<string, Language>;

/** A language by its code, as it stands in addresses and in `locales/`. */
export type LanguageId = keyof typeof languages;

export const languageIds = Object.keys(languages) as readonly LanguageId[];

/** Says whether a code, as found in an address, is one of ours. */
export const isLanguage = (code: string): code is LanguageId => Object.hasOwn(languages, code);

/**
 * The first of a browser's preferred languages that Doorway has, or null. Regions are ignored, but `fa-AF` is Dari and not Farsi.
 * `ku` is not known here: phones mean Kurmanji by it.
 */
export const languageOfPhone = (preferred: readonly string[]): LanguageId | null => {
  for (const tag of preferred) {
    const wanted = tag.toLowerCase();
    const known = (code: string | undefined) => languageIds.find((id) => languages[id].aliases.some((alias) => alias === code));
    const found = known(wanted.split('-').slice(0, 2).join('-')) ?? known(wanted.split('-')[0]);
    if (found) return found;
  }
  return null;
};
