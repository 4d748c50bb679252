import { describe, expect, it } from 'vitest';
import { questions } from '#domain/answers.ts';
import { decide } from '#domain/decide.ts';
import { allEnds, tableOf } from '#domain/decisionTable.ts';
import { facts } from '#domain/facts.ts';
import { alwaysFreePeople, freeForAll } from '#domain/freeForAll.ts';
import { notes } from '#domain/notes.ts';
import type { Rule } from '#domain/rule.ts';
import { rules } from '#domain/rules.ts';
import { careFirst } from '#domain/services.ts';
import { steps } from '#domain/steps.ts';
import { verdicts, type Verdict } from '#domain/verdict.ts';
import { tableText } from '../../scripts/decide/tableText.ts';
import { expectedVerdicts } from './expectedVerdicts.ts';

const someDay = '2026-11-25';

const withVerdict = (id: string, verdict: Verdict, list: readonly Rule[] = rules): readonly Rule[] =>
  list.map((rule) => (rule.id === id ? { ...rule, verdict } : rule));

const without = (id: string): readonly Rule[] => rules.filter((rule) => rule.id !== id);

/** The expected verdicts that some rules do not give, or give without the facts they were read from. */
const disagreements = (list: readonly Rule[]): readonly string[] =>
  expectedVerdicts
    .filter(({ answers, service, verdict, facts: read }) => {
      const decision = decide(answers, someDay, list).decisions.find((one) => one.service === service);
      return decision?.verdict !== verdict || !read.every((id) => decision.facts.some((fact) => fact === id));
    })
    .map(({ name }) => name);

describe('expected verdicts, written by hand from the facts', () => {
  it('are at least 48, each with a name of its own', () => {
    expect(new Set(expectedVerdicts.map(({ name }) => name)).size).toBeGreaterThanOrEqual(48);
    expect(new Set(expectedVerdicts.map(({ name }) => name)).size).toBe(expectedVerdicts.length);
  });

  it('all agree with the rules, facts included', () => {
    expect(disagreements(rules)).toEqual([]);
  });

  it('are noticed when they disagree', () => {
    expect(disagreements(withVerdict('waiting', 'askFirst'))).toContain('waiting for the first answer');
    const lessFacts = rules.map((rule): Rule => (rule.id === 'protected' ? { ...rule, facts: ['EN-01'] } : rule));
    expect(disagreements(lessFacts)).toContain('refugee status or humanitarian or temporary protection');
  });
});

/** Rules whose verdict could be changed to another without one expected verdict failing. */
const unguarded = (list: readonly Rule[]): readonly string[] =>
  list.flatMap((rule) =>
    verdicts
      .filter((verdict) => verdict !== rule.verdict && disagreements(withVerdict(rule.id, verdict, list)).length === 0)
      .map((verdict) => `${rule.id} -> ${verdict}`),
  );

describe('one changed verdict', () => {
  it('fails an expected verdict, whichever rule it is', () => {
    expect(unguarded(rules)).toEqual([]);
  });

  it('would go unnoticed in a rule that nothing expects', () => {
    const extra: Rule = { id: 'extra', services: ['eyes'], when: { question: 'paper', is: ['old'] }, verdict: 'askHelp', facts: ['HC-19'] };
    expect(unguarded([...rules, extra])).toContain('extra -> askFirst');
  });
});

/** Combinations that end a walk without a verdict for what the walk was about, or with two rules for planned hospital care. */
const holes = (list: readonly Rule[]): readonly string[] =>
  allEnds().flatMap((answers) => {
    const asked = { hospital: answers.claim, medicines: answers.paper, teeth: answers.paper, eyes: answers.paper };
    return decide(answers, someDay, list).decisions.flatMap(({ service, verdict, because }) => {
      const due = !(service in asked) || asked[service as keyof typeof asked] !== undefined;
      const clear = verdict !== null && because.length > 0 && (service !== 'hospital' || because.length === 1);
      return due && !clear ? [`${service} ${JSON.stringify(answers)}`] : [];
    });
  });

describe('the decision table', () => {
  it('has a verdict for every reachable combination of both doors', () => {
    expect(holes(rules)).toEqual([]);
  });

  it('shows the hole when a rule is missing, and the clash when one is doubled', () => {
    expect(holes(without('scheme')).some((hole) => hole.includes('"claim":"scheme"'))).toBe(true);
    const doubled: Rule = {
      id: 'again',
      services: ['hospital'],
      when: { question: 'claim', is: ['waiting'] },
      verdict: 'free',
      facts: ['EN-01'],
    };
    expect(holes([...rules, doubled])).not.toEqual([]);
  });

  it('meets every answer of every question', () => {
    const rows = [...tableOf('hospital'), ...tableOf('medicines')];
    for (const question of Object.keys(questions) as (keyof typeof questions)[]) {
      const met = new Set<string>(rows.flatMap((row) => row[question] ?? []));
      expect([...met].sort()).toEqual([...questions[question]].sort());
    }
    // 9 claims, alone or with each of 5 kinds of support, but never alone where support matters.
    expect(tableOf('hospital')).toHaveLength(6 + 9 * 5);
  });

  it('reads as the snapshot that an adviser reads', async () => {
    await expect(tableText()).toMatchFileSnapshot('./__snapshots__/decisionTable.txt');
  });

  it('reads otherwise when a rule changes', () => {
    expect(tableText(withVerdict('refusedAlone', 'free'))).not.toBe(tableText());
  });
});

