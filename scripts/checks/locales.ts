/** All checks of translations, in the order of their numbers. Each is a pure function of one language. */
import { duplicatesAndShift } from './rows.ts';
import type { Check, Finding, LocaleSet } from './finding.ts';
import { fontCoverage } from './fontCoverage.ts';
import { lengthRatio } from './length.ts';
import { asciiDigits, numberParity, rawNumbersRightToLeft } from './numbers.ts';
import { keyParity, placeholderParity, pluralParity, tagParity } from './parity.ts';
import { polarityHint } from './polarity.ts';
import { reviewHonesty, staleness } from './provenance.ts';
import { spelling } from './spelling.ts';
import { finalPunctuation } from './punctuation.ts';
import { forbiddenLetters, letterFingerprint, scriptShare } from './script.ts';
import { glossary } from './terms.ts';
import { englishLeft, protectedTokens } from './tokens.ts';
import { ethiopicMarks, joiners, unicodeHygiene } from './unicode.ts';

export type { Check, Finding, LocaleSet } from './finding.ts';

export const localeChecks: readonly Check[] = [
  keyParity,
  placeholderParity,
  tagParity,
  pluralParity,
  scriptShare,
  forbiddenLetters,
  letterFingerprint,
  asciiDigits,
  numberParity,
  protectedTokens,
  englishLeft,
  lengthRatio,
  unicodeHygiene,
  joiners,
  ethiopicMarks,
  finalPunctuation,
  glossary,
  duplicatesAndShift,
  polarityHint,
  staleness,
  reviewHonesty,
  rawNumbersRightToLeft,
  fontCoverage,
  spelling,
];

/** Runs every check over one language. */
export const checkLocale = (set: LocaleSet): readonly Finding[] => localeChecks.flatMap(({ run }) => run(set));
