import { describe, expect, it } from 'vitest';
import { isIsoDate, isOld, isReviewDate } from '#domain/local/localDates.ts';

describe('dates', () => {
  it('are days of the calendar', () => {
    for (const day of ['2026-01-01', '2026-12-31', '2028-02-29', '2099-11-30']) expect(isIsoDate(day)).toBe(true);
    for (const day of [
      '2026-00-10',
      '2026-13-10',
      '2026-01-00',
      '2026-01-32',
      '2027-02-29',
      '2026-11-31',
      '1999-01-01',
      '2026-1-1',
      'x2026-01-01',
      '2026-01-01x',
      '2026-01-01T00:00',
      '',
    ])
      expect(isIsoDate(day)).toBe(false);
  });
  it('of review lie within a year', () => {
    expect(isReviewDate('2026-11-20', '2026-11-20')).toBe(true);
    expect(isReviewDate('2027-11-20', '2026-11-20')).toBe(true);
    expect(isReviewDate('2026-11-19', '2026-11-20')).toBe(false);
    expect(isReviewDate('2027-11-21', '2026-11-20')).toBe(false);
    expect(isReviewDate('2027-02-30', '2026-11-20')).toBe(false);
  });
  it('make old what is past its review, or written on a day to come', () => {
    expect(isOld('2027-01-15', '2026-11-20', '2027-01-15')).toBe(false);
    expect(isOld('2027-01-15', '2026-11-20', '2027-01-16')).toBe(true);
    expect(isOld('2027-01-15', '2026-11-20', '2026-11-20')).toBe(false);
    expect(isOld('2027-01-15', '2026-11-20', '2026-11-19')).toBe(true);
  });
});
