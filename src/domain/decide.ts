/** From answers to results. Pure: the same answers and date give the same results, and nothing is kept. */
import type { Answers, QuestionId } from './answers.ts';
import { evaluate } from './evaluate.ts';
import type { FactId } from './facts.ts';
import { notes, type NoteId } from './notes.ts';
import type { Rule } from './rule.ts';
import { rules as allRules, rulesReviewBy, type RuleId } from './rules.ts';
import { careFirst, services, type ServiceId } from './services.ts';
import { steps, type StepId } from './steps.ts';
import type { Verdict } from './verdict.ts';

/** The result for one kind of care. */
export type Decision = {
  readonly service: ServiceId;
  /** Null while a question must still be answered. */
  readonly verdict: Verdict | null;
  /** Every rule that holds and says the same as the verdict. */
  readonly because: readonly RuleId[];
  /** The questions that can still change the verdict, in no order. */
  readonly ask: readonly QuestionId[];
  readonly notes: readonly NoteId[];
  /** What the verdict and its notes rest on. */
  readonly facts: readonly FactId[];
};

/** The results for every kind of care, and what to do. */
export type Result = {
  readonly decisions: readonly Decision[];
  /** At most three. */
  readonly steps: readonly StepId[];
  /** Only where planned hospital care reads ASK FIRST. Shown after the people who help. */
  readonly debt: boolean;
  /** The day by which the law had to be read again has passed. */
  readonly mayHaveChanged: boolean;
};

/** Best first. Where two rules hold, the better one counts: a ground for free care is not lost by having another. */
const rank: Readonly<Record<Verdict, number>> = { free: 0, freeWithPaper: 1, askFirst: 2, askHelp: 3 };

const once = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

/** Each form for money back belongs to its own kind of care. "Go now" always stands, and stands first. The bill is named only where there may be one. */
const notesFor = (service: ServiceId, verdict: Verdict | null, holding: readonly Rule[]): readonly NoteId[] => {
  const own = holding.flatMap((rule) => rule.notes ?? []);
  if (own.includes('untilPaper')) own.push(service === 'medicines' ? 'fp57' : 'hc5');
  if (!careFirst.has(service)) return once(own);
  return verdict === 'free' ? once(['goNow', ...own]) : once(['goNow', 'billLater', ...own]);
};

const decideOne = (service: ServiceId, answers: Answers, rules: readonly Rule[]): Decision => {
  const tried = rules.filter((rule) => rule.services.includes(service)).map((rule) => ({ rule, truth: evaluate(rule.when, answers) }));
  const held = tried.filter(({ truth }) => truth === true).map(({ rule }) => rule);
  // Of nothing the least is infinite: then every rule can still better it.
  const best = Math.min(...held.map((rule) => rank[rule.verdict]));
  const holding = held.filter((rule) => rank[rule.verdict] === best);
  const ask = tried.flatMap(({ rule, truth }) => (typeof truth === 'boolean' || rank[rule.verdict] >= best ? [] : truth));
  const verdict = ask.length > 0 && !careFirst.has(service) ? null : (holding[0]?.verdict ?? null);
  const said = notesFor(service, verdict, verdict === null ? [] : holding);
  return {
    service,
    verdict,
    because: verdict === null ? [] : holding.map((rule) => rule.id as RuleId),
    ask: once(ask),
    notes: said,
    facts: once([...(verdict === null ? [] : holding.flatMap((rule) => rule.facts)), ...said.flatMap((note) => notes[note])]),
  };
};

const mostSteps = 3;

const stepsFor = (decisions: readonly Decision[], rules: readonly Rule[]): readonly StepId[] => {
  const holding = new Set<string>(decisions.flatMap((decision) => decision.because));
  const wanted = new Set<StepId>(rules.flatMap((rule) => (holding.has(rule.id) && rule.step ? [rule.step] : [])));
  wanted.add('interpreter');
  return (Object.keys(steps) as StepId[]).filter((step) => wanted.has(step)).slice(0, mostSteps);
};

/**
 * Decides what a person pays for.
 * @param answers what has been answered so far
 * @param today ISO date, yyyy-mm-dd
 * @param rules for tests that change a rule
 */
export const decide = (answers: Answers, today: string, rules: readonly Rule[] = allRules): Result => {
  const decisions = services.map((service) => decideOne(service, answers, rules));
  return {
    decisions,
    steps: stepsFor(decisions, rules),
    debt: decisions.some((decision) => decision.verdict === 'askFirst'),
    mayHaveChanged: today > rulesReviewBy,
  };
};
