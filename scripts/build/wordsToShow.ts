import type { Words } from './localeFiles.ts';

/** The words of a language as the app shows them, and the keys that are shown in English. */
export type WordsToShow = { readonly words: Words; readonly englishOnly: readonly string[] };

const listed = (searchWords: string): readonly string[] => searchWords.toLowerCase().split(/\s+/);

/**
 * Words by which a page is found, as they are sent: each once, in the order of the alphabet, and without those of the English list,
 * which is searched too.
 */
export const searchWordsToSend = (own: string, english = ''): string => {
  const there = new Set(listed(english));
  return [...new Set(listed(own))]
    .filter((word) => !there.has(word))
    .sort()
    .join(' ');
};

/**
 * Takes out what may not be shown: sentences that are flagged or stale, and whole pages that lack a key.
 * @param english the English words, the source
 * @param own the words of the language
 * @param faulty keys (`ns:key`) whose English changed, or in which a check or a reader found a fault
 * @param chrome namespaces that are not pages and fall back sentence by sentence
 */
export const wordsToShow = (english: Words, own: Words, faulty: ReadonlySet<string>, chrome: ReadonlySet<string>): WordsToShow => {
  const words: Words = {};
  const englishOnly: string[] = [];
  for (const [namespace, sentences] of Object.entries(english)) {
    const mine = own[namespace] ?? {};
    const whole = chrome.has(namespace) || Object.keys(sentences).every((key) => typeof mine[key] === 'string' && mine[key] !== '');
    const kept: Record<string, string> = {};
    for (const key of Object.keys(sentences)) {
      const sentence = mine[key];
      if (whole && typeof sentence === 'string' && sentence !== '' && !faulty.has(`${namespace}:${key}`)) kept[key] = sentence;
      else englishOnly.push(`${namespace}:${key}`);
    }
    if (kept.searchWords !== undefined) kept.searchWords = searchWordsToSend(kept.searchWords, sentences.searchWords) || kept.searchWords;
    words[namespace] = kept;
  }
  return { words, englishOnly };
};
