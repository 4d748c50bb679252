/** Checks 5 to 7: the text is in its script, in its letters, and in its language. */
import { eld } from 'eld/large';
import { check, error, warn, type Fault } from './finding.ts';
import { withoutAllowedLatin } from './latinLeft.ts';
import { arabicOrPersian, arabicSignatures, ethiopicSigns, letterRules, type ScriptName } from './letters.ts';
import { files, sentencePairs } from './sentences.ts';

const letters = (text: string): string[] => text.match(/\p{L}/gu) ?? [];

/** Languages of Latin letters that a detector knows under its own code; Somali it does not know, and takes for none of these. */
const detected: Readonly<Record<string, string>> = {
  en: 'en',
  sq: 'sq',
  vi: 'vi',
  tr: 'tr',
  es: 'es',
  fr: 'fr',
  pt: 'pt',
  ro: 'ro',
  pl: 'pl',
  it: 'it',
};

/** Commonest words of Somali: more than one in twenty of any text. */
const somali =
  /(?<!\p{L})(?:waa|waxaa|waxaad|iyo|oo|ama|ka|ku|in|la|uu|ay|aad|haddii|kara|kartaa|leedahay|tahay|waxa|wax|kasta|hadda|ugu|iska|loo|lagu|laga|aan)(?!\p{L})/giu;

const inScript: Readonly<Record<ScriptName, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Arabic: /\p{Script=Arabic}/u,
  Ethiopic: /\p{Script=Ethiopic}/u,
  Bengali: /\p{Script=Bengali}/u,
};

/** 5. Most letters belong to the script of the language. */
export const scriptShare = check(5, 'script share', (set) => {
  const rules = letterRules[set.lang];
  if (!rules) return [];
  return sentencePairs(set).flatMap(({ key, en, own }) => {
    const found = letters(withoutAllowedLatin(own, en));
    if (found.length === 0) return [];
    const share = found.filter((letter) => inScript[rules.script].test(letter)).length / found.length;
    const message = `${Math.round(share * 100)} of 100 letters are ${rules.script}`;
    if (share < 0.6) return [error(key, message)];
    return share < 0.85 ? [warn(key, message)] : [];
  });
});

/** 6. No letter that the language does not have. */
export const forbiddenLetters = check(6, 'forbidden letters', (set) => {
  const rules = letterRules[set.lang];
  if (!rules) return [];
  return sentencePairs(set).flatMap(({ key, own }) => {
    const wrong = rules.forbidden.filter((letter) => own.includes(letter));
    const faults: Fault[] = wrong.map((letter) =>
      error(key, `${letter} (${letter.codePointAt(0)?.toString(16).toUpperCase()}) is not a letter of this language`),
    );
    for (const { pattern, why } of rules.doubtful) if (pattern.test(own)) faults.push(warn(key, why));
    return faults;
  });
});

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;
const countOf = (text: string, among: string): number => [...text].filter((letter) => among.includes(letter)).length;

/** The language of a long text in Latin letters; null where nothing speaks for one. */
const languageOfLatin = (text: string): string | null => {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (words === 0) return null;
  if (count(text, somali) / words > 0.08) return 'so';
  return detected[eld.detect(text).language] ?? null;
};

/** The language that a long text is in, going by its letters and commonest words; null where they do not say. */
export const languageByLetters = (text: string): string | null => {
  const arabic = count(text, /\p{Script=Arabic}/gu);
  const ethiopic = count(text, /\p{Script=Ethiopic}/gu);
  const bengali = count(text, /\p{Script=Bengali}/gu);
  if (bengali > arabic + ethiopic) return 'bn';
  if (ethiopic > arabic) {
    const [ti, am] = [count(text, ethiopicSigns.ti), count(text, ethiopicSigns.am)];
    if (ti === am) return null;
    return ti > am ? 'ti' : 'am';
  }
  if (arabic === 0) return languageOfLatin(text);
  const signed = arabicSignatures.find(({ letters: own, share }) => (countOf(text, own) / arabic) * 100 >= share);
  if (signed) return signed.lang;
  const [ar, fa] = [countOf(text, arabicOrPersian.ar), countOf(text, arabicOrPersian.fa)];
  if (ar === fa) return null;
  return ar > fa ? 'ar' : 'fa';
};

/** Short texts prove nothing. */
const enoughToKnow = 200;
const enoughForAll = 1000;

/** 7. Each file, as a whole, is in its language, and shows the letters that any text of it shows. */
export const letterFingerprint = check(7, 'letter fingerprint', (set) => {
  const rules = letterRules[set.lang];
  if (!rules) return [];
  return files(set).flatMap(({ namespace, text }) => {
    const length = letters(text).length;
    if (length < enoughToKnow) return [];
    const found = languageByLetters(text);
    const wanted = set.lang === 'prs' ? 'fa' : set.lang;
    if (found !== wanted) return [error(namespace, `reads like ${found ?? 'no language we know'}`)];
    if (length < enoughForAll) return [];
    return rules.expected
      .filter((sign) => !sign.split('|').some((one) => text.includes(one)))
      .map((sign) => error(namespace, `has no ${sign}, which any text of this length has`));
  });
});
