import { describe, expect, it } from 'vitest';
import { formatDate } from '#i18n/formatDate.ts';

const months: Record<string, string> = { 'common:month11': 'November', 'common:month1': 'January' };
const say = (key: string): string => months[key] ?? 'wrong month';

describe('formatDate', () => {
  it.each([
    ['2026-11-05', '5 November 2026'],
    ['2026-01', 'January 2026'],
    ['2026', '2026'],
  ])('writes %s as exactly as it is known', (iso, words) => expect(formatDate(iso, say)).toBe(words));
});
