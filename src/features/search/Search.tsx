import { useEffect, useMemo, useState } from 'react';
import { pages } from '#content/pages/index.ts';
import { pagePath } from '#content/paths.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import type { Ask } from './openSearch.ts';
import { PageLinks } from './PageLinks.tsx';
import { SearchBox } from './SearchBox.tsx';
import type { BothWords } from './searchDocuments.ts';
import { searchedPages } from './searchedPages.ts';
import { titleOrder } from './titleOrder.ts';

type SearchProps = {
  readonly lang: LanguageId;
  /** ISO date, yyyy-mm-dd. */
  readonly today: string;
  /** Gives all words of the reader's language and of English, from the phone. Called once, so keep it the same function. */
  readonly load: () => Promise<BothWords>;
};

/** Finds pages by a word as it is typed. Before that, and without scripts, it lists all pages by title. */
export const Search = ({ lang, today, load }: SearchProps) => {
  const { t } = useWords();
  const [question, setQuestion] = useState('');
  const [ask, setAsk] = useState<Ask | null>(null);
  const [broken, setBroken] = useState(false);

  useEffect(() => {
    let wanted = true;
    const open = async (): Promise<void> => {
      const [{ openSearch }, words] = await Promise.all([import('./openSearch.ts'), load()]);
      const ready = await openSearch(lang, today, words);
      if (wanted) setAsk(() => ready);
    };
    open().catch(() => wanted && setBroken(true));
    return () => {
      wanted = false;
    };
  }, [lang, today, load]);

  const all = useMemo(() => {
    const titleOf = (page: (typeof searchedPages)[number]) => t(`${pages[page].ns}:title` as 'search:title');
    const order = titleOrder(lang);
    return [...searchedPages].sort((one, other) => order(titleOf(one), titleOf(other))).map((page) => ({ page, key: null }));
    // Words do not change while a page is open; `t` itself is new at every drawing.
  }, [lang]);

  const found = useMemo(() => ask?.(question) ?? null, [ask, question]);

  return (
    <>
      <SearchBox dir={languages[lang].dir} question={question} onQuestion={setQuestion} />
      <noscript>
        <Text as="p" k="search:noScript" />
      </noscript>
      <div role="status" className="search-status">
        {found !== null && found.length > 0 && <Text k="search:results" values={{ count: found.length }} uncoded />}
        {found?.length === 0 && <Text k="search:none" />}
        {broken && <Text k="search:noScript" />}
      </div>
      {found?.length === 0 && (
        <LinkButton href={pagePath(lang, 'help')} icon="helper">
          <Text k="search:tryOther" />
        </LinkButton>
      )}
      <PageLinks lang={lang} found={found && found.length > 0 ? found : all} />
    </>
  );
};
