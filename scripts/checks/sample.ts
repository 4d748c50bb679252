/** Which sentences are put back into English: all of class A, and a part of the others, drawn so that anybody can draw it again. */
import { createHash } from 'node:crypto';
import type { Words } from './finding.ts';
import { riskClass } from './status.ts';

/** What the draw starts from. Another seed draws other sentences. */
export const sampleSeed = '2026-11-26';

/** Of a hundred sentences of each class, how many are drawn. */
export const sampleRates = { A: 1, B: 0.3, C: 0.2 } as const;

/** Where a sentence stands in the draw: between 0 and 1, the same on every machine. */
export const placeInDraw = (key: string, seed = sampleSeed): number =>
  Number.parseInt(createHash('sha256').update(`${seed}\n${key}`).digest('hex').slice(0, 8), 16) / 2 ** 32;

/**
 * The keys (`namespace:key`) that must be put back into English. Each page has at least one. Search words are no sentences.
 * @param notes the notes to translators, with the class in front
 */
export const drawnKeys = (notes: Words, seed = sampleSeed): ReadonlySet<string> => {
  const drawn = new Set<string>();
  for (const [namespace, sentences] of Object.entries(notes)) {
    const keys = Object.keys(sentences).filter((key) => key !== 'searchWords');
    const place = (key: string) => placeInDraw(`${namespace}:${key}`, seed);
    const chosen = keys.filter((key) => {
      const risk = riskClass(sentences[key] ?? '') ?? 'A';
      return risk === 'A' || place(key) < sampleRates[risk];
    });
    const first = [...keys].sort((one, other) => place(one) - place(other)).slice(0, 1);
    for (const key of chosen.length > 0 ? chosen : first) drawn.add(`${namespace}:${key}`);
  }
  return drawn;
};
