import { describe, expect, it } from 'vitest';
import { keysOf, packFormats, type Pack } from '#domain/pack.ts';
import { readPack } from '#domain/readPack.ts';

const pack: Pack = {
  format: 1,
  lang: 'ti',
  build: 'b1',
  seq: 7,
  minApp: 2,
  keys: 'k1',
  issued: '2026-11-20',
  reviewBy: '2027-05-20',
  words: { gp: { title: 'ዶክተር', answer: 'One\u200cword' } },
  englishOnly: ['gp:steps'],
  figures: { n999: { kind: 'phone', values: [{ from: '2026-01-01', value: '999' }], reviewBy: '2027-02-23' } },
  keywords: { gp: 'doctor' },
};
const app = { version: 2, keys: ['gp:title', 'gp:answer', 'gp:steps'], lang: 'ti' };
const text = JSON.stringify(pack);
const withChange = (change: object): string => JSON.stringify({ ...pack, ...change });
const errorOf = (changed: string, needs = app) => {
  const read = readPack(changed, needs);
  return read.ok ? 'taken' : read.error;
};

describe('a pack', () => {
  it('is taken as it was written', () => {
    expect(readPack(text, app)).toEqual({ ok: true, pack });
  });

  it('may hold keys and fields that the app does not know', () => {
    expect(errorOf(withChange({ words: { gp: { ...pack.words.gp, later: 'x' }, new: { a: 'b' } }, later: true }))).toBe('taken');
  });

  it('is refused when a key is missing, unless that key is shown in English', () => {
    expect(errorOf(withChange({ words: { gp: { title: 'x' } } }))).toBe('missing-keys');
    expect(errorOf(withChange({ words: { gp: { title: 'x' } }, englishOnly: ['gp:answer', 'gp:steps'] }))).toBe('taken');
    expect(errorOf(text, { ...app, keys: [...app.keys, 'gp:new'] })).toBe('missing-keys');
  });

  it('never gives the text of a key that is shown in English', () => {
    const read = readPack(withChange({ englishOnly: ['gp:answer', 'gp:steps'] }), app);
    expect(read.ok && keysOf(read.pack.words)).toEqual(['gp:title']);
  });

  it('must be made for the same keys where the app has no list of them', () => {
    expect(errorOf(text, { ...app, keys: [], keysHash: 'k1' } as never)).toBe('taken');
    expect(errorOf(text, { ...app, keys: [], keysHash: 'k2' } as never)).toBe('missing-keys');
  });

  it('is refused when it asks for a newer app', () => {
    expect(errorOf(withChange({ minApp: 3 }))).toBe('app-too-old');
    expect(errorOf(withChange({ minApp: 2 }))).toBe('taken');
  });

  it('is refused in a format of a later app, as something that a newer app can read', () => {
    expect(errorOf(withChange({ format: packFormats.newest + 1, words: 'in a way of its own' }))).toBe('app-too-old');
  });

  it('is refused in another language', () => {
    expect(errorOf(withChange({ lang: 'fa' }))).toBe('wrong-language');
  });
});

