import type { Words } from '#domain/pack.ts';
import type { WordSource } from '#domain/wordSource.ts';

/** Words in hand. `hold` puts the words of a language there in place of those before; the next read of i18next gets them. */
export type Memory = WordSource & { hold(lang: string, words: Readonly<Record<string, Words>>): void };

/** Makes an empty memory. */
export const memorySource = (): Memory => {
  const held = new Map<string, Readonly<Record<string, Words>>>();
  return {
    name: 'memory',
    hold: (lang, words) => void held.set(lang, words),
    load: async (lang) => held.get(lang) ?? null,
  };
};
