/** Dates in words, from our own month names: browsers lack most of our languages, and Farsi would get another calendar. */
import type { FullKey } from '#content/schema.ts';

const monthKeys = [
  'common:month1',
  'common:month2',
  'common:month3',
  'common:month4',
  'common:month5',
  'common:month6',
  'common:month7',
  'common:month8',
  'common:month9',
  'common:month10',
  'common:month11',
  'common:month12',
] as const satisfies readonly FullKey[];

/** The name of a month, 1 to 12, in the language of `say`. */
export const monthName = (month: number, say: (key: FullKey) => string): string => {
  const key = monthKeys[month - 1];
  return key ? say(key) : '';
};

/**
 * Writes a date in words: `23 November 2026`, `November 2026` or `2026`, as exact as the date given.
 * @param isoDate yyyy, yyyy-mm or yyyy-mm-dd
 * @param say gives a sentence by its key, in the language wanted
 */
export const formatDate = (isoDate: string, say: (key: FullKey) => string): string => {
  const [year = '', month, day] = isoDate.split('-');
  const parts = [day ? String(Number(day)) : '', month ? monthName(Number(month), say) : '', year];
  return parts.filter((part) => part !== '').join(' ');
};
