/** Asks the index and gives pages, best first. */
import { sensitivePages, type PageId } from '#content/ids.ts';
import { wordsOf } from '#domain/search.ts';
import { isSmallWord } from '#domain/smallWords.ts';
import { formsOf } from '#domain/wordForms.ts';
import type { SearchIndex } from './buildIndex.ts';

/** A page that was found, and the key of its sentence that fits best. Sensitive pages come without a sentence. */
export type FoundPage = { readonly page: PageId; readonly key: string | null };

const most = 8;
/** Pages that fit much worse than the best one are noise. */
const worthShowing = 0.2;
/** Of two pages that fit alike, the one about danger to life comes first. */
const danger = 1.4;
const boost = { title: 4, keywords: 4, line: 1, enTitle: 3, enKeywords: 3, enLine: 0.8 };

const latin = /^[a-z]+$/;
const arabicOrEthiopic = /^[\u0621-\u06FF\u0750-\u077F\u1200-\u139F]+$/;

/** How wrong a word may be spelled. Short words and numbers are taken as typed: 111 is not 999. */
const slack = (word: string): number | false => {
  if (word.length < 4) return false;
  if (latin.test(word)) return 0.2;
  return arabicOrEthiopic.test(word) ? 1 : false;
};

/** The last word may still be in the making; an earlier one may lack an ending. */
const mayGoOn = (word: string, last: boolean): boolean => word.length >= (last ? 2 : latin.test(word) ? 4 : 3);

const wordsAsked = (lang: string, question: string): readonly string[] => {
  const words = [...new Set(wordsOf(lang, question))];
  const telling = words.filter((word) => !isSmallWord(lang, word) && (word.length > 1 || !latin.test(word)));
  return telling.length > 0 ? telling : words;
};

/** Whether a question is long enough to ask: one Latin letter says nothing yet. */
export const isQuestion = (lang: string, question: string): boolean => wordsOf(lang, question).join('').length > 1;

/**
 * Finds pages for a question in the reader's language, in English, or in both mixed.
 * The more of its words a page has, and the nearer to its title, the higher it stands.
 */
export const findPages = ({ lang, engine, documents }: SearchIndex, question: string): readonly FoundPage[] => {
  const words = wordsAsked(lang, question);
  const scoreOfEntry = new Map<string, number>();
  const scoreOfPage = new Map<PageId, number>();
  for (const [place, word] of words.entries()) {
    const bestOfPage = new Map<PageId, number>();
    const found = engine.search(word, {
      boost,
      fuzzy: slack,
      prefix: (term) => mayGoOn(term, place === words.length - 1),
      tokenize: (text) => [text],
      processTerm: (term) => formsOf(lang, term),
      boostDocument: (id) => (documents.get(id as string)?.page === 'emergency' ? danger : 1),
      boostTerm: (_, form) => (form === 0 ? 1 : 0.6),
    });
    for (const { id, score } of found) {
      const page = documents.get(id as string)?.page;
      if (!page) continue;
      scoreOfEntry.set(id as string, (scoreOfEntry.get(id as string) ?? 0) + score);
      bestOfPage.set(page, Math.max(bestOfPage.get(page) ?? 0, score));
    }
    for (const [page, score] of bestOfPage) scoreOfPage.set(page, (scoreOfPage.get(page) ?? 0) + score);
  }
  const lineOfPage = new Map<PageId, { key: string; score: number }>();
  for (const [id, score] of scoreOfEntry) {
    const { page, key } = documents.get(id)!;
    if (key !== null && score > (lineOfPage.get(page)?.score ?? 0)) lineOfPage.set(page, { key, score });
  }
  const ranked = [...scoreOfPage].sort(([, one], [, other]) => other - one);
  const least = (ranked[0]?.[1] ?? 0) * worthShowing;
  return ranked
    .filter(([, score]) => score >= least)
    .slice(0, most)
    .map(([page]) => ({ page, key: sensitivePages.has(page) ? null : (lineOfPage.get(page)?.key ?? null) }));
};
