import type { Words } from './pack.ts';

/** A place where words can be found: memory, the page, the phone. */
export type WordSource = {
  readonly name: string;
  /** Words of some namespaces of a language. Namespaces that it lacks are left out; null if it has none. */
  load(lang: string, namespaces: readonly string[]): Promise<Readonly<Record<string, Words>> | null>;
};
