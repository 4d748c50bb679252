// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mayReloadByItself } from '#app/reloadByItself.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 26, 12);

beforeEach(() => sessionStorage.clear());
afterEach(() => void vi.restoreAllMocks());

describe('a page that loads itself anew', () => {
  it('may once, and again only after ten minutes', () => {
    expect(mayReloadByItself(noon)).toBe(true);
    expect(mayReloadByItself(noon)).toBe(false);
    expect(mayReloadByItself(noon + 10 * minute - 1)).toBe(false);
    expect(mayReloadByItself(noon + 10 * minute)).toBe(true);
    expect(mayReloadByItself(noon + 11 * minute)).toBe(false);
  });

  it('may not more often where the clock is put back', () => {
    expect(mayReloadByItself(noon)).toBe(true);
    expect(mayReloadByItself(noon - 5 * minute)).toBe(false);
  });

  it('may not where nothing can be noted', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('planted', 'SecurityError');
    });
    expect(mayReloadByItself(noon)).toBe(false);
  });
});
