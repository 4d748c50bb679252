import { useEffect, useMemo, useRef, useState } from 'react';
import { pagePath } from '#content/paths.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { AllPages } from './AllPages.tsx';
import type { Ask } from './openSearch.ts';
import { PageLinks } from './PageLinks.tsx';
import { SearchBox } from './SearchBox.tsx';
import type { BothWords } from './searchDocuments.ts';

type SearchProps = {
  readonly lang: LanguageId;
  /** ISO date, yyyy-mm-dd. */
  readonly today: string;
  /** Gives all words of the reader's language and of English, from the phone. Called once, when the page is live. */
  readonly load: () => Promise<BothWords>;
};

/** Finds pages by a word as it is typed. Before that, and without scripts, it lists all pages by title. */
export const Search = ({ lang, today, load }: SearchProps) => {
  const [question, setQuestion] = useState('');
  const [ask, setAsk] = useState<Ask | null>(null);
  const [broken, setBroken] = useState(false);
  const loader = useRef(load);

  useEffect(() => {
    let wanted = true;
    const open = async (): Promise<void> => {
      const [{ openSearch }, words] = await Promise.all([import('./openSearch.ts'), loader.current()]);
      const ready = await openSearch(lang, today, words);
      if (wanted) setAsk(() => ready);
    };
    open().catch(() => wanted && setBroken(true));
    return () => {
      wanted = false;
    };
  }, [lang, today]);

  const found = useMemo(() => ask?.(question) ?? null, [ask, question]);

  return (
    <>
      <SearchBox dir={languages[lang].dir} question={question} onQuestion={setQuestion} />
      <noscript>
        <Text as="p" k="search:noScript" />
      </noscript>
      <output className="search-status" aria-live="polite">
        {found !== null && found.length > 0 && <Text k="search:results" values={{ count: found.length }} uncoded />}
        {found?.length === 0 && <Text k="search:none" />}
        {broken && <Text k="search:noScript" />}
      </output>
      {found?.length === 0 && (
        <LinkButton href={pagePath(lang, 'help')} icon="helper">
          <Text k="search:tryOther" />
        </LinkButton>
      )}
      {found !== null && found.length > 0 ? <PageLinks lang={lang} found={found} /> : <AllPages lang={lang} />}
    </>
  );
};
