import { describe, expect, test } from 'vitest';
import { evidenceOf, facts } from '#domain/facts.ts';
import { figureIds, figureOn, figures, figuresOn, isPastReview, valueOn } from '#domain/figures.ts';
import { lawLastRead } from '#domain/lawLastRead.ts';
import { sources } from '#domain/sources.ts';
import { checkFacts, checkFigures, checkSources } from './checkFacts.ts';

const fact = { statement: 'Words.', sources: ['law'], evidenceDate: '2024-10', confidence: 'high' };
const source = { publisher: 'Publisher', title: 'Title', address: 'https://example.org/', date: '2024-10' };
const figure = {
  fact: 'GP-01',
  values: [
    { from: '2024-05-01', value: '£1' },
    { from: '2025-05-01', value: '£2' },
  ],
  evidenceDate: '2024-10',
  reviewBy: '2027-02-23',
};

describe('facts', () => {
  test('have a number, a source, few words and enough confidence', () => {
    expect(checkFacts(facts)).toEqual([]);
    expect(Object.keys(facts).length).toBeGreaterThan(100);
  });

  test.each([
    ['a bad number', { 'GP-1': fact }, 'GP-1: not a fact number'],
    ['no source', { 'GP-01': { ...fact, sources: [] } }, 'GP-01: no source'],
    ['low confidence', { 'GP-01': { ...fact, confidence: 'low' } }, 'GP-01: confidence low'],
    ['low-medium confidence', { 'GP-01': { ...fact, confidence: 'low-medium' } }, 'GP-01: confidence low-medium'],
    ['no words', { 'GP-01': { ...fact, statement: ' ' } }, 'GP-01: 0 words'],
    ['too many words', { 'GP-01': { ...fact, statement: 'word '.repeat(41) } }, 'GP-01: 41 words'],
  ])('the check catches %s', (_, broken, problem) => {
    expect(checkFacts(broken)).toEqual([problem]);
  });
});

describe('sources', () => {
  test('are known, cited, dated and safe to link', () => {
    expect(checkSources(facts, sources)).toEqual([]);
  });

  test('the check accepts a good sample', () => {
    expect(checkSources({ 'GP-01': fact }, { law: source })).toEqual([]);
  });

  test.each([
    ['an unknown source', { ...fact, sources: ['law', 'gone'] }, { law: source }, 'GP-01: unknown source gone'],
    ['a source that no fact cites', fact, { law: source, spare: source }, 'spare: no fact cites it'],
    ['a false evidence date', { ...fact, evidenceDate: '2026' }, { law: source }, 'GP-01: evidence date is not 2024-10'],
    ['an address that is not https', fact, { law: { ...source, address: 'http://example.org/' } }, 'law: address is not https'],
    ['a source without a publisher', fact, { law: { ...source, publisher: '' } }, 'law: no publisher or title'],
    ['a date in words', { ...fact, evidenceDate: 'May' }, { law: { ...source, date: 'May' } }, 'law: date May'],
  ])('the check catches %s', (_, oneFact, someSources, problem) => {
    expect(checkSources({ 'GP-01': oneFact }, someSources)).toEqual([problem]);
  });

  test('are gathered once each, with the newest and oldest dates of the facts', () => {
    const evidence = evidenceOf(['GP-01', 'GP-02', 'EN-04', 'GP-01']);
    expect(evidence.sources[0]).toBe('nhs-uk-register-gp');
    expect(new Set(evidence.sources).size).toBe(evidence.sources.length);
    expect(evidence.newest).toBe('2026-08');
    expect(evidence.oldest).toBe('2024-11');
  });

  test('without a date give no date', () => {
    expect(evidenceOf(['EN-04'])).toEqual({ sources: ['legislation-2015-238-reg15'], newest: null, oldest: null });
    expect(evidenceOf([])).toEqual({ sources: [], newest: null, oldest: null });
  });

  test('of the law have a month in which they were read', () => {
    expect(lawLastRead).toMatch(/^\d{4}-\d\d$/);
  });
});

describe('figures', () => {
  test('rest on known facts and have dated values in order', () => {
    expect(checkFigures(figures, facts)).toEqual([]);
  });

  test('the check accepts a good sample', () => {
    expect(checkFigures({ f: figure }, { 'GP-01': fact })).toEqual([]);
  });

  test.each([
    ['an unknown fact', { ...figure, fact: 'GP-99' }, 'f: unknown fact GP-99'],
    ['another evidence date', { ...figure, evidenceDate: null }, 'f: evidence date differs from GP-01'],
    ['values out of order', { ...figure, values: [...figure.values].reverse() }, 'f: values are not in date order'],
    ['a value without a day', { ...figure, values: [{ from: '2024', value: '£1' }] }, 'f: 2024 is not a day'],
    ['an empty value', { ...figure, values: [{ from: '2024-05-01', value: '' }] }, 'f: empty value'],
    ['no value', { ...figure, values: [] }, 'f: no value'],
    ['no review day', { ...figure, reviewBy: '' }, 'f: no day to read it again'],
  ])('the check catches %s', (_, broken, problem) => {
    expect(checkFigures({ f: broken }, { 'GP-01': fact })).toEqual([problem]);
  });

  test.each([
    ['before the first day', '2020-01-01', '£1'],
    ['on the first day', '2024-05-01', '£1'],
    ['the day before a change', '2025-04-30', '£1'],
    ['on the day of a change', '2025-05-01', '£2'],
    ['after the last change', '2030-01-01', '£2'],
  ])('are picked by date: %s', (_, day, value) => {
    expect(valueOn(figure.values, day)).toBe(value);
  });

  test('without values cannot be picked', () => {
    expect(() => valueOn([], '2026-11-23')).toThrow(RangeError);
  });

  test('fill sentences all at once', () => {
    const all = figuresOn('2026-11-23');
    expect(Object.keys(all)).toEqual(figureIds);
    expect(all.prescriptionCharge).toBe('£9.90');
    expect(figureOn('n999', '2026-11-23')).toBe('999');
  });

  test('are past review only after their day', () => {
    expect(isPastReview('prescriptionCharge', figures.prescriptionCharge.reviewBy)).toBe(false);
    expect(isPastReview('prescriptionCharge', '2027-02-24')).toBe(true);
  });
});
