// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaseTimes } from '#storage/lease.ts';
import { ifNoOtherTab, oneAtATime } from '#storage/oneAtATime.ts';

type Grant = (lock: object | null) => Promise<unknown>;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('with the locks of the browser', () => {
  const asked: unknown[][] = [];
  let isFree = true;
  beforeEach(() => {
    asked.length = 0;
    isFree = true;
    const request = async (...words: unknown[]) => {
      asked.push(words.slice(0, -1));
      return (words.at(-1) as Grant)(isFree ? {} : null);
    };
    vi.stubGlobal('navigator', { locks: { request } });
  });

  it('saving and removing wait for each other, and nothing is noted', async () => {
    expect(await oneAtATime(async () => 7)).toBe(7);
    expect(asked).toEqual([['doorway-packs']]);
    expect(localStorage.length).toBe(0);
  });

  it('looking is left to the tab that does it', async () => {
    expect(await ifNoOtherTab(async () => 7)).toBe(7);
    isFree = false;
    expect(await ifNoOtherTab(async () => 7)).toBeNull();
    expect(asked[1]).toEqual(['doorway-looking', { ifAvailable: true }]);
    expect(localStorage.length).toBe(0);
  });
});

describe.each([
  ['without locks', {}],
  ['where the browser says nothing of itself', undefined],
])('%s', (_what, navigator) => {
  beforeEach(() => {
    localStorage.clear();
    vi.stubGlobal('navigator', navigator);
    Object.assign(leaseTimes, { look: 5, doubt: 2 });
  });

  const seen = async (run: (work: () => Promise<number>) => Promise<number | null>): Promise<string[]> => {
    const noted: string[] = [];
    expect(
      await run(async () => {
        noted.push(...Object.keys(localStorage));
        return 7;
      }),
    ).toBe(7);
    return noted;
  };

  it('a note stands in for each of the two', async () => {
    expect(await seen(oneAtATime)).toEqual(['doorway-packs']);
    expect(await seen(ifNoOtherTab)).toEqual(['doorway-looking']);
    expect(localStorage.length).toBe(0);
  });

  it('saving waits for another tab, looking does not', async () => {
    const held = JSON.stringify({ until: Date.now() + 1000, by: 'another' });
    localStorage.setItem('doorway-looking', held);
    expect(await ifNoOtherTab(async () => 7)).toBeNull();
    localStorage.setItem('doorway-packs', held);
    const work = vi.fn<() => Promise<number>>(async () => 7);
    const ended = oneAtATime(work);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(work).not.toHaveBeenCalled();
    localStorage.removeItem('doorway-packs');
    expect(await ended).toBe(7);
  });
});
