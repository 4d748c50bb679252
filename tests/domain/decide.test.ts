/** How rules are joined, told with rules made for it. */
import { describe, expect, it } from 'vitest';
import { tapped } from '#domain/circumstances.ts';
import { decide } from '#domain/decide.ts';
import { notes } from '#domain/notes.ts';
import type { Rule } from '#domain/rule.ts';
import { always } from '#domain/rule.ts';

const day = '2026-11-25';
const eyes = (rule: Partial<Rule>): Rule => ({
  id: 'one',
  services: ['eyes'],
  when: always,
  verdict: 'askFirst',
  facts: ['EN-01'],
  ...rule,
});
const decisionOf = (service: string, list: readonly Rule[], answers: Parameters<typeof decide>[0] = {}) =>
  decide(answers, day, list).decisions.find((one) => one.service === service);
const stepsOf = (...list: readonly Rule[]) => decide({}, day, list).steps;

describe('one kind of care', () => {
  it('has no verdict and nothing beside it where no rule holds', () => {
    expect(decisionOf('eyes', [])).toEqual({ service: 'eyes', verdict: null, because: [], ask: [], notes: [], facts: [] });
  });

  it('says nothing of a rule that holds while a question can still better it', () => {
    const holds = eyes({ notes: ['family'], facts: ['EN-01'] });
    const better = eyes({ id: 'two', verdict: 'free', when: { question: 'paper', is: ['yes'] } });
    expect(decisionOf('eyes', [holds, better])).toEqual({
      service: 'eyes',
      verdict: null,
      because: [],
      ask: ['paper'],
      notes: [],
      facts: [],
    });
    expect(decisionOf('eyes', [holds, better], { paper: 'no' })).toEqual({
      service: 'eyes',
      verdict: 'askFirst',
      because: ['one'],
      ask: [],
      notes: ['family'],
      facts: ['EN-01', ...notes.family],
    });
  });

  it('does not ask what can only make it worse, or what is the same', () => {
    const holds = eyes({ verdict: 'freeWithPaper' });
    const open = (verdict: Rule['verdict']) => eyes({ id: 'two', verdict, when: { question: 'paper', is: ['yes'] } });
    expect(decisionOf('eyes', [holds, open('askFirst')])).toMatchObject({ verdict: 'freeWithPaper', ask: [] });
    expect(decisionOf('eyes', [holds, open('freeWithPaper')])).toMatchObject({ verdict: 'freeWithPaper', ask: [] });
    expect(decisionOf('eyes', [holds, open('free')])).toMatchObject({ verdict: null, ask: ['paper'] });
  });

  it('names every rule that says the same, each fact and note once, and no rule that says less', () => {
    const list = [
      eyes({ notes: ['family', 'appeal'], facts: ['EN-01'] }),
      eyes({ id: 'two', notes: ['family'], facts: ['EN-01', 'EN-03'] }),
      eyes({ id: 'three', verdict: 'askHelp', facts: ['HC-19'], notes: ['section98'] }),
    ];
    expect(decisionOf('eyes', list)).toEqual({
      service: 'eyes',
      verdict: 'askFirst',
      because: ['one', 'two'],
      ask: [],
      notes: ['family', 'appeal'],
      facts: ['EN-01', 'EN-03', ...notes.family, 'EN-18'],
    });
  });

  it('of the kind that comes first has a verdict also while a question is open', () => {
    const urgent = eyes({ services: ['urgent'], verdict: 'askHelp' });
    const better = eyes({ id: 'two', services: ['urgent'], verdict: 'free', when: { question: 'claim', is: ['waiting'] } });
    expect(decisionOf('urgent', [urgent, better])).toMatchObject({ verdict: 'askHelp', because: ['one'], ask: ['claim'] });
  });
});

describe('what to do', () => {
  it('names the interpreter always', () => expect(stepsOf()).toEqual(['interpreter']));
  it('names the steps of rules that hold, in the order of their use', () => {
    const first = eyes({ step: 'registerGp' });
    const second = eyes({ id: 'two', step: 'legalHelp' });
    const third = eyes({ id: 'three', step: 'askHelper', when: { question: 'paper', is: ['yes'] } });
    const none = eyes({ id: 'four' });
    expect(stepsOf(first, second, third, none)).toEqual(['legalHelp', 'registerGp', 'interpreter']);
    expect(stepsOf(eyes({ step: 'applyHc1' }))).toEqual(['applyHc1', 'interpreter']);
  });
  it('names three at most', () => {
    const list = (['registerGp', 'showHc2', 'legalHelp', 'sayAge'] as const).map((step) => eyes({ id: step, step }));
    expect(stepsOf(...list)).toEqual(['legalHelp', 'showHc2', 'sayAge']);
  });
});

describe('a tap', () => {
  it('takes away only what was tapped', () => {
    expect(tapped(['baby', 'under16'], 'under16')).toEqual(['baby']);
    expect(tapped(['baby', 'under16'], 'baby')).toEqual(['under16']);
  });
});
