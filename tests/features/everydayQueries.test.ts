/** What people type, in two lists a language that were written before the search was tuned, and do not change with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages } from '#content/pages/index.ts';
import { figuresOn } from '#domain/figures.ts';
import { isLanguage, languageIds, type LanguageId } from '#domain/languages.ts';
import { buildIndex } from '#features/search/buildIndex.ts';
import { findPages } from '#features/search/findPages.ts';
import { searchDocuments } from '#features/search/searchDocuments.ts';
import { searchedPages } from '#features/search/searchedPages.ts';
import { readWords } from '../../scripts/build/localeFiles.ts';
import { wordsToShow } from '../../scripts/build/wordsToShow.ts';

type Query = { readonly ask: string; readonly english: string; readonly pages: readonly string[] };
type Lists = { readonly a: readonly Query[]; readonly b: readonly Query[] };

const folder = 'tests/features/queries';
const queriesOf = (lang: string): readonly Query[] => {
  const { a, b } = JSON.parse(readFileSync(`${folder}/${lang}.json`, 'utf8')) as Lists;
  return [...a, ...b];
};
const english = readWords('en');

const searchIn = async (lang: LanguageId) => {
  const own = lang === 'en' ? english : wordsToShow(english, readWords(lang), new Set(), new Set()).words;
  const documents = searchDocuments({
    lang,
    words: { own, en: english },
    figures: figuresOn('2026-11-26'),
    pages: searchedPages.map((page) => pages[page]),
  });
  const index = await buildIndex(lang, documents);
  return (question: string) => findPages(index, question).map(({ page }) => page as string);
};

/** The queries whose page is not among the first three. */
const missed = async (lang: LanguageId): Promise<readonly string[]> => {
  const ask = await searchIn(lang);
  return queriesOf(lang).flatMap(({ ask: question, english: meaning, pages: wanted }) => {
    const found = ask(question).slice(0, 3);
    return wanted.some((page) => found.includes(page))
      ? []
      : [`${lang} “${question}” (${meaning}): ${wanted.join(', ')}, not ${found.join(', ')}`];
  });
};

describe('everyday queries', () => {
  it('are two lists of twenty for every language', () => {
    expect(
      readdirSync(folder)
        .map((name) => name.replace('.json', ''))
        .filter(isLanguage)
        .sort(),
    ).toEqual([...languageIds].sort());
    for (const lang of languageIds) expect(queriesOf(lang), lang).toHaveLength(40);
  });

  it('find their page among the first three: nine in ten overall, six in ten in every language', async () => {
    const misses = await Promise.all(languageIds.map(async (lang) => [lang, await missed(lang)] as const));
    const all = languageIds.length * 40;
    const hits = all - misses.reduce((sum, [, list]) => sum + list.length, 0);
    const report = misses.flatMap(([, list]) => list).join('\n');
    if (process.env.DOORWAY_QUERIES) console.log(misses.map(([lang, list]) => `${lang} ${40 - list.length}/40`).join('  '), `\n${report}`);
    expect(
      misses.filter(([, list]) => list.length > 16),
      report,
    ).toEqual([]);
    expect(hits / all, report).toBeGreaterThanOrEqual(0.9);
  });

  it('would not be found without the words by which pages are searched', async () => {
    const bare = searchDocuments({ lang: 'en', words: { own: {}, en: {} }, figures: {}, pages: searchedPages.map((page) => pages[page]) });
    const index = await buildIndex('en', bare);
    expect(queriesOf('en').flatMap(({ ask }) => findPages(index, ask))).toEqual([]);
  });
});
