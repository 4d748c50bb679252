/**
 * The letters that our fonts hold, by the alphabet that each language's readers learn at school, loan letters among them.
 * They come from these lists and never from the texts, so a font file changes only when a row is added here. Rows without
 * words yet stand here so that adding the language leaves the file of its script as it is.
 */

import type { Script } from '#domain/languages.ts';

/** Scripts that have a font of ours. */
export type FontScript = Exclude<Script, 'Latn'>;

/** Letters, signs and points of one language. Spaces between letters are for the eye. */
type Alphabet = { readonly script: FontScript; readonly letters: string };

const arabic = 'ء آ أ ؤ إ ئ ا ٱ ب ة ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ى ي';
const persian = 'ء آ أ ؤ إ ئ ا ب پ ة ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ه ۀ و ی';

/** A row of syllables: the consonant with its seven vowels, in the order of the syllabary. */
const sevenOf = (first: string): string =>
  Array.from({ length: 7 }, (_, vowel) => String.fromCodePoint(first.codePointAt(0)! + vowel)).join('');

/** Consonants that both languages write. */
const ethiopic = [...'ሀለሐመሠረሰሸቀበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ'].map(sevenOf).join(' ');
/** Consonants with a rounded a, and the rounded rows of the throat and palate. */
const rounded = 'ሏ ሗ ሟ ሧ ሯ ሷ ሿ ቧ ቯ ቷ ቿ ኗ ኟ ኧ ዟ ዧ ዷ ጇ ጧ ጯ ጷ ጿ ፏ ፗ ቈቊቋቌቍ ኈኊኋኌኍ ኰኲኳኴኵ ጐጒጓጔጕ';

/** By language code, as in `locales/`. */
export const alphabets = {
  ar: { script: 'Arab', letters: arabic },
  fa: { script: 'Arab', letters: persian },
  prs: { script: 'Arab', letters: persian },
  ps: { script: 'Arab', letters: 'ء آ أ ؤ ئ ا ب پ ة ت ټ ث ج ځ چ څ ح خ د ډ ذ ر ړ ز ژ ږ س ش ښ ص ض ط ظ ع غ ف ق ک ګ گ ل م ن ڼ ه و ی ي ې ۍ' },
  ur: { script: 'Arab', letters: 'ء آ أ ؤ ئ ا ب پ ة ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں و ہ ۂ ۃ ھ ی ے ۓ' },
  ckb: { script: 'Arab', letters: 'ء ئ ا ب پ ت ث ج چ ح خ د ذ ر ڕ ز ژ س ش ص ض ط ظ ع غ ف ڤ ق ک گ ل ڵ م ن ه ھ ە و ۆ ی ێ' },
  ti: { script: 'Ethi', letters: `${ethiopic} ${sevenOf('ቐ')} ${rounded} ቘቚቛቜቝ ዀዂዃዄዅ` },
  am: { script: 'Ethi', letters: `${ethiopic} ${rounded} ኯ ዏ` },
  bn: {
    script: 'Beng',
    letters:
      'অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ট ঠ ড ঢ ণ ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ \u09DC \u09DD \u09DF ৎ ং ঃ ঁ া ি ী ু ূ ৃ ে ৈ ো ৌ ্ \u09D7 \u09BC',
  },
} as const satisfies Record<string, Alphabet>;

/**
 * Signs that every language of the script shares. Figures, Latin letters and the signs of Latin text, « » among them, come
 * from the phone's own font; the space is ours, so that words stand apart as the font's maker meant.
 */
const signs: Readonly<Record<FontScript, string>> = {
  // comma, semicolon, question mark, Urdu full stop, the line that stretches a word; vowel signs and hamza marks; joiners
  Arab: '،؛؟۔ـ' + '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670' + '\u200C\u200D',
  // the mark of a doubled consonant; section mark, word space, and the stops from full stop to paragraph mark
  Ethi: '\u135F' + '፠፡።፣፤፥፦፧፨',
  // full stops; joiners
  Beng: '।॥' + '\u200C\u200D',
};

/**
 * Everything that a script's font must draw.
 *
 * @param script the script
 * @returns each letter and sign once, sorted by code point
 */
export const lettersOf = (script: FontScript): readonly string[] => {
  const letters = Object.values(alphabets).filter((alphabet) => alphabet.script === script);
  const all = letters.map((alphabet) => alphabet.letters).join('') + signs[script] + '\u0020\u00A0';
  return [...new Set(all)].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
};

/** What the font of Urdu books must draw: the Urdu alphabet alone, without the letters of the other languages of its script. */
export const urduLetters = (): readonly string[] => {
  const all = alphabets.ur.letters + signs.Arab.replace('ـ', '') + '\u0020\u00A0';
  return [...new Set(all)].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
};
