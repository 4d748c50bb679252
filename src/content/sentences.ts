/** Sentences as types: which variables each one needs, so that a missing one does not compile. */
import type { FigureId } from '#domain/figures.ts';
import type { Resources } from './resources.d.ts';
import type { FullKey } from './schema.ts';

type SentenceOf<K extends string> = K extends `${infer N}:${infer S}`
  ? N extends keyof Resources
    ? S extends keyof Resources[N]
      ? Resources[N][S]
      : never
    : never
  : never;

type VariablesIn<S> = S extends `${string}{{${infer V}}}${infer Rest}` ? V | VariablesIn<Rest> : never;

/** Variables that every sentence may draw on without being given them. */
export type FilledByItself = FigureId | 'languageEnglish' | 'languageOwn';

/** The variables that a sentence must be given. */
export type Needed<K extends string> = Exclude<VariablesIn<SentenceOf<K>>, FilledByItself>;

/** A key whose sentence needs nothing given. */
export type PlainKey = { [K in FullKey]: [Needed<K>] extends [never] ? K : never }[FullKey];
