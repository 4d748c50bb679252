import { todayOf } from './reader.ts';
import { showNotice } from './showNotice.ts';

/** Says when the date of the phone cannot be right, or when the words on the screen are older than they may be. */
export const tellDates = (): void => {
  const { today: built = '', review } = document.documentElement.dataset;
  const { today, plausible } = todayOf(new Date(), built);
  if (!plausible) showNotice('clockWrong');
  else if (review !== undefined && review < today) showNotice('factsOld');
};