/** Everything that the checker cites, and what is wrong with it. */
const badCitations = (cited: readonly string[], known: Readonly<Record<string, { readonly confidence: string }>>): readonly string[] =>
  cited.filter((id) => !Object.hasOwn(known, id) || known[id]?.confidence === 'low' || known[id]?.confidence === 'low-medium');

describe('cited facts', () => {
  const cited = [
    ...rules.flatMap((rule) => rule.facts),
    ...[notes, steps, freeForAll, alwaysFreePeople].flatMap((table) => Object.values(table).flat()),
    ...expectedVerdicts.flatMap((row) => row.facts),
  ];

  it('exist, and none is of low confidence', () => {
    expect(cited.length).toBeGreaterThan(100);
    expect(badCitations(cited, facts)).toEqual([]);
  });

  it('are noticed when unknown or weak', () => {
    expect(badCitations(['EN-01', 'EN-99', 'EN-23'], { 'EN-01': { confidence: 'high' }, 'EN-23': { confidence: 'low' } })).toEqual([
      'EN-99',
      'EN-23',
    ]);
  });

  it('carry the list of what is free before any question', () => {
    const listed = new Set(Object.values({ ...freeForAll, ...alwaysFreePeople }).flat());
    for (const id of ['EN-13', 'EN-14', 'EN-15', 'EN-24', 'EN-25', 'EN-26', 'EN-27', 'EN-28', 'EN-29', 'EN-30'] as const) {
      expect(listed).toContain(id);
    }
  });
});

/** Combinations in which someone could put off care that must not wait. */
const putOff = (list: readonly Rule[]): readonly string[] =>
  allEnds().flatMap((answers) => {
    const { decisions } = decide(answers, someDay, list);
    const hospitalFree = decisions.find(({ service }) => service === 'hospital')?.verdict === 'free';
    return decisions
      .filter(({ service, verdict, notes: said }) => {
        if (service === 'gp' || service === 'emergency') return verdict !== 'free';
        if (!careFirst.has(service)) return false;
        const plain = hospitalFree ? verdict === 'free' : verdict === 'askHelp';
        return !plain || said[0] !== 'goNow' || said.includes('billLater') === hospitalFree;
      })
      .map(({ service }) => `${service} ${JSON.stringify(answers)}`);
  });

describe('urgent and maternity care', () => {
  it('come first in every combination, with a bill named only where hospital care is not free', () => {
    expect(careFirst).toEqual(new Set(['urgent', 'maternity']));
    expect(putOff(rules)).toEqual([]);
  });

  it('are guarded against ask first, against a paper, and against silence', () => {
    expect(putOff(withVerdict('maternityNow', 'askFirst'))).not.toEqual([]);
    expect(putOff(withVerdict('urgentNow', 'freeWithPaper'))).not.toEqual([]);
    expect(putOff(without('urgentNow'))).not.toEqual([]);
    const widened = rules.map((rule): Rule => (rule.id === 'refusedAlone' ? { ...rule, services: ['hospital', 'maternity'] } : rule));
    expect(putOff(widened)).not.toEqual([]);
  });
});

describe('what stands beside a result', () => {
  const resultOf = (answers: Parameters<typeof decide>[0], day = someDay) => decide(answers, day);
  const decisionOf = (answers: Parameters<typeof decide>[0], service: string) =>
    resultOf(answers).decisions.find((one) => one.service === service);

  it('names debts to the Home Office only where the result is ask first', () => {
    for (const answers of allEnds()) {
      const { debt, decisions } = decide(answers, someDay);
      expect(debt).toBe(decisions.some(({ verdict }) => verdict === 'askFirst'));
    }
    expect(resultOf({ claim: 'notAsked' }).debt).toBe(true);
    expect(resultOf({ claim: 'refused', support: 'council' }).debt).toBe(false);
  });

  it('asks after a no whether an appeal or a new claim is open', () => {
    expect(decisionOf({ claim: 'refused', support: 'none' }, 'hospital')?.notes).toContain('appeal');
    expect(resultOf({ claim: 'refused', support: 'none' }).steps[0]).toBe('legalHelp');
  });

  it('says not to tick until the paper is there, and which form brings money back', () => {
    const noPaper = { paper: 'no', circumstances: ['none'], support: 'homeOffice' } as const;
    expect(decisionOf(noPaper, 'medicines')?.notes).toEqual(['untilPaper', 'fp57']);
    expect(decisionOf(noPaper, 'teeth')?.notes).toEqual(['untilPaper', 'hc5']);
    expect(decisionOf({ paper: 'yes' }, 'medicines')?.notes).toEqual([]);
  });

  it('gives 1 to 3 steps, and some step always', () => {
    for (const answers of allEnds()) {
      const count = decide(answers, someDay).steps.length;
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(3);
    }
  });

  it('says that the facts may have changed after the day of review, and not on it', () => {
    expect(resultOf({}, '2027-02-23').mayHaveChanged).toBe(false);
    expect(resultOf({}, '2027-02-24').mayHaveChanged).toBe(true);
  });
});
