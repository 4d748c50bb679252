import { pagePath } from '#content/paths.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';
import { Screen } from '#ui/Screen/Screen.tsx';

type UnknownPageProps = {
  readonly lang: LanguageId;
  /** What of the address is not known. */
  readonly what: 'page' | 'language';
};

/** An address that Doorway does not have: says so, and leads on. */
export const UnknownPage = ({ lang, what }: UnknownPageProps) => (
  <Screen page="home" title={what === 'page' ? 'notices:pageUnknown' : 'notices:languageUnknown'} icon="question">
    <Text as="p" className="answer" k={what === 'page' ? 'notices:pageUnknownDo' : 'notices:languageUnknownDo'} uncoded />
    <LinkButton href={pagePath(lang, 'home')} icon="home" kind="primary">
      <Text k="common:home" uncoded />
    </LinkButton>
    <LinkButton href="/" icon="languages">
      <Text k="notices:chooseLanguage" uncoded />
    </LinkButton>
    <LinkButton href={pagePath(lang, 'search')} icon="search">
      <Text k="search:title" uncoded />
    </LinkButton>
  </Screen>
);
