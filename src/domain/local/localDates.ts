import { lengthOfMonth } from '../lengthOfMonth.ts';

/** Whether a text is a day of the calendar, `yyyy-mm-dd`. */
export const isIsoDate = (text: string): boolean => {
  const parts = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(month, year);
};

/** The same day one year on. */
const yearLater = (isoDate: string): string => `${Number(isoDate.slice(0, 4)) + 1}${isoDate.slice(4)}`;

/** Whether a day of review can stand: nothing local is good for longer than a year. Both ISO dates. */
export const isReviewDate = (reviewBy: string, issued: string): boolean =>
  isIsoDate(reviewBy) && reviewBy >= issued && reviewBy <= yearLater(issued);

/** Whether a number or an hour is old: its day of review has passed, or its pack says that it was written on a day to come. ISO dates. */
export const isOld = (reviewBy: string, issued: string, today: string): boolean => today > reviewBy || issued > today;
