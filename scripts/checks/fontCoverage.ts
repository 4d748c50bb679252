/** Check 23: the font has every letter that is used. */
import { check, error } from './finding.ts';
import { sentencePairs } from './sentences.ts';

/** Letters, marks and signs that only a font for the script has; Latin and shared signs come from the phone. */
const needsFont =
  /[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\u1200-\u139F\u2D80-\u2DDF\u{AB00}-\u{AB2F}\u{FB50}-\u{FDFF}\u{FE70}-\u{FEFC}\u0900-\u0DFF]/u;

/** 23. Every letter is in the alphabet that the font is cut to. */
export const fontCoverage = check(23, 'font coverage', (set) => {
  if (!set.alphabet) return [];
  const has = new Set(set.alphabet);
  return sentencePairs(set).flatMap(({ key, own }) => {
    const missing = [...new Set(own)].filter((letter) => needsFont.test(letter) && !has.has(letter));
    return missing.length > 0
      ? [
          error(
            key,
            `the font lacks ${missing.map((letter) => `${letter} (${letter.codePointAt(0)?.toString(16).toUpperCase()})`).join(', ')}`,
          ),
        ]
      : [];
  });
});
