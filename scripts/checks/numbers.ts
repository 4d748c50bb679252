/** Checks 8, 9 and 22: numbers are the same, in ASCII, and cannot be turned round. */
import { check, error, type Fault } from './finding.ts';
import { letterRules } from './letters.ts';
import { allPairs, listDifference, sentencePairs, withoutMarkup } from './sentences.ts';

/** Digits of another script, and Ethiopic numerals. */
const foreignDigits = /[^\P{Nd}0-9]|[\u1369-\u137C]/u;

/** 8. Only the digits 0 to 9, which stand on every paper and phone. */
export const asciiDigits = check(8, 'digits', (set) =>
  allPairs(set)
    .filter(({ own }) => foreignDigits.test(own))
    .map(({ key }) => error(key, 'has digits other than 0 to 9')),
);

/** The numbers that stand in a sentence as digits, codes such as `HC2` among them; variables are not counted. */
export const numbersIn = (text: string): readonly string[] =>
  (withoutMarkup(text).match(/[A-Za-z]*\d+(?:[.,:]\d+)*[A-Za-z]*/g) ?? []).map((token) => token.replace(/(\d)(?:am|pm)$/i, '$1'));

/** 9. The same numbers, the same prices. */
export const numberParity = check(9, 'number parity', (set) =>
  sentencePairs(set).flatMap(({ key, en, own }) => {
    const pounds = (text: string): string[] => text.match(/£/g) ?? [];
    const difference = listDifference([...numbersIn(en), ...pounds(en)], [...numbersIn(own), ...pounds(own)]);
    return difference.length > 0 ? [error(key, `numbers differ: ${difference.join(' ')}`)] : [];
  }),
);

/** 22. No telephone number typed into a text that runs right to left: it is shown back to front. Variables stand apart. */
export const rawNumbersRightToLeft = check(22, 'raw numbers right to left', (set) => {
  if (letterRules[set.lang]?.dir !== 'rtl') return [];
  return sentencePairs(set).flatMap(({ key, own }): Fault[] =>
    /\d[\d \u00A0-]{3,}\d|\+\s?\d|\d\s?\+/.test(withoutMarkup(own)) ? [error(key, 'has a long number typed in; make it a variable')] : [],
  );
});
