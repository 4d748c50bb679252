/** Care that is free for everyone, and people whose hospital care is always free. Shown before any question. */
import type { FactId } from './facts.ts';

/** Free for everyone in England, whatever their papers. */
export const freeForAll = {
  gp: ['EN-25', 'EN-44'],
  advice: ['EN-25'],
  emergency: ['EN-24'],
  contraception: ['EN-26'],
  infections: ['EN-27'],
  sexInfections: ['EN-28'],
  torture: ['EN-29'],
  abuse: ['EN-29'],
  comfortCare: ['EN-30'],
  compelled: ['EN-15'],
} as const satisfies Record<string, readonly [FactId, ...FactId[]]>;

/** People whose hospital care is always free. Nobody is asked whether they are one of them. */
export const alwaysFreePeople = {
  slavery: ['EN-13'],
  detained: ['EN-14'],
} as const satisfies Record<string, readonly [FactId, ...FactId[]]>;

/** A kind of care that is free for everyone. */
export type FreeForAllId = keyof typeof freeForAll;

/** A group of people whose hospital care is always free. */
export type AlwaysFreePeopleId = keyof typeof alwaysFreePeople;
