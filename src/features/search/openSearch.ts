import { pages } from '#content/pages/index.ts';
import { figuresOn } from '#domain/figures.ts';
import type { LanguageId } from '#domain/languages.ts';
import { buildIndex } from './buildIndex.ts';
import { findPages, isQuestion, type FoundPage } from './findPages.ts';
import { searchDocuments, type BothWords } from './searchDocuments.ts';
import { searchedPages } from './searchedPages.ts';

/** Answers a question with pages, best first; null while there is too little to ask. */
export type Ask = (question: string) => readonly FoundPage[] | null;

/**
 * Makes search ready over all pages, in the reader's language and in English.
 * @param today ISO date, by which figures in sentences are found
 */
export const openSearch = async (lang: LanguageId, today: string, words: BothWords): Promise<Ask> => {
  const figures: Record<string, string> = figuresOn(today);
  const index = await buildIndex(lang, searchDocuments({ lang, words, figures, pages: searchedPages.map((page) => pages[page]) }));
  return (question) => (isQuestion(lang, question) ? findPages(index, question) : null);
};
