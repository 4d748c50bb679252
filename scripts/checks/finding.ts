/** What the checks of translations are given, and what they say. */
import type { StatusEntry } from './status.ts';

/** The words of one language: namespace, key, sentence. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A language to check, with what it is checked against. */
export type LocaleSet = {
  /** Code of the language, as its folder is named. */
  readonly lang: string;
  readonly en: Words;
  readonly own: Words;
  /** Notes to translators, with the risk class in front. */
  readonly notes: Words;
  /** How each sentence came to be, by `namespace:key`. */
  readonly status: Readonly<Record<string, StatusEntry>>;
  /** Every letter and sign that the font of the script holds. Left out: coverage is not looked at. */
  readonly alphabet?: readonly string[];
};

/** An error must not be published; a warning must be read by somebody. */
export type Finding = {
  readonly check: string;
  readonly level: 'error' | 'warn';
  readonly lang: string;
  /** `namespace:key`, a namespace for a whole file, or empty for the whole language. */
  readonly key: string;
  readonly message: string;
};

/** What a check says of one place; name and language are added by `check`. */
export type Fault = Pick<Finding, 'level' | 'key' | 'message'>;

/** One check: its number in the list of checks, a name, and a pure function. */
export type Check = { readonly number: number; readonly name: string; readonly run: (set: LocaleSet) => readonly Finding[] };

/** Makes a check from a function that finds faults. */
export const check = (number: number, name: string, find: (set: LocaleSet) => readonly Fault[]): Check => ({
  number,
  name,
  run: (set) => find(set).map((fault) => ({ check: name, lang: set.lang, ...fault })),
});

/** A fault that must not be published. */
export const error = (key: string, message: string): Fault => ({ level: 'error', key, message });

/** A fault that somebody must look at. */
export const warn = (key: string, message: string): Fault => ({ level: 'warn', key, message });
