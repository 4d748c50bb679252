/** The search index: MiniSearch, with our folding in place of its own. */
import MiniSearch from 'minisearch';
import { wordsOf } from '#domain/search.ts';
import { formsOf } from '#domain/wordForms.ts';
import type { SearchDocument } from './searchDocuments.ts';

/** An index that can be asked, with its entries by id. */
export type SearchIndex = {
  readonly lang: string;
  readonly engine: MiniSearch<SearchDocument>;
  readonly documents: ReadonlyMap<string, SearchDocument>;
};

/** Few enough at a time that typing is not held up on a slow phone. */
const chunkSize = 40;

const languageOf = (field: string | undefined, lang: string): string => (field?.startsWith('en') ? 'en' : lang);

/**
 * Builds the index in small steps.
 * @param lang the reader's language, by whose letters its fields are folded
 */
export const buildIndex = async (lang: string, documents: readonly SearchDocument[]): Promise<SearchIndex> => {
  const engine = new MiniSearch<SearchDocument>({
    fields: ['title', 'keywords', 'line', 'enTitle', 'enKeywords', 'enLine'],
    tokenize: (text, field) => wordsOf(languageOf(field, lang), text),
    processTerm: (word, field) => formsOf(languageOf(field, lang), word),
  });
  await engine.addAllAsync(documents, { chunkSize });
  return { lang, engine, documents: new Map(documents.map((document) => [document.id, document])) };
};
