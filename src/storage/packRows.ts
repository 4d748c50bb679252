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

const digestOf = async (content: unknown): Promise<string> => (await sha256(new TextEncoder().encode(JSON.stringify(content)))) ?? '';

/** One digest for the same content, whatever the order in which it was read. */
const digestOfAll = (head: PackHead, digests: Generation['digests']): Promise<string> =>
  digestOf([head, Object.entries(digests).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** The rows of a pack and what is noted of them. Made before the transaction, which must not wait for anything else. */
export const rowsOf = async (pack: Pack, hash: string, bytes: number, savedAt: string) => {
  const entries = entriesOf(pack);
  const head = headOf(pack);
  const counts = Object.fromEntries(entries.map(([ns, words]) => [ns, Object.keys(words).length]));
  const digests = Object.fromEntries(await Promise.all(entries.map(async ([ns, words]) => [ns, await digestOf(words)] as const)));
  const noted = { hash, counts, digests, digest: await digestOfAll(head, digests), bytes, savedAt, head };
  return {
    noted: (generation: number): Generation => ({ generation, ...noted }),
    rows: (generation: number): WordsRow[] => entries.map(([ns, words]) => ({ lang: pack.lang, generation, ns, entries: words })),
  };
};

type Row = WordsRow | undefined;

const isWhole = async (row: Row, saved: Generation, ns: string): Promise<boolean> =>
  row !== undefined && Object.keys(row.entries).length === saved.counts[ns] && (await digestOf(row.entries)) === saved.digests[ns];

/**
 * The words of some rows, if they and the head of their pack are as they were written; otherwise null.
 * Damage to a database is silent: its rows have to be counted and their digests compared whenever they are read.
 */
export const wordsOf = async (saved: Generation, names: readonly string[], rows: readonly Row[]): Promise<Pack['words'] | null> => {
  // A row of an app before this one, or a damaged one, may lack anything.
  if (typeof saved.digests !== 'object' || (await digestOfAll(saved.head, saved.digests)) !== saved.digest) return null;
  const whole = await Promise.all(names.map((ns, place) => isWhole(rows[place], saved, ns)));
  if (!whole.every(Boolean)) return null;
  return Object.fromEntries(names.map((ns, place) => [ns, rows[place]?.entries ?? {}]));
};

/** The pack that rows hold, in the order of `counts`; null if one is missing or anything is not as it was written. */
export const packOf = async (saved: Generation, rows: readonly Row[]): Promise<Pack | null> => {
  const found = await wordsOf(saved, Object.keys(saved.counts), rows);
  if (!found) return null;
  const { [keywordsRow]: keywords = {}, ...words } = found;
  return { ...saved.head, words, keywords };
};
