/** What is searched: each page by its title and everyday words, and each of its sentences, in two languages side by side. */
import type { PageId } from '#content/ids.ts';
import type { Page } from '#content/schema.ts';
import { linesOfPage } from './linesOfPage.ts';

/** Sentences by namespace and key. */
export type AllWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The reader's language as it stands on the screen, and English. A sentence shown in English only is missing in `own`. */
export type BothWords = { readonly own: AllWords; readonly en: AllWords };

/** One entry of the index: a page when `key` is null, else one sentence of it. The `en…` fields are empty for an English reader. */
export type SearchDocument = {
  readonly id: string;
  readonly page: PageId;
  readonly key: string | null;
  readonly title: string;
  readonly keywords: string;
  readonly line: string;
  readonly enTitle: string;
  readonly enKeywords: string;
  readonly enLine: string;
};

type Source = {
  readonly lang: string;
  readonly words: BothWords;
  readonly pages: readonly Page[];
  /** Dated figures by name, as sentences show them. */
  readonly figures: Readonly<Record<string, string>>;
};

const namesOfLanguage: ReadonlySet<string> = new Set(['languageEnglish', 'languageOwn']);

/** Puts the figures into a sentence; null where it needs a word that only a room of the app knows. */
export const withFigures = (sentence: string, figures: Source['figures']): string | null => {
  let whole = true;
  const text = sentence.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    if (figures[name] === undefined && !namesOfLanguage.has(name)) whole = false;
    return figures[name] ?? '';
  });
  return whole ? text : null;
};

/** Makes the entries of the index, in the order of the pages. */
export const searchDocuments = ({ lang, words, pages, figures }: Source): readonly SearchDocument[] =>
  pages.flatMap((page) => {
    const own = words.own[page.ns] ?? {};
    const en = words.en[page.ns] ?? {};
    const second = lang === 'en' ? {} : en;
    const empty = { page: page.id, key: null, title: '', keywords: '', line: '', enTitle: '', enKeywords: '', enLine: '' };
    const documents: SearchDocument[] = [
      {
        ...empty,
        id: page.id,
        title: own.title ?? '',
        keywords: own.searchWords ?? '',
        enTitle: second.title ?? '',
        enKeywords: second.searchWords ?? '',
      },
    ];
    for (const { key, term } of linesOfPage(page)) {
      const line = withFigures(own[key] ?? '', figures);
      const enLine = withFigures(second[key] ?? '', figures);
      if (line === null || enLine === null || (line === '' && enLine === '')) continue;
      documents.push({ ...empty, id: `${page.id}:${key}`, key, line: term ? `${term} ${line}` : line, enLine });
    }
    return documents;
  });
