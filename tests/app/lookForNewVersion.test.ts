// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookForNewVersion } from '#app/lookForNewVersion.ts';

const hour = 3_600_000;
const update = vi.fn<() => Promise<ServiceWorkerRegistration>>();
let shown: DocumentVisibilityState;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  update.mockReset().mockRejectedValue(new TypeError('no network'));
  shown = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => shown);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('looks every six hours while the window is on the screen, and not at once', () => {
  stop = lookForNewVersion({ update });
  vi.advanceTimersByTime(6 * hour - 1);
  expect(update).not.toHaveBeenCalled();
  vi.advanceTimersByTime(18 * hour + 1);
  expect(update).toHaveBeenCalledTimes(4);
});

it('a window that is not on the screen looks when it comes back, at most once in six hours', () => {
  stop = lookForNewVersion({ update });
  shown = 'hidden';
  vi.advanceTimersByTime(100 * hour);
  expect(update).not.toHaveBeenCalled();
  shown = 'visible';
  for (let times = 0; times < 3; times += 1) document.dispatchEvent(new Event('visibilitychange'));
  expect(update).toHaveBeenCalledTimes(1);
});
