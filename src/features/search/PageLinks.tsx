import { memo } from 'react';
import type { PageId } from '#content/ids.ts';
import { pages } from '#content/pages/index.ts';
import { pagePath } from '#content/paths.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import type { FoundPage } from './findPages.ts';

type PageLinksProps = { readonly lang: LanguageId; readonly found: readonly FoundPage[] };

/** Sentences of pages need no values but figures, as this one does; `<Text>` cannot know it of a key made up here. */
const keyOf = (namespace: string, key: string) => `${namespace}:${key}` as 'search:title';

/** One page. While somebody types, a page that is found again is not drawn again. */
const PageLink = memo(({ lang, page, line }: { readonly lang: LanguageId; readonly page: PageId; readonly line: string | null }) => (
  <li>
    <a href={pagePath(lang, page)}>
      <Icon id={pages[page].icon} />
      <span>
        <Text className="page-title" k={keyOf(pages[page].ns, 'title')} uncoded />
        {line !== null && <Text className="page-line" k={keyOf(pages[page].ns, line)} uncoded />}
      </span>
    </a>
  </li>
));

/** Pages as links: picture, title, and the sentence that fits. */
export const PageLinks = ({ lang, found }: PageLinksProps) => (
  <ul className="page-links">
    {found.map(({ page, key }) => (
      <PageLink key={page} lang={lang} page={page} line={key} />
    ))}
  </ul>
);
