import { doors, type Answers, type Door, type QuestionId } from './answers.ts';
import { decide } from './decide.ts';
import type { ServiceId } from './services.ts';

/** What each door is there to settle. */
export const servicesOf: Readonly<Record<Door, readonly ServiceId[]>> = {
  hospital: ['hospital'],
  medicines: ['medicines', 'teeth', 'eyes'],
};

/**
 * The next question at a door, or null when everything behind that door is settled.
 * A question is asked only when its answer can change a result.
 */
export const nextQuestion = (door: Door, answers: Answers): QuestionId | null => {
  const open = decide(answers, '')
    .decisions.filter((decision) => servicesOf[door].includes(decision.service))
    .flatMap((decision) => decision.ask);
  return doors[door].find((question) => open.includes(question)) ?? null;
};
