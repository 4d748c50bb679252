import { describe, expect, it } from 'vitest';
import { readPacksIndex } from '#domain/packsIndex.ts';

const hash = 'ab'.repeat(32);
const entry = { hash, bytes: 9, sent: 5, address: `/packs/ti.${hash.slice(0, 12)}.json`, fonts: [] };
const textOf = (change: object): string => JSON.stringify({ app: 3, keys: 'k', languages: { ti: { ...entry, ...change } } });
const errorOf = (text: string) => {
  const read = readPacksIndex(text);
  return read.ok ? 'taken' : read.error;
};

describe('the list of packs', () => {
  it('is taken as it was written', () => {
    expect(readPacksIndex(textOf({}))).toEqual({ ok: true, index: { app: 3, keys: 'k', seq: 0, languages: { ti: entry } } });
  });

  it('may say which release it is of', () => {
    const of = (seq: unknown) => readPacksIndex(JSON.stringify({ app: 3, keys: 'k', seq, languages: {} }));
    expect(of(7)).toMatchObject({ index: { seq: 7 } });
    for (const wrong of ['7', -1, 0.5, null]) expect(of(wrong)).toEqual({ ok: false, error: 'wrong-format' });
  });

  it('names only addresses of our own', () => {
    const at = (start: string) => errorOf(textOf({ address: `${start}/packs/ti.${hash.slice(0, 12)}.json` }));
    expect(at('')).toBe('taken');
    for (const start of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'data:'])
      expect(at(start)).toBe('wrong-format');
  });

  it('is refused where an address does not carry its hash', () => {
    expect(errorOf(textOf({ address: '/packs/ti.000000000000.json' }))).toBe('wrong-format');
  });

  it('is refused cut short, as a page, or with a size that is none', () => {
    expect(errorOf(textOf({}).slice(0, -4))).toBe('not-json');
    expect(errorOf('<html>')).toBe('html');
    expect(errorOf(textOf({ bytes: -1 }))).toBe('wrong-format');
  });
});

describe('every field of the list is looked at', () => {
  const font = { script: 'ethi', weight: 400, bytes: 9, address: '/fonts/ethi.ab.woff2' };
  const whole = { app: 3, keys: 'k', languages: { ti: entry } };

  it.each([
    ['nothing', null],
    ['a list', []],
    ['no number of the app', { ...whole, app: undefined }],
    ['the number 0', { ...whole, app: 0 }],
    ['half a number', { ...whole, app: 1.5 }],
    ['keys that are no text', { ...whole, keys: 4 }],
    ['empty keys', { ...whole, keys: '' }],
    ['languages as a list', { ...whole, languages: [] }],
    ['a language that is no record', { ...whole, languages: { ti: entry, fa: 'x' } }],
    ['a language that is nothing', { ...whole, languages: { ti: null } }],
    ['a language whose hash is a list', { ...whole, languages: { ti: { ...entry, hash: [hash] } } }],
    ['a language without a name', { ...whole, languages: { ti: entry, '': entry } }],
  ])('%s is not a list of packs', (_what, list) => {
    expect(errorOf(JSON.stringify(list))).toBe('wrong-format');
  });

  it.each([
    ['a hash that is no text', { hash: 4 }],
    ['a hash that is too short', { hash: hash.slice(1) }],
    ['a hash that is too long', { hash: `${hash}a` }],
    ['a hash with something before it', { hash: `x${hash}` }],
    ['a hash in capitals', { hash: hash.toUpperCase(), address: `/packs/ti.${hash.slice(0, 12).toUpperCase()}.json` }],
    ['no bytes', { bytes: 0 }],
    ['bytes as text', { bytes: '9' }],
    ['nothing sent', { sent: 0 }],
    ['no address', { address: undefined }],
    ['an address whose hash has no dot before it', { address: `/packs/ti${hash.slice(0, 12)}.json` }],
    ['an address with the beginning of its hash', { address: `/packs/ti.${hash.slice(0, 11)}.json` }],
    ['no list of fonts', { fonts: undefined }],
    ['a font that is no record', { fonts: [font, null] }],
    ['a font without a script', { fonts: [font, { ...font, script: '' }] }],
    ['a font without a weight', { fonts: [font, { ...font, weight: 0 }] }],
    ['a font without bytes', { fonts: [font, { ...font, bytes: 0 }] }],
    ['a font elsewhere', { fonts: [font, { ...font, address: '//elsewhere.example/a.woff2' }] }],
  ])('%s is refused', (_what, change) => {
    expect(errorOf(textOf(change))).toBe('wrong-format');
  });

  it('is taken with fonts and after a blank line', () => {
    expect(errorOf(textOf({ fonts: [font] }))).toBe('taken');
    expect(errorOf(`\n ${textOf({})}`)).toBe('taken');
    expect(errorOf('\n <html>')).toBe('html');
  });
});
