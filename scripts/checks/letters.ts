/** What is known of the letters and signs of each language. Add a row to check a further language. */

/** Scripts as Unicode names them in patterns. */
export type ScriptName = 'Latin' | 'Arabic' | 'Ethiopic' | 'Bengali';

/** Letters that are wrong in a language, letters to look at, and signs by which a whole text of it is known. */
export type LetterRules = {
  readonly script: ScriptName;
  readonly dir: 'ltr' | 'rtl';
  /** Never part of the language; most often another keyboard or another language. */
  readonly forbidden: readonly string[];
  /** Rare, or wrong in some places. */
  readonly doubtful: readonly { readonly pattern: RegExp; readonly why: string }[];
  /** Any text of a page has each of these, or one of those joined by `|`. */
  readonly expected: readonly string[];
  /** Marks that end a sentence: statement, question, exclamation, list to come. */
  readonly ends: { readonly '.': string; readonly '?': string; readonly '!': string; readonly ':': string };
};

const noDoubts: LetterRules['doubtful'] = [];
const latinEnds = { '.': '.', '?': '?', '!': '!', ':': ':' };
const arabicEnds = { '.': '.', '?': '؟', '!': '!', ':': ':' };
const persianForbidden = [...'يكہھەےٹڈڑںټډړښځڅۍېۆێڕڵ'];
const persianDoubts = [{ pattern: /[ةى]/u, why: 'Arabic ة or ى' }];

export const letterRules: Readonly<Record<string, LetterRules>> = {
  ar: {
    script: 'Arabic',
    dir: 'rtl',
    forbidden: [...'پچژگیکەےہھ۔ټښۆێ'],
    doubtful: noDoubts,
    expected: ['ة', 'ي', 'ال'],
    ends: arabicEnds,
  },
  fa: {
    script: 'Arabic',
    dir: 'rtl',
    forbidden: persianForbidden,
    doubtful: persianDoubts,
    expected: ['ی', 'ک', 'پ', 'چ|گ', '\u200C'],
    ends: arabicEnds,
  },
  prs: {
    script: 'Arabic',
    dir: 'rtl',
    forbidden: persianForbidden,
    doubtful: persianDoubts,
    expected: ['ی', 'ک', 'پ', 'چ|گ'],
    ends: arabicEnds,
  },
  ps: {
    script: 'Arabic',
    dir: 'rtl',
    forbidden: [...'ہھەےٹڈڑںۆێڕڵك'],
    doubtful: [{ pattern: /گ/u, why: 'گ; Pashto of Afghanistan writes ګ' }],
    expected: ['ي', 'ی', 'ټ|ډ|ړ', 'ښ|ځ|څ|ۍ|ې|ڼ|ګ'],
    ends: arabicEnds,
  },
  ur: {
    script: 'Arabic',
    dir: 'rtl',
    forbidden: [...'يكټډړښۆێ'],
    doubtful: [{ pattern: /[هة]/u, why: 'Arabic ه or ة' }],
    expected: ['ے', 'ہ', 'ں', 'ٹ|ڈ|ڑ', '۔'],
    ends: { '.': '۔', '?': '؟', '!': '!', ':': ':' },
  },
  ckb: {
    script: 'Arabic',
    dir: 'rtl',
    forbidden: [...'كيىةہےٹټ', 'ه\u200C'],
    doubtful: [{ pattern: /[ھثذصضطظ]/u, why: 'a letter that Sorani writes in names only' }],
    expected: ['ە', 'ێ', 'ۆ', 'ڕ|ڵ'],
    ends: arabicEnds,
  },
  am: {
    script: 'Ethiopic',
    dir: 'ltr',
    forbidden: [...'ቐቑቒቓቔቕቖ', '፡፡'],
    doubtful: [{ pattern: /(?<![\p{L}\p{M}])ኣ/u, why: 'ኣ at the start of a word; Amharic writes አ' }],
    expected: ['አ', 'ነው|የ'],
    ends: { '.': '።', '?': '?|፧', '!': '!', ':': ':|፦|፡' },
  },
  bn: {
    script: 'Bengali',
    dir: 'ltr',
    forbidden: [...'ৰৱ'],
    doubtful: [{ pattern: /\|/u, why: '| for the full stop ।' }],
    expected: ['।', 'া'],
    ends: { '.': '।', '?': '?', '!': '!', ':': ':' },
  },
  sq: { script: 'Latin', dir: 'ltr', forbidden: ['’'], doubtful: noDoubts, expected: ['ë', 'ç'], ends: latinEnds },
  so: { script: 'Latin', dir: 'ltr', forbidden: ['’'], doubtful: noDoubts, expected: ['dh|x', 'c', 'aa'], ends: latinEnds },
  vi: {
    script: 'Latin',
    dir: 'ltr',
    forbidden: [],
    doubtful: [{ pattern: /\p{L}\?\p{L}/u, why: 'a mark was destroyed' }],
    expected: ['đ', 'ư|ơ', 'ạ|ế|ộ|ả'],
    ends: latinEnds,
  },
  ti: {
    script: 'Ethiopic',
    dir: 'ltr',
    forbidden: ['፡፡'],
    doubtful: [
      { pattern: /(?<![\p{L}\p{M}])አ/u, why: 'አ at the start of a word; Tigrinya writes ኣ' },
      { pattern: /ዐ/u, why: 'ዐ; Tigrinya writes ዓ' },
    ],
    expected: ['ቐ|ቑ|ቒ|ቓ|ቕ|ቖ|ኸ|ኹ|ኺ|ኻ|ኽ|ኾ', 'እዩ|ኢኹም|ኣብ|ናይ'],
    ends: { '.': '።', '?': '?|፧', '!': '!', ':': ':|፦|፡' },
  },
};

/** Plural forms by language, where they are not `one` and `other`. */
export const pluralForms: Readonly<Record<string, readonly string[]>> = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  vi: ['other'],
  my: ['other'],
  'zh-Hans': ['other'],
  uk: ['one', 'few', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  es: ['one', 'many', 'other'],
  fr: ['one', 'many', 'other'],
  pt: ['one', 'many', 'other'],
};

/** Languages that write a narrow joint (U+200C), and languages that write a joiner (U+200D). */
export const writesNonJoiner: ReadonlySet<string> = new Set(['fa', 'prs', 'ps', 'bn']);
export const writesJoiner: ReadonlySet<string> = new Set(['si', 'bn', 'hi', 'ne']);

/** Letters that tell languages of Arabic script apart. A share of each hundred letters above `share` decides, in this order. */
export const arabicSignatures: readonly { readonly lang: string; readonly letters: string; readonly share: number }[] = [
  { lang: 'ps', letters: 'ټډړږښځڅڼګېۍ', share: 2 },
  { lang: 'ckb', letters: 'ەێۆڕڵڤ', share: 4 },
  { lang: 'ur', letters: 'ٹڈڑںےہھ', share: 4 },
];

/** Where no signature decides: more of the first letters is Arabic, more of the second is Farsi or Dari. */
export const arabicOrPersian = { ar: 'ةىيكأإؤ', fa: 'یکپچگژ' } as const;

/** Words and letters that tell Tigrinya from Amharic. */
export const ethiopicSigns = {
  ti: /[\u1250-\u1258\u12B8-\u12BE\u12C0-\u12C5]|(?<![\p{L}])(?:ኣ|እዩ|እያ|ናይ|ከም|ብዛዕባ|ኢኹም|ዝ)/gu,
  am: /(?<![\p{L}])(?:አ|የ|ነው|ናቸው|ላይ|ውስጥ|እና|ወይም|ነበር)/gu,
} as const;
