/** All rules of the checker, and how old they may grow. `lawLastRead.ts` has the month of the law itself. */
import { everyoneRules } from './everyoneRules.ts';
import { hospitalRules } from './hospitalRules.ts';
import { medicinesRules } from './medicinesRules.ts';
import type { Rule } from './rule.ts';

const written = [...everyoneRules, ...hospitalRules, ...medicinesRules] as const;

/** A rule by name. */
export type RuleId = (typeof written)[number]['id'];

/** Every rule. */
export const rules: readonly Rule[] = written;

/** After this day the facts behind the rules must have been read again; until that is done, results say that they may have changed. */
export const rulesReviewBy = '2027-02-23';
