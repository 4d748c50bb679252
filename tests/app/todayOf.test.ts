import { describe, expect, it } from 'vitest';
import { todayOf } from '../../src/app/reader.ts';

describe('the date of the phone', () => {
  it('is taken when it can be right', () => {
    expect(todayOf(new Date(2027, 1, 3), '2026-11-25')).toEqual({ today: '2027-02-03', plausible: true });
  });

  it.each([
    ['before the app was built', new Date(2020, 0, 1)],
    ['many years later', new Date(2040, 0, 1)],
  ])('is not taken when it is %s', (_name, now) => {
    expect(todayOf(now, '2026-11-25')).toEqual({ today: '2026-11-25', plausible: false });
  });
});
