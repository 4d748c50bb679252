/** The names and rows of the database. Kept apart from Dexie, which is only loaded when the database is opened. */
import type { PackHead, Words } from '#domain/pack.ts';

export const databaseName = 'doorway';

/** Grows when an older app could harm what a newer one wrote. An older app then only reads. */
export const epoch = 1;

/** The row that says which app wrote last. No language has this code. */
export const epochRow = '#epoch';

/** The row that holds the words to search by. No namespace has this name. */
export const keywordsRow = '#keywords';

/** Sentences of one namespace of one generation. */
export type WordsRow = { readonly lang: string; readonly generation: number; readonly ns: string; readonly entries: Words };

/** One saved pack. `counts` is the number of entries of each row, `digests` their SHA-256, `digest` that over the head and all `digests`. */
export type Generation = {
  readonly generation: number;
  readonly hash: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly digests: Readonly<Record<string, string>>;
  readonly digest: string;
  readonly bytes: number;
  /** ISO date. */
  readonly savedAt: string;
  readonly head: PackHead;
};

/** What is saved of a language. The previous pack stays until the one after next. */
export type LanguageRow = { readonly lang: string; readonly current: Generation; readonly previous: Generation | null };

export type EpochRow = { readonly lang: typeof epochRow; readonly epoch: number };
