/** The rules as a table that can be read without answering: answers that lead to the same result stand together. */
import { questions, type Answers, type QuestionId } from '#domain/answers.ts';
import { decide, type Decision } from '#domain/decide.ts';
import type { ServiceId } from '#domain/services.ts';

/** Answers to one question that lead to the same place: a result, or one more question. */
export type Group = {
  readonly question: QuestionId;
  readonly answers: readonly string[];
  readonly decisions: readonly Decision[];
  readonly inner: readonly Group[];
};

const settled = (answers: Answers, services: readonly ServiceId[]): readonly Decision[] =>
  decide(answers, '').decisions.filter(({ service, verdict }) => services.includes(service) && verdict !== null);

const groupsOf = (
  question: QuestionId,
  before: Answers,
  services: readonly ServiceId[],
  innerOf: (answers: Answers, open: readonly ServiceId[]) => readonly Group[],
): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const answer of questions[question]) {
    const answers: Answers = { ...before, [question]: question === 'circumstances' ? [answer] : answer };
    const decisions = settled(answers, services);
    const open = services.filter((service) => !decisions.some((decision) => decision.service === service));
    const inner = innerOf(answers, open);
    const sameAs = JSON.stringify([decisions, inner]);
    const known = groups.get(sameAs);
    groups.set(sameAs, { question, answers: [...(known?.answers ?? []), answer], decisions, inner });
  }
  return [...groups.values()];
};

/** The hospital door: the claim, and behind some answers the support. */
export const hospitalGroups = (): readonly Group[] =>
  groupsOf('claim', {}, ['hospital'], (answers, open) => (open.length === 0 ? [] : groupsOf('support', answers, open, () => [])));

/** The medicines door: the paper, then age and pregnancy one by one (of two true lines the better counts), then the support. */
export const medicinesGroups = (): readonly Group[] =>
  groupsOf('paper', {}, ['medicines', 'teeth', 'eyes'], (answers, open) =>
    answers.paper === 'yes' || open.length === 0
      ? []
      : groupsOf('circumstances', answers, open, (more, still) => (still.length === 0 ? [] : groupsOf('support', more, still, () => []))),
  );
