/**
 * Days of a month of the English calendar.
 * @param month 1 to 12
 * @param year null where it is not known yet: then February has 29
 */
export const lengthOfMonth = (month: number, year: number | null): number => {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year === null) return 29;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
};
