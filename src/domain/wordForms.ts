/** Other forms under which a word is filed: without the small words that some languages write onto it. */

/** Takes a beginning or an end off, if enough of the word is left. */
type Cut = readonly [pattern: RegExp, keep: number];

const startsOf: Readonly<Record<string, readonly Cut[]>> = {
  ar: [
    [/^(?:[وف]?(?:بال|كال|ال|لل))/, 2],
    [/^[وفبلكس]/, 4],
  ],
  fa: [[/^ن?مي/, 3]],
  ti: [[/^(?:ብዘይ|ዘይ|ኣይ|እን|ካብ|ናብ|ን|ብ|ዝ|ክ)/, 2]],
};

const endsOf: Readonly<Record<string, readonly Cut[]>> = {
  ar: [[/(?:ات|ون|ين|ه)$/, 3]],
  fa: [[/(?:هايي|هاي|ها)$/, 3]],
  ti: [[/(?:ታት|ኩም|ክን)$/, 2]],
};

const cut = (word: string, cuts: readonly Cut[] = []): string => {
  for (const [pattern, keep] of cuts) {
    const rest = word.replace(pattern, '');
    if (rest !== word && rest.length >= keep) return rest;
  }
  return word;
};

const orderOf = (syllable: string): number => ((syllable.codePointAt(0) ?? 0) % 8) + 1;
const isEthiopic = (syllable: string): boolean => syllable >= 'ሀ' && syllable < '\u1360';

/** Endings change the vowel of the last Ethiopic syllable; its bare consonant (sixth order) stands for all of them. */
const bareEnd = (word: string): string => {
  const stem = word.length > 3 && word.endsWith('ት') && orderOf(word.slice(-2, -1)) === 4 ? word.slice(0, -1) : word;
  const last = stem.slice(-1);
  if (stem.length < 3 || !isEthiopic(last)) return stem;
  return stem.slice(0, -1) + String.fromCodePoint((last.codePointAt(0) ?? 0) - orderOf(last) + 6);
};

/**
 * The word itself first, then its other forms; the same list is used for texts and for questions.
 * @param word one word as `wordsOf` gives it
 */
export const formsOf = (lang: string, word: string): string[] => {
  const begun = cut(word, startsOf[lang]);
  return [...new Set([word, begun, cut(word, endsOf[lang]), cut(begun, endsOf[lang]), bareEnd(word), bareEnd(begun)])];
};
