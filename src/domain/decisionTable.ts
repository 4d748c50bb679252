/** Every combination of answers that a person can reach, through one door or both, in either order. */
import { doors, questions, type Answers, type Door, type QuestionId } from './answers.ts';
import { possibleChoices } from './circumstances.ts';
import { nextQuestion } from './nextQuestion.ts';

/** Every way to answer a question, as the answers it leads to. */
const waysToAnswer = (question: QuestionId): readonly Answers[] => {
  if (question === 'circumstances') return possibleChoices.map((circumstances) => ({ circumstances }));
  return questions[question].map((answer) => ({ [question]: answer }));
};

/**
 * All ends of a walk through one door.
 * @param door which door
 * @param start what was answered at the other door before
 */
export const endsOf = (door: Door, start: Answers = {}): readonly Answers[] => {
  const question = nextQuestion(door, start);
  if (question === null) return [start];
  return waysToAnswer(question).flatMap((answer) => endsOf(door, { ...start, ...answer }));
};

/** All ends of every walk: no door, one door, or both in either order. */
export const allEnds = (): readonly Answers[] => {
  const ends: Answers[] = [{}];
  for (const first of Object.keys(doors) as Door[]) {
    const second: Door = first === 'hospital' ? 'medicines' : 'hospital';
    for (const end of endsOf(first)) ends.push(end, ...endsOf(second, end));
  }
  return ends;
};

/** The table of one door: every end of a walk through it, whether the question about support came up here or at the other door. */
export const tableOf = (door: Door): readonly Answers[] => {
  const starts: readonly Answers[] = [{}, ...questions.support.map((support) => ({ support }))];
  const rows = starts.flatMap((start) => endsOf(door, start));
  return [...new Map(rows.map((row) => [JSON.stringify(doors[door].map((question) => row[question])), row])).values()];
};
