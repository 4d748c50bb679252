/** Days of the Iranian, Afghan and Ethiopian calendars in the English one. */
import { CalendarDate, EthiopicCalendar, GregorianCalendar, PersianCalendar, toCalendar } from '@internationalized/date';

/** Iran and Afghanistan count the same days and name the months differently. */
export type OtherCalendar = 'iran' | 'afghan' | 'ethiopia';

/** Years that can be a year of birth: 1920 to 2050 of the English calendar. */
export const yearsOf: Readonly<Record<OtherCalendar, readonly [number, number]>> = {
  iran: [1298, 1429],
  afghan: [1298, 1429],
  ethiopia: [1912, 2043],
};

/** Months as people of that calendar write them. */
export const monthNames: Readonly<Record<OtherCalendar, readonly string[]>> = {
  iran: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  afghan: ['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'],
  ethiopia: ['መስከረም', 'ጥቅምቲ', 'ሕዳር', 'ታሕሳስ', 'ጥሪ', 'ለካቲት', 'መጋቢት', 'ሚያዝያ', 'ግንቦት', 'ሰነ', 'ሓምለ', 'ነሓሰ', 'ጳጉሜን'],
};

const calendars = { iran: new PersianCalendar(), afghan: new PersianCalendar(), ethiopia: new EthiopicCalendar() };
const gregorian = new GregorianCalendar();

/**
 * The same day in the English calendar.
 * @param year year of the other calendar; @param month 1 to 12, in the Ethiopian calendar to 13; @param day from 1
 * @returns an ISO date, or null where the calendar has no such day
 */
export const englishDate = (calendar: OtherCalendar, year: number, month: number, day: number): string | null => {
  const other = calendars[calendar];
  const date = new CalendarDate(other, year, month, day);
  // The library moves a day that does not exist to the nearest one that does: that would be inventing a day.
  if (date.year !== year || date.month !== month || date.day !== day) return null;
  return toCalendar(date, gregorian).toString();
};
