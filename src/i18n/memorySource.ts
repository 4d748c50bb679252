/** Words that were on the screen before in this document, or are likely to be next. Asked before every other source. */
import type { Words } from '#domain/pack.ts';
import type { WordSource } from '#domain/wordSource.ts';

type Found = Readonly<Record<string, Words>>;

/** The memory, and how it is filled and emptied. */
export type MemorySource = WordSource & {
  /** Remembers words of one pack. Words of another pack of the same language are let go: two packs are never mixed. */
  hold(lang: string, pack: string, words: Found): void;
  /** Lets the words of every language go, because newer ones were kept. */
  forget(): void;
};

/** Makes an empty memory. It answers only when it has everything that is asked, so that a screen is drawn from one pack. */
export const memorySource = (): MemorySource => {
  const held = new Map<string, { readonly pack: string; readonly words: Found }>();
  return {
    name: 'memory',
    hold: (lang, pack, words) => {
      const before = held.get(lang);
      held.set(lang, { pack, words: before?.pack === pack ? { ...before.words, ...words } : words });
    },
    forget: () => held.clear(),
    load: async (lang, namespaces) => {
      const words = held.get(lang)?.words;
      return words && namespaces.every((ns) => Object.hasOwn(words, ns)) ? words : null;
    },
  };
};
