/** A pack as rows of the database, and back. */
import type { Pack, PackHead, Words } from '#domain/pack.ts';
import { keywordsRow, type Generation, type WordsRow } from './databaseLayout.ts';
import { sha256 } from './sha256.ts';

type Entries = readonly (readonly [ns: string, entries: Words])[];

const entriesOf = (pack: Pack): Entries => [...Object.entries(pack.words), [keywordsRow, pack.keywords] as const];

const headOf = (pack: Pack): PackHead => {
  const { words: _words, keywords: _keywords, ...head } = pack;
  return head;
};

/** One text for the same content, whatever the order in which it was read. */
const digestOf = async (head: PackHead, entries: Entries): Promise<string> => {
  const inOrder = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return (await sha256(new TextEncoder().encode(JSON.stringify([head, inOrder])))) ?? '';
};

/** The rows of a pack and what is noted of them. Made before the transaction, which must not wait for anything else. */
export const rowsOf = async (pack: Pack, hash: string, bytes: number, savedAt: string) => {
  const entries = entriesOf(pack);
  const head = headOf(pack);
  const counts = Object.fromEntries(entries.map(([ns, words]) => [ns, Object.keys(words).length]));
  const noted = { hash, counts, digest: await digestOf(head, entries), bytes, savedAt, head };
  return {
    noted: (generation: number): Generation => ({ generation, ...noted }),
    rows: (generation: number): WordsRow[] => entries.map(([ns, words]) => ({ lang: pack.lang, generation, ns, entries: words })),
  };
};

/** Whether a row is there with as many entries as were written. Damage to a database is silent: it has to be counted. */
export const isWhole = (row: WordsRow | undefined, saved: Generation, ns: string): row is WordsRow =>
  row !== undefined && Object.keys(row.entries).length === saved.counts[ns];

/** The pack that rows hold; null if one is missing or anything is not as it was written. */
export const packOf = async (saved: Generation, rows: readonly (WordsRow | undefined)[]): Promise<Pack | null> => {
  const found = new Map(rows.map((row) => [row?.ns ?? '', row]));
  const names = Object.keys(saved.counts);
  if (!names.every((ns) => isWhole(found.get(ns), saved, ns))) return null;
  const entries = names.map((ns) => [ns, found.get(ns)?.entries ?? {}] as const);
  if ((await digestOf(saved.head, entries)) !== saved.digest) return null;
  const words = Object.fromEntries(entries.filter(([ns]) => ns !== keywordsRow));
  return { ...saved.head, words, keywords: found.get(keywordsRow)?.entries ?? {} };
};
