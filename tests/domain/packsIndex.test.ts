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
