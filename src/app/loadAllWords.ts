import { pageIds, pages } from '#content/pages/index.ts';
import type { LanguageId } from '#domain/languages.ts';
import { heldStore } from './store.ts';

type AllWords = Record<string, Record<string, string>>;

const namespaces = ['common', 'desk', ...pageIds.map((page) => pages[page].ns)];

/** All words of a language and of English, from the sources of this screen, in their order. */
export const loadAllWords = async (lang: LanguageId): Promise<{ own: AllWords; en: AllWords }> => {
  const from = async (language: LanguageId): Promise<AllWords> => {
    let found: AllWords = {};
    for (const source of heldStore()?.sources ?? []) {
      const lacking = namespaces.filter((ns) => found[ns] === undefined);
      if (lacking.length === 0) break;
      const brought = await source.load(language, lacking).catch(() => null);
      found = { ...(brought as AllWords | null), ...found };
    }
    return found;
  };
  const [own, en] = await Promise.all([from(lang), from('en')]);
  return { own, en };
};
