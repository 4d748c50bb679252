/** A fault that comes again and again, at random moments: how often, and what came of it. */

/** How often: few times with every `npm test`, many with `DOORWAY_FAULTS=full`, where `DOORWAY_SERIES` may ask for another number. */
export const timesOf = (few: number, many: number): number =>
  process.env.DOORWAY_FAULTS === 'full' ? Number(process.env.DOORWAY_SERIES ?? many) : few;

/** One row of the table of series. */
export type SeriesRow = { readonly id: string; readonly what: string; readonly runs: number } & Readonly<Record<string, number | string>>;

/** Prints a row, for those who gather them. */
export const printSeries = (row: SeriesRow): void => console.log(`SERIES ${JSON.stringify(row)}`);

/** Numbers from 0 to 1 that look random and are the same for the same seed, so that a series can be run again. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
