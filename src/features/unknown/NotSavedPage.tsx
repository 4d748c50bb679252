import { pagePath } from '#content/paths.ts';
import { languageIds, languages, type LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { FrameNotices } from '#ui/Screen/FrameNotices.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';

type NotSavedPageProps = {
  readonly lang: LanguageId;
  /** It was saved here and is gone: that is said, and not that it never was. */
  readonly wasSaved: boolean;
};

/** A language that is not on this phone, opened without a network: says so in that language, and leads to the others. */
export const NotSavedPage = ({ lang, wasSaved }: NotSavedPageProps) => (
  <main id="main" tabIndex={-1}>
    <FrameNotices />
    <h1>
      <Icon id="offline" />
      <Text k={wasSaved ? 'notices:storageBroken' : 'notices:languageNotSaved'} uncoded />
    </h1>
    <Text as="p" className="answer" k={wasSaved ? 'notices:storageBrokenDo' : 'notices:languageNotSavedDo'} uncoded />
    <LinkButton href={pagePath(lang, 'home')} icon="turn" kind="primary">
      <Text k="notices:tryAgain" uncoded />
    </LinkButton>
    <ul className="panel">
      {languageIds
        .filter((id) => id !== lang)
        .map((id) => (
          <li key={id}>
            <a href={pagePath(id, 'home')} lang={languages[id].tag} dir={languages[id].dir}>
              {languages[id].endonym}
            </a>
          </li>
        ))}
    </ul>
    <p>
      <Text k="common:emergencyLine" only="en" uncoded />
    </p>
    <p className="small">
      <Text k="common:testVersion" only="en" uncoded />
    </p>
  </main>
);
