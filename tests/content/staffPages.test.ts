import { describe, expect, it } from 'vitest';
import { deskAnswers, staffPageIds } from '#content/ids.ts';
import { keysOfPage } from '#content/keysOfPage.ts';
import { factsOfPage } from '#content/pageFacts.ts';
import { staffPages } from '#content/staffPages.ts';
import { facts } from '#domain/facts.ts';
import { readWords } from '../../scripts/build/localeFiles.ts';

const english = readWords('en');
const say = (key: string): string => english[key.split(':')[0] ?? '']?.[key.split(':')[1] ?? ''] ?? '';
const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe('the five answers', () => {
  it.each(deskAnswers)('%s has at most 40 words and rests on facts', (id) => {
    const text = keysOfPage(staffPages[id]).map(say).join(' ');
    expect(text).not.toBe('');
    expect(wordsIn(text)).toBeLessThanOrEqual(40);
    expect(factsOfPage(staffPages[id]).length).toBeGreaterThan(0);
  });

  it('control: 41 words are too many', () => expect(wordsIn('word '.repeat(41))).toBe(41));
});

describe('the pages for staff', () => {
  it.each(staffPageIds)('%s has words for each of its keys, and cites facts that are not of low confidence', (id) => {
    expect(english[id]?.title).toBeTypeOf('string');
    for (const key of keysOfPage(staffPages[id])) expect(say(key), key).not.toBe('');
    for (const fact of factsOfPage(staffPages[id])) expect(facts[fact].confidence).not.toMatch(/^low/);
  });

  it('has at least ten beliefs, each with a rule, a source and a date or none claimed', () => {
    const rules = staffPages.staffMyths.blocks.flatMap((block) => (block.kind === 'rules' ? block.items : []));
    expect(rules.length).toBeGreaterThanOrEqual(10);
    for (const { facts: cited } of rules) expect(cited.length).toBeGreaterThan(0);
  });

  it('has six situations, each with one right answer', () => {
    const situations = staffPages.staffTraining.blocks.flatMap((block) => (block.kind === 'situations' ? block.items : []));
    expect(situations).toHaveLength(6);
    for (const { answers } of situations) {
      const right = answers.filter(({ why }) => english.staffTraining?.[why]?.startsWith('Right.'));
      expect([answers.length, right.length]).toEqual([2, 1]);
    }
  });

  it('never promises more than the facts do', () => {
    const all = staffPageIds.flatMap((id) => Object.values(english[id] ?? {})).join(' ');
    expect(all).not.toMatch(/will never (tell|share)|asylum seekers|all children|legally/i);
  });
});
