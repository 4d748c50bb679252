/** What a rule is made of. */
import type { AnswerTo, QuestionId } from './answers.ts';
import type { FactId } from './facts.ts';
import type { NoteId } from './notes.ts';
import type { ServiceId } from './services.ts';
import type { StepId } from './steps.ts';
import type { Verdict } from './verdict.ts';

/** When a rule holds. Data and not a function, so that it can be listed, explained, counted through and printed. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly [Q in QuestionId]: { readonly question: Q; readonly is: readonly AnswerTo<Q>[] } }[QuestionId];

/** Yes, no, or the questions still to be answered before we can say. */
export type Truth = true | false | readonly QuestionId[];

/** One rule. Its reason, in every language, is `checker:because<Id>`. */
export type Rule = {
  readonly id: string;
  readonly services: readonly [ServiceId, ...ServiceId[]];
  readonly when: Condition;
  readonly verdict: Verdict;
  /** At least one, or it does not compile. */
  readonly facts: readonly [FactId, ...FactId[]];
  readonly notes?: readonly NoteId[];
  readonly step?: StepId;
};

/** Holds whatever has been answered. */
export const always: Condition = { all: [] };
