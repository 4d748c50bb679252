// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, defaultSettings, parseSettings, readSettings } from '#storage/settings.ts';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('settings', () => {
  it('keeps what was changed and nothing else', () => {
    expect(changeSettings({ lang: 'ti', textSize: 2 })).toBe(true);
    expect(readSettings()).toEqual({ ...defaultSettings, lang: 'ti', textSize: 2 });
  });

  it.each([null, '', 'not json', '[]', 'null', '{"lang":"xx","textSize":9,"theme":"pink"}', '{"__proto__":{"textSize":3}}'])(
    'falls back where %s was stored',
    (text) => {
      expect(parseSettings(text)).toEqual(defaultSettings);
    },
  );

  it('does not fail where the phone refuses storage', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(changeSettings({ textSize: 3 })).toBe(false);
    expect(readSettings()).toEqual(defaultSettings);
  });
});
