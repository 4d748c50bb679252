import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localKinds } from '#domain/local/localBlocks.ts';
import { localLimits } from '#domain/local/localPack.ts';
import { localPackSteps, readLocalPack } from '#domain/local/readLocalPack.ts';

type Fields = Record<string, unknown>;

const exampleText = readFileSync('tests/domain/local/example.json', 'utf8');
const example = JSON.parse(exampleText) as Fields & { blocks: Fields[] };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (change: Fields) => readLocalPack(bytesOf(JSON.stringify({ ...example, ...change })));
const errorOf = (change: Fields): string => {
  const found = read(change);
  return found.ok ? 'taken' : found.error;
};
const errorOfText = (text: string | Uint8Array): string => {
  const found = readLocalPack(typeof text === 'string' ? bytesOf(text) : text);
  return found.ok ? 'taken' : found.error;
};
const blocksOf = (...blocks: unknown[]) => {
  const found = read({ blocks });
  return found.ok ? found.pack.blocks : found;
};
const only = (block: unknown) => {
  const found = blocksOf(block);
  return Array.isArray(found) ? (found[0] as Fields | undefined) : (found as unknown as Fields);
};
const paragraph = { kind: 'paragraph', text: 'x' };
const phone = { kind: 'phone', text: 'Desk', number: '01632 960 001', reviewBy: '2027-01-15' };
const hours = { kind: 'openingHours', text: 'Monday', opens: '09:00', closes: '17:30', reviewBy: '2027-01-15' };

describe('the example', () => {
  const found = readLocalPack(bytesOf(exampleText));
  it('is taken', () => {
    expect(found).toMatchSnapshot();
  });
  it('has every kind that there is', () => {
    const used = new Set(example.blocks.map(({ kind }) => kind));
    expect(localKinds.filter((kind) => !used.has(kind))).toEqual([]);
  });
  it('is read in steps, with a pause at least every 50 blocks', () => {
    const steps = localPackSteps(bytesOf(JSON.stringify({ ...example, blocks: Array.from({ length: 120 }, () => paragraph) })));
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    expect(pauses).toBe(5);
  });
  it('may begin with the mark of UTF-8, and be laid out with spaces', () => {
    expect(errorOfText(`\ufeff\n ${exampleText}`)).toBe('taken');
    expect(errorOfText(`\ufeff\ufeff${exampleText}`)).toBe('not-json');
  });
});

describe('a wrong file', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['only spaces', ' \n\t ', 'empty'],
    ['a page', '\n <!doctype html>', 'html'],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not-text'],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'not-text'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0]), 'not-text'],
    ['UTF-16 without its mark', new Uint8Array([0x7b, 0, 0x7d, 0]), 'not-text'],
    ['letters of an older code', new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe9, 0x22, 0x7d]), 'not-text'],
    ['a control letter', '{"a":"\u001b"}', 'not-text'],
    ['words', 'Dear all', 'not-json'],
    ['a number', '12', 'not-local-pack'],
    ['a list', '[]', 'not-local-pack'],
    ['null', 'null', 'not-local-pack'],
    ['an export of another app', '{"version":3,"items":[{"name":"x"}]}', 'not-local-pack'],
  ])('%s', (_what, text, error) => expect(errorOfText(text)).toBe(error));

  it('cut short at any place', () => {
    const text = JSON.stringify(example);
    for (let end = 1; end < text.length; end += 1) expect(errorOfText(bytesOf(text).slice(0, end))).toMatch(/^(?:not-json|not-text)$/);
  });

  it('of 2 MB is read, of one byte more is not', () => {
    const padded = exampleText.padEnd(localLimits.bytes - bytesOf(exampleText).length + exampleText.length);
    expect(bytesOf(padded).length).toBe(localLimits.bytes);
    expect(errorOfText(padded)).toBe('taken');
    expect(errorOfText(`${padded} `)).toBe('too-big');
  });
});

