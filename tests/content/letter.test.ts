import { describe, expect, it } from 'vitest';
import { emptyLetter, factsOfLetter, linesOfLetter, sourcesOfLetter } from '#content/letter.ts';
import { refusalIds, refusalOf, refusals, type RefusalId } from '#content/refusals.ts';
import { facts } from '#domain/facts.ts';
import { readWords } from '../../scripts/build/localeFiles.ts';

const english = readWords('en');
const say = (key: string): string => english[key.split(':')[0] ?? '']?.[key.split(':')[1] ?? ''] ?? '';
const keysOf = (reasons: readonly RefusalId[], language: string | null = 'Tigrinya') =>
  linesOfLetter({ ...emptyLetter(language), reasons }).flatMap((line) => (line.kind === 'written' ? [] : [line.key]));

describe('the letter', () => {
  it.each(refusalIds)('with “%s” ticked has no word of the others', (id) => {
    const keys = keysOf([id]);
    const own = new Set<string>([refusalOf(id).quote, ...refusalOf(id).card]);
    expect(keys).toContain(refusalOf(id).quote);
    const foreign = refusals.flatMap(({ quote, card }) => [quote, ...card]).filter((key) => !own.has(key) && !key.startsWith('desk:'));
    expect(keys.filter((key) => (foreign as readonly string[]).includes(key))).toEqual([]);
  });

  it('with all ticked has each quote once, and each answer once', () => {
    const keys = keysOf(refusalIds);
    for (const { quote } of refusals) expect(keys.filter((key) => key === quote)).toHaveLength(1);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says nothing of status, and threatens nobody', () => {
    const text = keysOf(refusalIds.filter((id) => id !== 'status'))
      .map(say)
      .join(' ');
    expect(text.length).toBeGreaterThan(400);
    expect(text).not.toMatch(/asylum|refugee|immigration|visa|illegal|law\b|court|complain|discriminat/i);
    expect('I will go to court').toMatch(/court/);
  });

  it('asks for an interpreter only for a person who needs one', () => {
    expect(keysOf(['id'], null)).not.toContain('desk:c02Headline');
    expect(keysOf(['id'])).toContain('desk:c02Headline');
    expect(keysOf(['english']).filter((key) => key === 'desk:c02Headline')).toHaveLength(1);
  });

  it('leaves the name to a pen, and a signature to the person', () => {
    expect(keysOf([]).slice(-4)).toEqual(['letter:penName', 'letter:penContact', 'letter:penSign', 'letter:penDate']);
  });

  it('names the contract rule with the paragraph that was read, and the screen of NHS England', () => {
    const named = sourcesOfLetter(['id']);
    expect(named).toContain('legislation-2015-1879-sch2');
    expect(named).toContain('nhs-england-staff-screens');
    expect(named.length).toBeLessThanOrEqual(8);
    for (const fact of factsOfLetter(refusalIds)) expect(facts[fact].confidence).not.toMatch(/^low/);
  });
});

describe('the reasons', () => {
  it('that can be fair are those of GP-09, and rest on it', () => {
    const fair = refusals.filter((refusal) => refusal.fair);
    expect(fair.map(({ id }) => id)).toEqual(['area', 'full', 'removed']);
    for (const { facts: cited } of fair) expect(cited).toContain('GP-09');
  });

  it('of which guidance says “not needed” are things that surgeries want, not days or lists', () => {
    const notNeeded = refusals.filter((refusal) => refusal.fair === false);
    expect(notNeeded.map(({ id }) => id)).toEqual(['id', 'address', 'status', 'number', 'online', 'english']);
  });

  it('all have words to show, and a fact', () => {
    for (const { card, facts: cited } of refusals) {
      expect(card.length).toBeGreaterThan(0);
      expect(cited.length).toBeGreaterThan(0);
    }
  });

  it('keep the two limits of 14 days apart: none speaks of urgent care', () => {
    const text = refusals.flatMap(({ truth, card }) => [truth, ...card]).map(say);
    expect(text.join(' ')).not.toContain('careDays');
    expect(text.filter((one) => one.includes('{{refusalDays}}'))).toEqual([]);
  });
});
