/** What came back for one sentence. */

/** `ok`: right as it is; `wrong`: not right, and no better words given; `unknown`: the reader could not say; `none`: not answered. */
export type Verdict = 'ok' | 'wrong' | 'unknown' | 'none';

/** One answer. A sentence is named by its key or by the code of the paper sheet; `src` is the English that it was given for. */
export type Answer = {
  readonly key: string | null;
  readonly code: string | null;
  readonly src: string | null;
  readonly verdict: Verdict;
  /** The reader's own words, or null. */
  readonly text: string | null;
  readonly comment: string;
};

const verdicts: Readonly<Record<string, Verdict>> = {
  ok: 'ok',
  right: 'ok',
  correct: 'ok',
  change: 'wrong',
  wrong: 'wrong',
  fix: 'wrong',
  '?': 'unknown',
  'do not know': 'unknown',
  'not sure': 'unknown',
};

/** Reads what stands in the column for the answer, as people write it. */
export const verdictOf = (written: string): Verdict => verdicts[written.trim().toLowerCase()] ?? 'none';
