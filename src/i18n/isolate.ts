/** Marks around a number or a name that keep its own direction inside any sentence (first strong isolate: left to right). */
const open = '\u2066';
const close = '\u2069';

/** Puts isolating marks round a value that goes into a sentence. */
export const isolate = (value: string): string => `${open}${value}${close}`;

/** Takes the isolating marks out again, for places that lay text out by themselves. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066\u2069]/g, '');

/** Splits a sentence at its isolated values. Every odd part is an isolated value. */
export const splitIsolates = (text: string): readonly string[] => text.split(/\u2066([^\u2069]*)\u2069/);
