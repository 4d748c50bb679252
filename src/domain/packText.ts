/** What text in a pack may hold. */
import type { Words } from './pack.ts';

/** Names that would reach into every object of the page. */
const namesOfObjects: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Controls, overrides of direction, tags and private letters: invisible, and able to make text read as something else. */
const unsafeLetters = /(?!\n)[\p{Cc}\p{Co}\p{Cs}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

/** A sentence that can be shown: a string with something in it and nothing unsafe. */
export const isSafeText = (value: unknown): value is string => typeof value === 'string' && value !== '' && !unsafeLetters.test(value);

/** A name that can be used as a key. */
export const isSafeName = (name: string): boolean => isSafeText(name) && !namesOfObjects.has(name);

/** A plain object: neither null nor a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record whose every name and value is safe text. */
export const isWords = (value: unknown): value is Words =>
  isRecord(value) && Object.entries(value).every(([name, text]) => isSafeName(name) && isSafeText(text));

/** Only a path of our own: never another origin, however it is written. */
export const isOwnAddress = (value: unknown): value is string => isSafeText(value) && /^\/(?![/\\])[\w./-]+$/.test(value);
