/** Age and pregnancy: the one question where more than one answer can be true, and which answers can be. */
import { questions, type AnswerTo } from './answers.ts';

/** An answer about age or pregnancy. */
export type Circumstance = AnswerTo<'circumstances'>;

/** The only pairs that can be true of one person. Without this, a parent who ticks for a child as well would read FREE. */
const pairs: readonly (readonly [Circumstance, Circumstance])[] = [
  ['baby', 'under16'],
  ['baby', 'age16or17'],
  ['baby', 'education'],
  ['baby', 'age60'],
  ['age16or17', 'education'],
];

const fit = (one: Circumstance, other: Circumstance): boolean =>
  one === other || pairs.some((pair) => pair.includes(one) && pair.includes(other));

/** Says whether all these answers can be true of one person. "None of these" and the like stand alone. */
export const canBeTrueTogether = (chosen: readonly Circumstance[]): boolean =>
  chosen.every((one) => chosen.every((other) => fit(one, other)));

/** The choice after one more tap: the answer is taken away if it was there, and otherwise replaces what it contradicts. */
export const tapped = (chosen: readonly Circumstance[], answer: Circumstance): readonly Circumstance[] =>
  chosen.includes(answer)
    ? chosen.filter((other) => other !== answer)
    : questions.circumstances.filter((other) => other === answer || (chosen.includes(other) && fit(other, answer)));

/** Every choice that can be made, at least one answer each. */
export const possibleChoices: readonly (readonly Circumstance[])[] = Array.from(
  { length: 2 ** questions.circumstances.length - 1 },
  (_, index) => questions.circumstances.filter((_answer, place) => ((index + 1) >> place) % 2 === 1),
).filter(canBeTrueTogether);
