/** Where a person is in the checker, and what they answered. Held in memory only, and gone when it is cleared. */
import { type Answers, type Door, type QuestionId } from '#domain/answers.ts';
import { nextQuestion } from '#domain/nextQuestion.ts';

/** What is on the screen. */
export type Place =
  | { readonly at: 'start' }
  | { readonly at: 'question'; readonly door: Door; readonly question: QuestionId }
  | { readonly at: 'result' }
  | { readonly at: 'hospitalCard' };

/** One person's way through the doors. */
export type Walk = {
  readonly place: Place;
  readonly answers: Answers;
  /** What was answered before the door in use was entered. */
  readonly before: Answers;
  /** Every choice made so far, to show it again after Back. */
  readonly chosen: Answers;
  /** The questions of the door in use that lie behind, for Back. */
  readonly trail: readonly QuestionId[];
  readonly door: Door | null;
  readonly cleared: boolean;
};

/** What can happen. `cleared` answers come from the person or from the phone being put away. */
export type Event =
  | { readonly type: 'enter'; readonly door: Door }
  | { readonly type: 'answer'; readonly answer: Answers }
  | { readonly type: 'back' }
  | { readonly type: 'showHospitalCard' }
  | { readonly type: 'clear' };

/** Nothing asked, nothing known. */
export const nowhere: Walk = { place: { at: 'start' }, answers: {}, before: {}, chosen: {}, trail: [], door: null, cleared: false };

const onwards = (walk: Walk, door: Door): Walk => {
  const question = nextQuestion(door, walk.answers);
  return { ...walk, door, place: question === null ? { at: 'result' } : { at: 'question', door, question } };
};

const pick = (answers: Answers, questions: readonly QuestionId[]): Answers =>
  Object.fromEntries(questions.map((question) => [question, answers[question]]));

const answered = (walk: Walk, answer: Answers): Walk => {
  if (walk.place.at !== 'question') return walk;
  const { door, question } = walk.place;
  // Answers that lay ahead before Back are asked again, because this answer may have changed what they mean.
  const answers = { ...walk.before, ...pick(walk.chosen, walk.trail), ...answer };
  return onwards({ ...walk, answers, chosen: { ...walk.chosen, ...answer }, trail: [...walk.trail, question] }, door);
};

const back = (walk: Walk): Walk => {
  if (walk.place.at === 'hospitalCard') return { ...walk, place: { at: 'result' } };
  const question = walk.trail.at(-1);
  const { door } = walk;
  if (question === undefined || door === null) {
    const place: Place = Object.keys(walk.before).length > 0 ? { at: 'result' } : { at: 'start' };
    return { ...walk, place: walk.place.at === 'result' ? { at: 'start' } : place, answers: walk.before };
  }
  return { ...walk, place: { at: 'question', door, question }, trail: walk.trail.slice(0, -1) };
};

/** The walk after something happened. */
export const step = (walk: Walk, event: Event): Walk => {
  switch (event.type) {
    case 'enter':
      return onwards({ ...walk, before: walk.answers, trail: [], cleared: false }, event.door);
    case 'answer':
      return answered(walk, event.answer);
    case 'back':
      return back(walk);
    case 'showHospitalCard':
      return { ...walk, place: { at: 'hospitalCard' } };
    case 'clear':
      // Nothing to clear is nothing to speak of.
      return walk.place.at === 'start' && Object.keys(walk.chosen).length === 0 ? walk : { ...nowhere, cleared: true };
  }
};
