import { memo } from 'react';
import type { PageId } from '#content/ids.ts';
import { pages } from '#content/pages/index.ts';
import type { LanguageId } from '#domain/languages.ts';
import { useWords } from '#i18n/useWords.ts';
import { PageLinks } from './PageLinks.tsx';
import { searchedPages } from './searchedPages.ts';
import { titleOrder } from './titleOrder.ts';

/** All pages by the letters of their titles. Sorted once: it does not change while somebody types. */
export const AllPages = memo(({ lang }: { readonly lang: LanguageId }) => {
  const { t } = useWords();
  const titleOf = (page: PageId): string => t(`${pages[page].ns}:title` as 'search:title');
  const order = titleOrder(lang);
  const found = [...searchedPages].sort((one, other) => order(titleOf(one), titleOf(other))).map((page) => ({ page, key: null }));
  return <PageLinks lang={lang} found={found} />;
});