describe('bad input', () => {
  it('a log-in page in its place', () => {
    expect(errorOf('\n <!doctype html><title>Wi-Fi</title>')).toBe('html');
  });

  it('cut short at any place', () => {
    for (let end = 0; end < text.length; end += 1) expect(errorOf(text.slice(0, end))).toBe('not-json');
  });

  it.each([
    ['a list', '[]'],
    ['nothing', 'null'],
    ['no format', withChange({ format: undefined })],
    ['a format before the first', withChange({ format: 0 })],
    ['half a format', withChange({ format: 1.5 })],
    ['words as a list', withChange({ words: [] })],
    ['a number as text', withChange({ seq: '7' })],
    ['a part of a number', withChange({ seq: 1.5 })],
    ['no list of English lines', withChange({ englishOnly: undefined })],
  ])('%s is not a pack', (_what, changed) => {
    expect(errorOf(changed)).toBe('wrong-format');
  });

  it.each([
    ['an object as a sentence', { gp: { title: { a: 1 }, answer: 'x' } }],
    ['a number as a sentence', { gp: { title: 4, answer: 'x' } }],
    ['an empty sentence', { gp: { title: '', answer: 'x' } }],
    ['a control letter', { gp: { title: 'a\u0007', answer: 'x' } }],
    ['a turned direction', { gp: { title: 'call \u202e999', answer: 'x' } }],
    ['a hidden tag', { gp: { title: 'a\u{e0041}', answer: 'x' } }],
    ['a namespace that is no record', { gp: 'x' }],
  ])('%s is bad text', (_what, words) => {
    expect(errorOf(withChange({ words }))).toBe('bad-text');
  });

  it('letters that join and part are good text', () => {
    expect(errorOf(withChange({ words: { gp: { title: 'می\u200cخواهم \u200f', answer: 'two\nlines' } } }))).toBe('taken');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('%s as a name is refused and changes no object', (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const named = (at: string) => text.replace(at, `${at}"${name}":{"polluted":"yes"},`);
    expect(errorOf(named('"words":{'))).toBe('bad-text');
    expect(errorOf(named('"gp":{'))).toBe('bad-text');
    expect(errorOf(named('"figures":{'))).toBe('bad-text');
    // Among the fields of the pack itself the name is one that the app does not know.
    expect(errorOf(named('{'))).toBe('taken');
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('control: a careless copy of such a name is seen', () => {
    const copy = (from: Record<string, unknown>, to: Record<string, unknown>): void => {
      for (const [name, value] of Object.entries(from)) {
        if (typeof value === 'object' && value !== null)
          copy(value as Record<string, unknown>, (to[name] ??= {}) as Record<string, unknown>);
        else to[name] = value;
      }
    };
    try {
      copy(JSON.parse('{"__proto__":{"polluted":"yes"}}') as Record<string, unknown>, {});
      expect(({} as { polluted?: string }).polluted).toBe('yes');
    } finally {
      delete (Object.prototype as { polluted?: string }).polluted;
    }
  });

  it('never throws and never takes half, whatever is changed', () => {
    const sizes = new Set<number>();
    for (let place = 0; place < text.length; place += 1) {
      for (const letter of ['{', '"', '0', '\u0000', 'null']) {
        const read = readPack(text.slice(0, place) + letter + text.slice(place + 1), app);
        if (read.ok) sizes.add(keysOf(read.pack.words).length + read.pack.englishOnly.length);
      }
    }
    expect([...sizes]).toEqual([3]);
  });
});

describe('every field is looked at', () => {
  const anyLanguage = { version: 2, keys: app.keys } as never;
  const figure = { kind: 'phone', values: [{ from: '2026-01-01', value: '999' }], reviewBy: '2027-02-23' };
  const font = { script: 'ethi', weight: 400, address: '/fonts/ethi.ab.woff2', bytes: 9 };
  const withFont = (change: object) => withChange({ fonts: [font, { ...font, ...change }] });
  const withFigure = (change: object) => withChange({ figures: { n111: figure, n999: { ...figure, ...change } } });

  it('in any language, where the app asks for none', () => {
    expect(errorOf(withChange({ lang: 'fa' }), anyLanguage)).toBe('taken');
    expect(errorOf(text, { version: 2, keys: [] } as never)).toBe('taken');
  });

  it.each(['lang', 'build', 'keys', 'issued', 'reviewBy'])('%s is safe text', (name) => {
    for (const value of [7, null, undefined, ['x']]) expect(errorOf(withChange({ [name]: value }), anyLanguage)).toBe('wrong-format');
    for (const value of ['', 'a\u0007', '\u202e7']) expect(errorOf(withChange({ [name]: value }), anyLanguage)).toBe('bad-text');
  });

  it.each(['seq', 'minApp'])('%s is a whole number', (name) => {
    for (const value of ['7', 1.5, null, undefined, 2 ** 53]) expect(errorOf(withChange({ [name]: value }))).toBe('wrong-format');
  });

  it.each(['words', 'figures', 'keywords'])('%s is a record', (name) => {
    for (const value of [[], null, 'x', undefined]) expect(errorOf(withChange({ [name]: value }))).toBe('wrong-format');
  });

  it('fonts may be there or not, and are a list', () => {
    expect(readPack(withChange({ fonts: [font] }), app)).toEqual({ ok: true, pack: { ...pack, fonts: [font] } });
    expect(readPack(text, app)).not.toHaveProperty('pack.fonts');
    for (const value of [{}, 'x', null, 4]) expect(errorOf(withChange({ fonts: value }))).toBe('wrong-format');
  });

  it.each([
    ['no record', []],
    ['a script that is no text', { script: 4 }],
    ['a weight as text', { weight: '400' }],
    ['half a weight', { weight: 400.5 }],
    ['half a byte', { bytes: 0.5 }],
    ['no bytes', { bytes: undefined }],
    ['an address elsewhere', { address: 'https://elsewhere.example/a.woff2' }],
    ['no address', { address: undefined }],
  ])('a font with %s is refused', (_what, change) => {
    expect(errorOf(Array.isArray(change) ? withChange({ fonts: [font, change] }) : withFont(change))).toBe('bad-text');
  });

  it.each([
    ['a kind that is no text', { kind: 4 }],
    ['a day of review that is no text', { reviewBy: 4 }],
    ['no values', { values: [] }],
    ['values that are no list', { values: { from: '2026-01-01', value: '999' } }],
    ['a value that is no record', { values: [...figure.values, 'x'] }],
    ['a value without its day', { values: [...figure.values, { value: '999' }] }],
    ['a day without its value', { values: [...figure.values, { from: '2026-01-01' }] }],
  ])('a figure with %s is refused', (_what, change) => {
    expect(errorOf(withFigure(change))).toBe('bad-text');
  });

  it('figures have names, and are records', () => {
    expect(errorOf(withChange({ figures: { '': figure } }))).toBe('bad-text');
    expect(errorOf(withChange({ figures: { n999: 'x' } }))).toBe('bad-text');
    expect(errorOf(withChange({ figures: { n999: figure, n111: figure } }))).toBe('taken');
  });

  it('words have named pages, and what is searched by and shown in English is text', () => {
    expect(errorOf(withChange({ words: { ...pack.words, '': { a: 'b' } } }))).toBe('bad-text');
    expect(errorOf(withChange({ keywords: { gp: 'doctor', home: 4 } }))).toBe('bad-text');
    expect(errorOf(withChange({ englishOnly: ['gp:steps', 4] }))).toBe('bad-text');
  });
});
