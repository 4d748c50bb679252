/** One tab at a time saves or removes what is kept on this phone. */
import { withLease } from './lease.ts';

const lock = 'doorway-packs';
const looking = 'doorway-looking';

/** Runs a piece of saving or removing when no other tab does. */
export const oneAtATime = async <T>(work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? ((await navigator.locks.request(lock, work)) as T) : ((await withLease(lock, 'wait', work)) as T);

/** Runs a piece of work if no other tab is at it. Null if one is. */
export const ifNoOtherTab = async <T>(work: () => Promise<T>): Promise<T | null> =>
  globalThis.navigator?.locks
    ? ((await navigator.locks.request(looking, { ifAvailable: true }, (held) => (held ? work() : Promise.resolve(null)))) as T | null)
    : withLease(looking, 'leave', work);
