import { pagePath } from '#content/paths.ts';
import { languageIds, languages } from '#domain/languages.ts';
import { LinkButton } from '#ui/LinkButton/LinkButton.tsx';

/** The languages in which staff can talk by fixed sentences. */
export const ReplyLanguages = () => (
  <nav>
    {languageIds
      .filter((lang) => lang !== 'en')
      .map((lang) => (
        <LinkButton key={lang} href={pagePath(lang, 'talk')} icon="talk">
          <span>{languages[lang].englishName}</span>
          <span lang={languages[lang].tag} dir={languages[lang].dir}>
            {languages[lang].endonym}
          </span>
        </LinkButton>
      ))}
  </nav>
);
