// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leaseTimes, withLease } from '#storage/lease.ts';
import { ifNoOtherTab, oneAtATime } from '#storage/oneAtATime.ts';

beforeEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  Object.assign(leaseTimes, { holds: 60_000, look: 5, doubt: 5 });
});

const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 20));

/** How many pieces of work were done at once at most, when three are begun together. */
const atOnce = async (run: (work: () => Promise<void>) => Promise<unknown>): Promise<number> => {
  let now = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, (now += 1));
    await turn();
    now -= 1;
  };
  await Promise.all([run(work), run(work), run(work)]);
  return most;
};

describe('a browser without locks', () => {
  it('does one thing at a time, and leaves no entry', async () => {
    expect(await atOnce(oneAtATime)).toBe(1);
    expect(localStorage).toHaveLength(0);
    // Control: without a lease all three are done at once.
    expect(await atOnce((work) => work())).toBe(3);
  });

  it('leaves to the other tab what is looked for once', async () => {
    const first = ifNoOtherTab(async () => (await turn(), 'looked'));
    await turn();
    expect(await ifNoOtherTab(async () => 'looked too')).toBeNull();
    expect(await first).toBe('looked');
    expect(await ifNoOtherTab(async () => 'looked later')).toBe('looked later');
  });

  it.each([
    ['ran out, because its tab was killed', 60_000, -1],
    ['was written before the clock was set back', 60_000, 120_000],
    ['is not ours to read', 60_000, Number.NaN],
  ])('does not wait for a lease that %s', async (_what, holds, left) => {
    leaseTimes.holds = holds;
    localStorage.setItem('x', JSON.stringify({ until: Date.now() + left, by: 'another' }));
    expect(await withLease('x', 'leave', async () => 'done')).toBe('done');
  });

  it('control: one that holds is waited for', async () => {
    localStorage.setItem('x', JSON.stringify({ until: Date.now() + 200, by: 'another' }));
    expect(await withLease('x', 'leave', async () => 'done')).toBeNull();
    expect(await withLease('x', 'wait', async () => 'done')).toBe('done');
  });

  it('and without entries works at once', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('refused', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    expect(await oneAtATime(async () => 'done')).toBe('done');
  });

  it('lets go of the lease when the work fails', async () => {
    await expect(oneAtATime(() => Promise.reject(new Error('planted')))).rejects.toThrow('planted');
    expect(localStorage).toHaveLength(0);
  });
});
