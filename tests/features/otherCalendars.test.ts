/** Every day of birth in the three calendars, against the calendars of Node. */
import { describe, expect, it } from 'vitest';
import { englishDate, monthNames, yearsOf, type OtherCalendar } from '#features/boxes/otherCalendars.ts';

const day = 24 * 60 * 60 * 1000;
const first = Date.UTC(1920, 0, 1);
const last = Date.UTC(2050, 11, 31);

/** The second opinion: the day as Node's own calendar counts it. */
const nodeCounts = (calendar: string): ((date: Date) => readonly [number, number, number]) => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return (date) => {
    const parts = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
    return [parts.year ?? 0, parts.month ?? 0, parts.day ?? 0];
  };
};

const differing = (calendar: OtherCalendar, count: (date: Date) => readonly [number, number, number]): string[] => {
  const wrong: string[] = [];
  for (let at = first; at <= last; at += day) {
    const iso = new Date(at).toISOString().slice(0, 10);
    const [year, month, dayOfMonth] = count(new Date(at));
    if (englishDate(calendar, year, month, dayOfMonth) !== iso) wrong.push(`${year}-${month}-${dayOfMonth}: ${iso}`);
  }
  return wrong;
};

describe('every day from 1920 to 2050', () => {
  it.each([
    ['iran', 'persian'],
    ['afghan', 'persian'],
    ['ethiopia', 'ethiopic'],
  ] as const)('is the same in the calendar of %s and in that of Node', (calendar, node) => {
    expect(differing(calendar, nodeCounts(node))).toEqual([]);
  });

  it('would catch a calendar that is one day off', () => {
    const count = nodeCounts('persian');
    expect(differing('iran', (date) => count(new Date(date.getTime() + day))).length).toBeGreaterThan(40_000);
  });

  it('lies within the years that can be chosen', () => {
    for (const [calendar, node] of [
      ['iran', 'persian'],
      ['ethiopia', 'ethiopic'],
    ] as const) {
      const count = nodeCounts(node);
      expect(count(new Date(first))[0]).toBeGreaterThanOrEqual(yearsOf[calendar][0]);
      expect(count(new Date(last))[0]).toBeLessThanOrEqual(yearsOf[calendar][1]);
    }
  });
});

describe('a day that does not exist', () => {
  it.each([
    ['iran', 1370, 7, 31],
    ['iran', 1371, 12, 30],
    ['afghan', 1370, 13, 1],
    ['iran', 1370, 0, 1],
    ['ethiopia', 1983, 13, 7],
    ['ethiopia', 1984, 13, 6],
    ['ethiopia', 1984, 14, 1],
    ['ethiopia', 1984, 2, 31],
  ] as const)('%s %i-%i-%i is not moved to another day', (calendar, year, month, dayOfMonth) => {
    expect(englishDate(calendar, year, month, dayOfMonth)).toBeNull();
  });

  it('but the leap days exist', () => {
    expect(englishDate('iran', 1370, 12, 30)).toBe('1992-03-20');
    expect(englishDate('iran', 1375, 12, 30)).toBe('1997-03-20');
    expect(englishDate('ethiopia', 1983, 13, 6)).toBe('1991-09-11');
  });

  it('and every month has a name', () => {
    expect([monthNames.iran.length, monthNames.afghan.length, monthNames.ethiopia.length]).toEqual([12, 12, 13]);
  });
});
