// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, defaultSettings, forgetSettingsOfWindow, parseSettings, readSettings, settingsEntry } from '#storage/settings.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
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

describe('settings of a phone that others use too', () => {
  it('keeps on the phone only that it is shared, and the rest in its window', () => {
    changeSettings({ lang: 'ti', textSize: 3 });
    changeSettings({ shared: true });
    expect(localStorage.getItem(settingsEntry)).toBe('{"shared":true}');
    changeSettings({ theme: 'dark', looks: false });
    expect(localStorage.getItem(settingsEntry)).toBe('{"shared":true}');
    expect(readSettings()).toEqual({ ...defaultSettings, lang: 'ti', textSize: 3, theme: 'dark', looks: false, shared: true });
  });

  it('has the defaults in the next window, and still knows that it is shared', () => {
    changeSettings({ lang: 'ti', textSize: 3, shared: true });
    forgetSettingsOfWindow();
    expect(readSettings()).toEqual({ ...defaultSettings, shared: true });
  });

  it('keeps settings on the phone again when one person uses it', () => {
    changeSettings({ lang: 'ti', shared: true });
    changeSettings({ shared: false });
    expect(readSettings()).toEqual({ ...defaultSettings, lang: 'ti' });
    expect(sessionStorage.getItem(settingsEntry)).toBeNull();
    expect(JSON.parse(localStorage.getItem(settingsEntry) ?? '{}')).toMatchObject({ lang: 'ti', shared: false });
  });
});

describe('a page without https', () => {
  it('keeps settings for its window alone', () => {
    vi.stubGlobal('isSecureContext', false);
    expect(changeSettings({ lang: 'ti', textSize: 3 })).toBe(true);
    expect(readSettings()).toEqual({ ...defaultSettings, lang: 'ti', textSize: 3 });
    expect(localStorage.length).toBe(0);
  });

  it('would be seen keeping them on the phone, as a page with https does', () => {
    vi.stubGlobal('isSecureContext', true);
    changeSettings({ lang: 'ti' });
    expect(Object.keys(localStorage)).toEqual([settingsEntry]);
  });
});
