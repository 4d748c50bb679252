/** Numbers and terms that sentences show as `{{id}}`: phone numbers, prices, limits, and words that papers print in English. */
import type { FactId } from './facts.ts';
import data from './figures.json' with { type: 'json' };

/** A figure by name, as it stands in a sentence. */
export type FigureId = keyof typeof data;

/** What a figure counts or names. */
export type FigureKind = 'phone' | 'money' | 'hours' | 'minutes' | 'days' | 'months' | 'age' | 'code' | 'term';

/**
 * One figure and the fact it rests on. `values` are in date order: each holds from its day until the next.
 * `from` is the day the law or the price began where that is known, else the first day its evidence shows it.
 * After `reviewBy` the figure has to be read again at its source.
 */
export type Figure = {
  readonly kind: FigureKind;
  readonly fact: FactId;
  readonly values: readonly { readonly from: string; readonly value: string }[];
  readonly evidenceDate: string | null;
  readonly reviewBy: string;
};

/** Every figure by its name. */
export const figures = data as Readonly<Record<FigureId, Figure>>;

/** The names of all figures. */
export const figureIds = Object.keys(figures) as readonly FigureId[];

/**
 * Picks, from values in date order, the one that holds on a day (ISO `yyyy-mm-dd`).
 * A day before the first value gets the first value, so that a sentence is never left with a gap.
 * Throws a RangeError when there are no values.
 */
export const valueOn = (values: Figure['values'], isoDate: string): string => {
  const current = values.findLast(({ from }) => from <= isoDate) ?? values[0];
  if (current === undefined) throw new RangeError('a figure needs at least one value');
  return current.value;
};

/** The value of one figure on a day (ISO `yyyy-mm-dd`), as people read it: `£9.90`, `0800 1111`. */
export const figureOn = (id: FigureId, isoDate: string): string => valueOn(figures[id].values, isoDate);

/** The values of all figures on a day (ISO `yyyy-mm-dd`), ready to fill sentences. */
export const figuresOn = (isoDate: string): Record<FigureId, string> =>
  Object.fromEntries(figureIds.map((id) => [id, figureOn(id, isoDate)])) as Record<FigureId, string>;

/** True when a day (ISO `yyyy-mm-dd`) is later than the day by which the figure had to be read again. */
export const isPastReview = (id: FigureId, isoDate: string): boolean => isoDate > figures[id].reviewBy;
