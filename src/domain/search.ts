/** How a text and a typed question are brought to one spelling, so that they meet. Pure; needs no `Intl`. */
import { letterFolds } from './letterFolds.ts';

/** Letters in a shape of their own (joined Arabic, wide Latin): copied text has them, no keyboard does. */
const shapes = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/g;

/** Arabic vowel signs, standing hamza, tatweel, joiners, direction marks, soft hyphens: seen by few, typed by fewer. */
const unseen = new RegExp(
  `[${[
    '\\u00AD\\u061C\\u0621\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED',
    '\\u200C-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF',
  ].join('')}]`,
  'g',
);

const apostrophes = /['’‘‛`´′ʹʻʼʽʾʿ]/g;

/** A Latin letter with accents, or one that ASCII lacks. Marks of other scripts are letters to their readers and stay. */
const accented = /\p{Script=Latin}\p{M}+|[^\P{Script=Latin}\p{ASCII}]/gu;

const foreignDigit = /[^\P{Nd}0-9]/gu;
const isDigit = /^\p{Nd}$/u;
const notWord = /[^\p{L}\p{M}\p{N}]+/gu;

/** Plain English needs less, and is half of what is searched. */
const onlyAscii = /^\p{ASCII}*$/u;
const asciiNotWord = /[^a-z0-9]+/g;

/** `A&E` and the like: two letters that are one word. */
const lettersWithAnd = /(^|[^\p{L}\p{N}])(\p{L}) ?& ?(\p{L})(?![\p{L}\p{N}])/gu;
const asciiLettersWithAnd = /(^|[^a-z0-9])([a-z]) ?& ?([a-z])(?![a-z0-9])/g;

/** Languages in which an apostrophe parts two words. Elsewhere it stands inside one. */
const apostropheParts: ReadonlySet<string> = new Set(['fr', 'sq']);

/** Farsi and Dari write these with a narrow joint, with a space, or together; here they are always together. */
const persian: ReadonlySet<string> = new Set(['fa', 'prs']);
const persianStart = /(^| )(ن?مي) (?=\p{L})/gu;
const persianEnd = / (ها|هاي|هايي|تر|ترين)(?= |$)/g;

const scriptsWithoutSpaces =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const unspacedRuns = new RegExp(`[${scriptsWithoutSpaces}]+|[^${scriptsWithoutSpaces}]+`, 'gu');
const unspaced = new RegExp(`^[${scriptsWithoutSpaces}]`, 'u');
const letterWithMarks = /.\p{M}*/gsu;

const withoutAccents = (letter: string): string => {
  const bare = String.fromCodePoint(letter.normalize('NFD').codePointAt(0) ?? 0);
  return letterFolds.get(bare) ?? bare;
};

/** Digits of every script stand in Unicode in rows of ten, zero first. */
const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
};

const foldLetters = (text: string, elided: string): string =>
  text
    .replace(shapes, (shape) => shape.normalize('NFKC'))
    .normalize('NFC')
    .replace(unseen, '')
    .replace(apostrophes, elided)
    .toLowerCase()
    .normalize('NFC')
    .replace(accented, withoutAccents)
    .replace(foreignDigit, asciiDigit)
    .replace(/\P{ASCII}/gu, (letter) => letterFolds.get(letter) ?? letter);

/**
 * Folds a text for search: small letters, one form for letters that are typed for one another, ASCII digits,
 * no vowel signs, no Latin accents, one space between words and nothing else.
 * Folding a folded text changes nothing.
 * @param lang code of the language of the text, as in `locales/`; an unknown one is folded as most are
 */
export const foldFor = (lang: string, text: string): string => {
  const elided = apostropheParts.has(lang) ? ' ' : '';
  const folded = onlyAscii.test(text)
    ? text.replace(apostrophes, elided).toLowerCase().replace(asciiLettersWithAnd, '$1$2$3').replace(asciiNotWord, ' ').trim()
    : foldLetters(text, elided).replace(lettersWithAnd, '$1$2$3').replace(notWord, ' ').trim();
  return persian.has(lang) ? folded.replace(persianStart, '$1$2').replace(persianEnd, '$1') : folded;
};

const pairsOf = (run: string): string[] => {
  const letters = run.match(letterWithMarks) ?? [];
  return letters.length < 2 ? letters : letters.slice(1).map((letter, place) => `${letters[place] ?? ''}${letter}`);
};

/**
 * The words of a text, folded. Scripts without spaces give pairs of letters, the same on every phone.
 * @param lang as for `foldFor`
 */
export const wordsOf = (lang: string, text: string): string[] =>
  foldFor(lang, text)
    .split(' ')
    .flatMap((word) => word.match(unspacedRuns) ?? [])
    .flatMap((run) => (unspaced.test(run) ? pairsOf(run) : [run]));
