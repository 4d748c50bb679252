import { describe, expect, it } from 'vitest';
import { phrases, replies } from '#content/replies.ts';
import { readWords } from '../../scripts/build/localeFiles.ts';
import { readLocale } from '../../scripts/checks/readLocale.ts';
import { riskClass } from '../../scripts/checks/status.ts';

const english = readWords('en');
const say = (key: string): string => english[key.split(':')[0] ?? '']?.[key.split(':')[1] ?? ''] ?? '';
const tooMany = (keys: readonly string[]): boolean => new Set(keys).size > 40;

describe('the fixed sentences of a conversation', () => {
  it('are at most 40, the limit that readers can check', () => {
    expect(tooMany(phrases)).toBe(false);
    expect(tooMany(Array.from({ length: 41 }, (_, place) => `talk:${place}`))).toBe(true);
  });

  it('are at least the 12 of a first visit', () => expect(replies.length).toBeGreaterThanOrEqual(12));

  it('are whole: slots are days and times below, and the only value inside is a phone number', () => {
    for (const key of phrases) expect(say(key).replace('{{n111}}', ''), key).not.toMatch(/\{\{/);
    for (const { keys, slot } of replies) expect(say(keys.at(-1) ?? '').endsWith(':')).toBe(slot === true);
  });

  it('ask nobody how urgent it is: staff ask a nurse or a doctor', () => {
    const all = phrases.map(say).join(' ');
    expect(all).not.toMatch(/emergency\?|urgent/i);
    expect(all).toContain('I will ask a nurse or doctor now.');
  });

  it('ask closed questions only: each has answers to tap', () => {
    for (const { keys, answer, id } of replies) if (keys.some((key) => say(key).endsWith('?'))) expect(answer, id).toBeDefined();
  });

  it('are all translated back: class A', () => {
    const { notes } = readLocale('ti');
    for (const key of phrases) expect(riskClass(notes[key.split(':')[0] ?? '']?.[key.split(':')[1] ?? ''] ?? ''), key).toBe('A');
  });
});
