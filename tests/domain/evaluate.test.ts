import { describe, expect, it } from 'vitest';
import { canBeTrueTogether, possibleChoices, tapped } from '#domain/circumstances.ts';
import { evaluate } from '#domain/evaluate.ts';
import { nextQuestion } from '#domain/nextQuestion.ts';
import type { Condition } from '#domain/rule.ts';

const refused: Condition = { question: 'claim', is: ['refused'] };
const council: Condition = { question: 'support', is: ['council'] };

describe('evaluate', () => {
  it('says yes, no, or what must still be asked', () => {
    expect(evaluate({ all: [refused, council] }, {})).toEqual(['claim', 'support']);
    expect(evaluate({ all: [refused, council] }, { claim: 'refused' })).toEqual(['support']);
    expect(evaluate({ all: [refused, council] }, { claim: 'waiting' })).toBe(false);
    expect(evaluate({ all: [refused, council] }, { claim: 'refused', support: 'council' })).toBe(true);
  });

  it('knows one of several, the opposite, and nothing at all', () => {
    expect(evaluate({ any: [refused, council] }, { support: 'council' })).toBe(true);
    expect(evaluate({ any: [refused, council] }, { claim: 'waiting' })).toEqual(['support']);
    expect(evaluate({ not: refused }, { claim: 'refused' })).toBe(false);
    expect(evaluate({ not: refused }, {})).toEqual(['claim']);
    expect(evaluate({ all: [] }, {})).toBe(true);
    expect(evaluate({ any: [] }, {})).toBe(false);
  });

  it('finds an answer among several', () => {
    const young: Condition = { question: 'circumstances', is: ['under16'] };
    expect(evaluate(young, { circumstances: ['baby', 'under16'] })).toBe(true);
    expect(evaluate(young, { circumstances: ['baby'] })).toBe(false);
  });

  it('does not compile with an answer that the question does not have', () => {
    // @ts-expect-error claim has no such answer
    const wrong: Condition = { question: 'claim', is: ['maybe'] };
    expect(evaluate(wrong, { claim: 'refused' })).toBe(false);
  });
});

describe('nextQuestion', () => {
  it('asks at most 2 questions at the hospital door, the second only where it matters', () => {
    expect(nextQuestion('hospital', {})).toBe('claim');
    expect(nextQuestion('hospital', { claim: 'waiting' })).toBeNull();
    expect(nextQuestion('hospital', { claim: 'refused' })).toBe('support');
    expect(nextQuestion('hospital', { claim: 'notSay' })).toBe('support');
    expect(nextQuestion('hospital', { claim: 'refused', support: 'notSay' })).toBeNull();
  });

  it('asks at most 3 questions at the medicines door, and never about the claim', () => {
    expect(nextQuestion('medicines', {})).toBe('paper');
    expect(nextQuestion('medicines', { paper: 'yes' })).toBeNull();
    expect(nextQuestion('medicines', { paper: 'no' })).toBe('circumstances');
    expect(nextQuestion('medicines', { paper: 'no', circumstances: ['under16'] })).toBeNull();
    expect(nextQuestion('medicines', { paper: 'no', circumstances: ['age16or17'] })).toBe('support');
    expect(nextQuestion('medicines', { paper: 'no', circumstances: ['none'], support: 'council' })).toBeNull();
  });

  it('does not ask about support twice', () => {
    expect(nextQuestion('hospital', { claim: 'refused', support: 'council' })).toBeNull();
    expect(nextQuestion('medicines', { support: 'council', paper: 'no', circumstances: ['none'] })).toBeNull();
  });
});

describe('age and pregnancy', () => {
  it('lets a tap replace what it contradicts', () => {
    expect(tapped([], 'under16')).toEqual(['under16']);
    expect(tapped(['under16'], 'age60')).toEqual(['age60']);
    expect(tapped(['baby', 'under16'], 'age60')).toEqual(['baby', 'age60']);
    expect(tapped(['age16or17'], 'education')).toEqual(['age16or17', 'education']);
    expect(tapped(['baby', 'education'], 'none')).toEqual(['none']);
    expect(tapped(['notSay'], 'baby')).toEqual(['baby']);
    expect(tapped(['baby'], 'baby')).toEqual([]);
  });

  it('has 14 choices, and a tap always leads to one of them or to none', () => {
    expect(possibleChoices).toHaveLength(14);
    const known = new Set(possibleChoices.map((choice) => choice.join()));
    for (const choice of possibleChoices) {
      for (const answer of possibleChoices.flat()) {
        const after = tapped(choice, answer);
        expect(after.length === 0 || known.has(after.join())).toBe(true);
        expect(canBeTrueTogether(after)).toBe(true);
      }
    }
  });
});
