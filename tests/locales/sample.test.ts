import { describe, expect, it } from 'vitest';
import { isCore } from '../../scripts/checks/coreSet.ts';
import { drawnKeys, placeInDraw } from '../../scripts/checks/sample.ts';
import { readWords } from '../../scripts/build/localeFiles.ts';

const notes = readWords('qqq');
const classOf = (key: string): string => {
  const [namespace = '', name = ''] = key.split(':');
  return notes[namespace]?.[name]?.charAt(0) ?? '';
};
const all = Object.entries(notes).flatMap(([namespace, sentences]) => Object.keys(sentences).map((key) => `${namespace}:${key}`));

describe('the draw of sentences that are put back into English', () => {
  const drawn = drawnKeys(notes);

  it('holds all of class A, about 30 in a hundred of B and 20 of C', () => {
    const share = (risk: string) => {
      const of = all.filter((key) => classOf(key) === risk && !key.endsWith(':searchWords'));
      return of.filter((key) => drawn.has(key)).length / of.length;
    };
    expect(share('A')).toBe(1);
    expect(share('B')).toBeGreaterThan(0.25);
    expect(share('B')).toBeLessThan(0.45);
    expect(share('C')).toBeGreaterThan(0.12);
    expect(share('C')).toBeLessThan(0.35);
  });

  it('touches every page', () => {
    const pages = new Set([...drawn].map((key) => key.slice(0, key.indexOf(':'))));
    expect(Object.keys(notes).filter((namespace) => !pages.has(namespace))).toEqual([]);
  });

  it('is the same each time, and another with another seed', () => {
    expect([...drawnKeys(notes)]).toEqual([...drawn]);
    expect([...drawnKeys(notes, 'other')]).not.toEqual([...drawn]);
    expect(placeInDraw('gp:answer')).toBe(placeInDraw('gp:answer'));
  });

  it('takes a sentence without a class for one that can hurt', () => {
    expect(drawnKeys({ page: { line: 'no class' } }).has('page:line')).toBe(true);
  });
});

describe('the core set', () => {
  it('has danger, cards, replies and results, and not the rest', () => {
    expect(['emergency:title', 'talk:noPay', 'desk:c01', 'common:verdictFree', 'gp:answer'].every(isCore)).toBe(true);
    expect(['about:who', 'gpFind:title', 'common:month1'].some(isCore)).toBe(false);
  });
});
