import type { Answers, QuestionId } from './answers.ts';
import type { Condition, Truth } from './rule.ts';

const isOpen = (truth: Truth): truth is readonly QuestionId[] => typeof truth !== 'boolean';

const opposite = (truth: Truth): Truth => (isOpen(truth) ? truth : !truth);

/** Joins parts where one part equal to `settles` settles the whole. */
const join = (parts: readonly Truth[], settles: boolean): Truth => {
  if (parts.includes(settles)) return settles;
  const open = parts.filter(isOpen).flat();
  return open.length > 0 ? [...new Set(open)] : !settles;
};

/**
 * Says whether a condition holds for the answers so far.
 * @returns true, false, or the questions that can still change it
 */
export const evaluate = (condition: Condition, answers: Answers): Truth => {
  if ('all' in condition)
    return join(
      condition.all.map((part) => evaluate(part, answers)),
      false,
    );
  if ('any' in condition)
    return join(
      condition.any.map((part) => evaluate(part, answers)),
      true,
    );
  if ('not' in condition) return opposite(evaluate(condition.not, answers));
  const given = answers[condition.question];
  if (given === undefined) return [condition.question];
  const wanted: readonly string[] = condition.is;
  return [given].flat().some((answer) => wanted.includes(answer));
};
