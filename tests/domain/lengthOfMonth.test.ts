import { expect, it } from 'vitest';
import { lengthOfMonth } from '#domain/lengthOfMonth.ts';

it('agrees with Node in every month from 1900 to 2100', () => {
  for (let year = 1900; year <= 2100; year += 1) {
    for (let month = 1; month <= 12; month += 1) expect(lengthOfMonth(month, year)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
  }
});

it('gives February its longest while the year is not known', () => expect(lengthOfMonth(2, null)).toBe(29));
