/** The four result words, and no others. */
export const verdicts = ['free', 'freeWithPaper', 'askFirst', 'askHelp'] as const;

/** One of the four results: FREE, FREE WITH A PAPER, YOU MAY HAVE TO PAY: ASK FIRST, ASK SOMEONE WHO HELPS. */
export type Verdict = (typeof verdicts)[number];
