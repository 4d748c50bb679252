import { afterEach, describe, expect, it, vi } from 'vitest';
import { within } from '#storage/within.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('waiting no longer than some milliseconds', () => {
  it('gives what came in time, good or bad, and leaves no timer', async () => {
    vi.useFakeTimers();
    expect(await within(100, Promise.resolve(7))).toBe(7);
    await expect(within(100, Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says that no answer came, at that moment and not before', async () => {
    vi.useFakeTimers();
    const ended = vi.fn<(error: Error) => void>();
    void within(100, new Promise(() => {})).catch(ended);
    await vi.advanceTimersByTimeAsync(99);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended.mock.calls.map(([{ name, message }]) => [name, message])).toEqual([['NoAnswer', 'no answer in 100 ms']]);
  });
});
