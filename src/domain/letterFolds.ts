/** Which letters count as one when a person searches. Only for search: stored words keep their letters. */

/** Arabic script: every letter of a group is typed, or may be typed, for the first one. */
const arabicGroups = ['اأإآٱٲٳٵ', 'وؤۆۇ', 'يىیئېۍێےۓٸ', 'هةەہھۂۃۀ', 'كکڪ', 'گګ', 'ٹټ', 'ڈډ', 'ڑړ', 'رڕ', 'لڵ', 'نں'];

/** Latin letters that do not come apart into a letter and an accent. */
const latinLetters = {
  đ: 'd',
  ð: 'd',
  ɗ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ɔ: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  þ: 'th',
  ŋ: 'n',
  ə: 'e',
  ɛ: 'e',
  ŧ: 't',
  ƙ: 'k',
  ɓ: 'b',
};

/** Ethiopic rows that sound alike: first syllable of the row, first syllable of the row it counts as, and how many. */
const ethiopicRows = [
  ['ሐ', 'ሀ', 8],
  ['ኀ', 'ሀ', 8],
  ['ኸ', 'ሀ', 8],
  ['ዀ', 'ኈ', 6],
  ['ሠ', 'ሰ', 8],
  ['ፀ', 'ጸ', 8],
  ['ዐ', 'አ', 7],
] as const;

/** Syllables written both ways: throat letters of the first and fourth order, rounded and plain letters. */
const ethiopicPairs = { ሀ: 'ሃ', አ: 'ኣ', ኧ: 'ኣ', ጐ: 'ጎ', ቈ: 'ቆ', ኰ: 'ኮ', ኈ: 'ሆ' };

const syllable = (start: string, step: number): string => String.fromCodePoint((start.codePointAt(0) ?? 0) + step);

const soundsAlike = (): [string, string][] =>
  ethiopicRows.flatMap(([row, same, count]) =>
    Array.from({ length: count }, (_, step): [string, string] => [syllable(row, step), syllable(same, step)]),
  );

const ethiopicDigits = Array.from({ length: 9 }, (_, place): [string, string] => [syllable('፩', place), String(place + 1)]);

/** A letter to the letters it counts as. */
export const letterFolds: ReadonlyMap<string, string> = (() => {
  const folds = new Map<string, string>([...Object.entries(latinLetters), ...ethiopicDigits, ...soundsAlike()]);
  for (const group of arabicGroups) for (const letter of group.slice(1)) folds.set(letter, group.charAt(0));
  const pairs: Record<string, string> = ethiopicPairs;
  for (const [letter, same] of folds) if (pairs[same]) folds.set(letter, pairs[same]);
  for (const [letter, same] of Object.entries(pairs)) folds.set(letter, same);
  return folds;
})();
