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
