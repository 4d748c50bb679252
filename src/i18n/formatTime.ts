/**
 * A time as English letters write it: `2:30pm`. Midday is `12pm`, midnight `12am`.
 * @param time `14:30`, hours 00 to 23
 */
export const formatTime = (time: string): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 === 0 ? 12 : hours % 12}${shown}${hours < 12 ? 'am' : 'pm'}`;
};
