/** What stands in for locks between tabs where a browser has none: an entry that runs out by itself when its tab is closed or killed. */
import { mayWrite } from './mayWrite.ts';

/** In milliseconds: how long a lease holds unless it is renewed, how often a waiting tab looks, and how long a new lease is doubted. */
export const leaseTimes = { holds: 60_000, look: 250, doubt: 50 };

type Lease = { readonly until: number; readonly by: string };

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** Null where nobody holds it. One that would hold longer than any can was written before the clock was set back. */
const held = (entry: string): Lease | null => {
  try {
    const { until, by } = JSON.parse(localStorage.getItem(entry) ?? '') as Lease;
    const left = until - Date.now();
    return left > 0 && left <= leaseTimes.holds ? { until, by } : null;
  } catch {
    return null;
  }
};

const write = (entry: string, by: string): boolean => {
  try {
    if (!mayWrite()) return false;
    localStorage.setItem(entry, JSON.stringify({ until: Date.now() + leaseTimes.holds, by } satisfies Lease));
    return true;
  } catch {
    return false;
  }
};

/**
 * Runs a piece of work while no other tab holds the lease; at once where nothing can be noted.
 * Where another tab holds it, `wait` waits for it to end and `leave` answers null.
 */
export const withLease = async <T>(name: string, otherwise: 'wait' | 'leave', work: () => Promise<T>): Promise<T | null> => {
  const by = `${Date.now()}-${Math.random()}`;
  for (;;) {
    if (held(name) === null) {
      if (!write(name, by)) return work();
      // Two tabs may write in the same moment; the later one has it.
      await pause(leaseTimes.doubt);
      if (held(name)?.by === by) break;
    }
    if (otherwise === 'leave') return null;
    await pause(leaseTimes.look);
  }
  const renewing = setInterval(() => write(name, by), leaseTimes.holds / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewing);
    if (held(name)?.by === by) localStorage.removeItem(name);
  }
};