describe('the shape', () => {
  const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
  it('may go down twelve levels', () => {
    expect(errorOf({ other: nested(11) })).toBe('taken');
    expect(errorOf({ other: nested(12) })).toBe('too-deep');
  });
  it('is told from the text: a bottomless file is no trouble', () => {
    expect(errorOfText(`{"a":${'['.repeat(500_000)}`)).toBe('too-deep');
  });
  it('may hold 100,000 values', () => {
    const used =
      JSON.stringify({ ...example, other: [] })
        .replace(/"(?:[^"\\]|\\.)*"/g, '')
        .match(/[[{,]/g)?.length ?? 0;
    const other = Array.from({ length: 100_000 - used + 1 }, () => 0);
    expect(errorOf({ other })).toBe('taken');
    expect(errorOf({ other: [...other, 0] })).toBe('too-many-values');
  });
  it.each(['__proto__', 'constructor', 'prototype'])('refuses %s as a name anywhere', (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const planted = `"${name}":{"polluted":"yes"}`;
    expect(errorOfText(exampleText.replace('{', `{${planted},`))).toBe('unsafe-name');
    expect(errorOfText(exampleText.replace('"text": {', `"text": {${planted},`))).toBe('unsafe-name');
    expect(errorOfText(exampleText.replace('"blocks": [', `"other":[{"a":{${planted}}}],"blocks": [`))).toBe('unsafe-name');
    expect(errorOfText(exampleText.replace('Example clinic', name))).toBe('taken');
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
  it('lets fields be that it does not know', () => {
    const found = read({ label: 'NHS', signer: 'x', checked: true, words: { gp: { title: 'x' } } });
    expect(found.ok && Object.keys(found.pack)).toEqual(['id', 'title', 'issued', 'reviewBy', 'languages', 'blocks']);
  });
});

describe('the head', () => {
  it.each([
    ['another kind', { kind: 'pack' }, 'not-local-pack'],
    ['no kind', { kind: undefined }, 'not-local-pack'],
    ['no format', { format: undefined }, 'not-local-pack'],
    ['a format as text', { format: '1' }, 'not-local-pack'],
    ['a later format', { format: 2 }, 'newer-format'],
    ['no blocks', { blocks: undefined }, 'not-local-pack'],
    ['blocks that are no list', { blocks: {} }, 'not-local-pack'],
    ['no id', { id: 3 }, 'not-local-pack'],
    ['no language', { lang: undefined }, 'not-local-pack'],
    ['a language in a list', { lang: ['en'] }, 'not-local-pack'],
    ['a language with signs', { lang: 'en-!!' }, 'not-local-pack'],
    ['a language that is none', { lang: 'English' }, 'not-local-pack'],
    ['no title', { title: undefined }, 'bad-block'],
    ['an unsafe title', { title: 'a\ue000' }, 'unsafe-text'],
  ])('%s', (_what, change, error) => expect(read(change)).toEqual({ ok: false, error }));

  it.each([
    'core/rights',
    'nhs/national',
    'local/',
    'local/A',
    'local/a/b',
    'local/a--b',
    'local/-a',
    'local/a-',
    'xlocal/a',
    'local/a b',
    'local/../a',
  ])('cannot call itself %s', (id) => expect(errorOf({ id })).toBe('not-local'));
  it('may have 64 characters in its id', () => {
    expect(errorOf({ id: `local/${'a'.repeat(58)}` })).toBe('taken');
    expect(errorOf({ id: `local/${'a'.repeat(59)}` })).toBe('too-long');
    expect(errorOf({ id: 'local/town-2' })).toBe('taken');
  });
  it.each([
    { issued: undefined },
    { issued: 20261120 },
    { issued: ['2026-11-20'] },
    { issued: '2026-02-30', reviewBy: '2026-05-01' },
    { reviewBy: undefined },
    { reviewBy: ['2027-02-20'] },
    { reviewBy: '2026-11-19' },
    { reviewBy: '2027-11-21' },
    { reviewBy: 'soon' },
  ])('needs dates that can stand: %j', (change) => expect(errorOf(change)).toBe('bad-date'));
  it('may be good for a day or for a year', () => {
    const blocks: unknown[] = [];
    expect(errorOf({ blocks, reviewBy: '2026-11-20' })).toBe('taken');
    expect(errorOf({ blocks, reviewBy: '2027-11-20' })).toBe('taken');
  });
});

describe('limits', () => {
  it('counts blocks and items together: 5,000', () => {
    const list = { kind: 'list', items: Array.from({ length: 4000 }, () => 'x').map((x, place) => (place < 4000 ? x : '')) };
    const many = (count: number): unknown[] => Array.from({ length: count }, () => paragraph);
    expect(errorOf({ blocks: many(5000) })).toBe('taken');
    expect(errorOf({ blocks: many(5001) })).toBe('too-many-blocks');
    expect(errorOf({ blocks: [list, ...many(999)] })).toBe('taken');
    expect(errorOf({ blocks: [list, ...many(1000)] })).toBe('too-many-blocks');
    expect(errorOf({ blocks: [7, { kind: 'later', items: 9 }] })).toBe('bad-block');
  });
  it('takes 4,000 characters a block in each language', () => {
    expect(errorOf({ blocks: [{ kind: 'paragraph', text: 'x'.repeat(4000) }] })).toBe('taken');
    expect(errorOf({ blocks: [{ kind: 'paragraph', text: 'x'.repeat(4001) }] })).toBe('too-long');
    const half = 'x'.repeat(2000);
    expect(errorOf({ blocks: [{ kind: 'list', items: [half, half] }, paragraph] })).toBe('taken');
    expect(errorOf({ blocks: [{ kind: 'list', items: [half, half, 'x'] }] })).toBe('too-long');
    expect(errorOf({ blocks: [{ kind: 'list', items: [half, half, { so: half }] }] })).toBe('taken');
  });
  it('takes 30 languages', () => {
    const textIn = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${String.fromCharCode(97 + (at % 26))}${at < 26 ? '' : 'a'}`, 'x']));
    expect(errorOf({ title: textIn(30), blocks: [] })).toBe('taken');
    expect(errorOf({ title: textIn(31), blocks: [] })).toBe('too-many-languages');
    expect(errorOf({ title: 'x', blocks: [{ kind: 'paragraph', text: textIn(30) }] })).toBe('too-many-languages');
  });
});

describe('a block', () => {
  it('is named by its place where something is wrong', () => {
    expect(blocksOf(paragraph, { kind: 'heading' })).toEqual({ ok: false, error: 'bad-block', block: 2 });
    expect(blocksOf(7)).toEqual({ ok: false, error: 'bad-block', block: 1 });
    expect(blocksOf(null)).toMatchObject({ error: 'bad-block' });
    expect(blocksOf(['x'])).toMatchObject({ error: 'bad-block' });
  });
  it('names its first fault', () => {
    expect(blocksOf({ kind: 'paragraph', text: { en: 'a\ue000', so: 7 } })).toMatchObject({ error: 'unsafe-text' });
    expect(blocksOf({ kind: 'paragraph', text: { en: 7, so: 'a\ue000' } })).toMatchObject({ error: 'bad-block' });
  });
  it.each(['heading', 'paragraph', 'step', 'warning'])('%s is text', (kind) => {
    expect(only({ kind, text: ' a  b ' })).toEqual({ kind, text: [{ lang: 'en', text: 'a b' }] });
    expect(only({ kind, text: { ti: 'x', 'pa-Arab': 'y' } })).toEqual({
      kind,
      text: [
        { lang: 'ti', text: 'x' },
        { lang: 'pa-Arab', text: 'y' },
      ],
    });
    for (const text of [
      undefined,
      null,
      7,
      '',
      ' ',
      {},
      [],
      ['x'],
      { en: 7 },
      { en: { en: 'x' } },
      { English: 'x' },
      { en: 'x', '': 'y' },
      { 'en-': 'x' },
      { ' en': 'x' },
    ])
      expect(only({ kind, text })).toMatchObject({ error: 'bad-block' });
  });
  it.each(['a\u{e0041}', 'a\ue000', 'a\ud800', '0٨00'])('with unsafe letters is refused', (text) => {
    expect(only({ kind: 'paragraph', text })).toMatchObject({ error: 'unsafe-text' });
  });
  it('list has at least one text', () => {
    expect(only({ kind: 'list', items: ['a', { so: 'b' }] })).toEqual({
      kind: 'list',
      items: [[{ lang: 'en', text: 'a' }], [{ lang: 'so', text: 'b' }]],
    });
    for (const items of [undefined, [], 'a', { 0: 'a' }, ['a', 7]])
      expect(only({ kind: 'list', items })).toMatchObject({ error: 'bad-block' });
  });
  it('phone has a number and a date', () => {
    expect(only(phone)).toMatchObject({
      number: '01632 960 001',
      phone: { href: 'tel:+441632960001', asks: false },
      reviewBy: '2027-01-15',
    });
    expect(only({ ...phone, number: '٠١٦٣٢ ٩٦٠ ٠٠١' })).toMatchObject({ number: '01632 960 001', phone: { href: 'tel:+441632960001' } });
    expect(only({ ...phone, number: '*#06#' })).toMatchObject({ number: '*#06#', phone: null });
    for (const number of [undefined, 999, { en: '999' }, '']) expect(only({ ...phone, number })).toMatchObject({ error: 'bad-block' });
    for (const reviewBy of [undefined, 7, '2027-13-01', '2028-01-01', '2026-11-01'])
      expect(only({ ...phone, reviewBy })).toMatchObject({ error: 'bad-date' });
    expect(only({ ...phone, text: undefined })).toMatchObject({ error: 'bad-block' });
  });
  it('place has lines', () => {
    expect(only({ kind: 'place', text: 'Clinic', lines: ['1 Street', 'Town'] })).toEqual({
      kind: 'place',
      text: [{ lang: 'en', text: 'Clinic' }],
      lines: ['1 Street', 'Town'],
    });
    for (const lines of [undefined, [], 'x', [7], [{ en: 'x' }], ['']])
      expect(only({ kind: 'place', text: 'Clinic', lines })).toMatchObject({ error: 'bad-block' });
    expect(only({ kind: 'place', lines: ['x'] })).toMatchObject({ error: 'bad-block' });
  });
  it('opening hours have two times and a date', () => {
    expect(only(hours)).toEqual({ ...hours, text: [{ lang: 'en', text: 'Monday' }] });
    expect(only({ ...hours, opens: '00:00', closes: '23:59' })).toMatchObject({ opens: '00:00', closes: '23:59' });
    for (const wrong of ['9:00', '24:00', '19:60', '09.00', 'x09:00', '09:00x', 9, undefined]) {
      expect(only({ ...hours, opens: wrong })).toMatchObject({ error: 'bad-block' });
      expect(only({ ...hours, closes: wrong })).toMatchObject({ error: 'bad-block' });
    }
    expect(only({ ...hours, reviewBy: undefined })).toMatchObject({ error: 'bad-date' });
    expect(only({ ...hours, text: 3 })).toMatchObject({ error: 'bad-block' });
  });
  it('link is a link only where its address may be one', () => {
    const link = { kind: 'link', text: 'Map', address: 'https://www.example.org/' };
    expect(only(link)).toEqual({ kind: 'link', text: [{ lang: 'en', text: 'Map' }], address: link.address, href: link.address });
    expect(only({ ...link, address: 'javascript:alert(1)' })).toMatchObject({ address: 'javascript:alert(1)', href: null });
    for (const address of [undefined, {}, '']) expect(only({ ...link, address })).toMatchObject({ error: 'bad-block' });
    expect(only({ ...link, text: null })).toMatchObject({ error: 'bad-block' });
  });
  it('of a kind that is not known is its text, is left out, or refuses the pack', () => {
    expect(only({ kind: 'later', text: 'x', critical: false })).toEqual({ kind: 'paragraph', text: [{ lang: 'en', text: 'x' }] });
    expect(blocksOf({ kind: 'later', more: 1 })).toEqual([]);
    expect(blocksOf({ text: 'x' })).toEqual([{ kind: 'paragraph', text: [{ lang: 'en', text: 'x' }] }]);
    expect(blocksOf({ kind: 'constructor' }, { kind: ['heading'] })).toEqual([]);
    expect(only({ kind: 'later', text: 7 })).toMatchObject({ error: 'bad-block' });
    for (const critical of [true, 'true', 1, {}, 0])
      expect(only({ kind: 'later', text: 'x', critical })).toMatchObject({ error: 'needs-newer-app' });
    expect(only({ kind: 'later', text: 'x', critical: null })).toMatchObject({ kind: 'paragraph' });
    expect(only({ ...paragraph, critical: true })).toMatchObject({ kind: 'paragraph' });
  });
  it('adds its languages in the order in which they are met', () => {
    const found = read({ title: { ti: 'x', en: 'y' }, blocks: [{ kind: 'paragraph', text: { so: 'x', en: 'y' } }] });
    expect(found.ok && found.pack.languages).toEqual(['ti', 'en', 'so']);
  });
});
