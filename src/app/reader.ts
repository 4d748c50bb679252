/** Who reads, and when: the language of the address, and a date that can be trusted as far as a phone's clock can. */

const aDay = 86_400_000;

/** The date of the phone as an ISO date, and whether it can be right: not before this app was built, not years after. */
export const todayOf = (now: Date, built: string): { readonly today: string; readonly plausible: boolean } => {
  const clock = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  const days = (now.getTime() - Date.parse(built)) / aDay;
  const plausible = built === '' || (days > -2 && days < 5 * 366);
  return { today: plausible ? clock : built, plausible };
};
