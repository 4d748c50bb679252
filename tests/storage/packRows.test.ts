import { describe, expect, it, vi } from 'vitest';
import { packOf, rowsOf, wordsOf } from '#storage/packRows.ts';
import type { Generation, WordsRow } from '#storage/databaseLayout.ts';
import { hashOf, bytesOf, packOf as newPack } from './phone.ts';

const pack = newPack('ti');
const digestOf = (content: unknown): string => hashOf(bytesOf(JSON.stringify(content)));
const { words, keywords, ...head } = pack;

const written = async (): Promise<{ saved: Generation; rows: readonly WordsRow[] }> => {
  const made = await rowsOf(pack, 'h1', 7, '2026-11-26');
  return { saved: made.noted(3), rows: made.rows(3) };
};

describe('a pack as rows', () => {
  it('one row for each part of the words and one for the words of the search, all of one generation', async () => {
    expect((await written()).rows).toEqual([
      { lang: 'ti', generation: 3, ns: 'common', entries: words.common },
      { lang: 'ti', generation: 3, ns: 'gp', entries: words.gp },
      { lang: 'ti', generation: 3, ns: '#keywords', entries: keywords },
    ]);
  });

  it('notes the head, how many entries each has, and digests', async () => {
    const digests = { common: digestOf(words.common), gp: digestOf(words.gp), '#keywords': digestOf(keywords) };
    const sorted = ['#keywords', 'common', 'gp'].map((ns) => [ns, digests[ns as keyof typeof digests]]);
    expect((await written()).saved).toEqual({
      generation: 3,
      hash: 'h1',
      bytes: 7,
      savedAt: '2026-11-26',
      head,
      counts: { common: 1, gp: 2, '#keywords': 1 },
      digests,
      digest: digestOf([head, sorted]),
    });
  });

  it('notes nothing for a digest where nothing can be counted', async () => {
    vi.stubGlobal('crypto', {});
    expect((await written()).saved).toMatchObject({ digests: { common: '', gp: '' }, digest: '' });
    vi.unstubAllGlobals();
  });
});

describe('rows as a pack', () => {
  it('are the pack that was written', async () => {
    const { saved, rows } = await written();
    expect(await packOf(saved, rows)).toEqual(pack);
  });

  it('whose digests come in another order are whole all the same', async () => {
    const { saved, rows } = await written();
    for (const turned of [Object.entries(saved.digests).reverse(), Object.entries(saved.digests).sort()])
      expect(await packOf({ ...saved, digests: Object.fromEntries(turned) }, rows)).toEqual(pack);
  });

  it('without words for the search are a pack with none', async () => {
    const { saved, rows } = await written();
    const counts = { common: 1, gp: 2 };
    expect(await packOf({ ...saved, counts }, rows)).toEqual({ ...pack, keywords: {} });
  });

  it('give some of the words where some are asked for', async () => {
    const { saved, rows } = await written();
    expect(await wordsOf(saved, ['gp'], [rows[1]])).toEqual({ gp: words.gp });
    expect(await wordsOf(saved, [], [])).toEqual({});
  });

  it.each<[string, (saved: Generation, rows: readonly WordsRow[]) => [object, readonly (WordsRow | undefined)[]]]>([
    ['a row is missing', (saved, [a, , c]) => [saved, [a, undefined, c]]],
    ['a sentence is another', (saved, [a, b, c]) => [saved, [a, { ...b!, entries: { ...b!.entries, title: 'x' } }, c]]],
    ['there is a sentence too many', (saved, [a, b, c]) => [saved, [a, { ...b!, entries: { ...b!.entries, more: 'x' } }, c]]],
    ['its count is another', (saved, rows) => [{ ...saved, counts: { ...saved.counts, gp: 3 } }, rows]],
    ['its head is another', (saved, rows) => [{ ...saved, head: { ...saved.head, reviewBy: '2030-01-01' } }, rows]],
    ['a digest is another', (saved, rows) => [{ ...saved, digests: { ...saved.digests, gp: saved.digests.common } }, rows]],
    ['the digest of all is another', (saved, rows) => [{ ...saved, digest: saved.hash }, rows]],
    ['an app before this one wrote no digests', ({ digests: _digests, ...saved }, rows) => [saved, rows]],
  ])('are nothing where %s', async (_what, harm) => {
    const { saved, rows } = await written();
    const [note, left] = harm(saved, rows);
    expect(await packOf(note as Generation, left)).toBeNull();
  });
});
