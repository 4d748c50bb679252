import { sensitivePages, type PageId } from '#content/ids.ts';
import { pagePath } from '#content/paths.ts';
import { parentOf } from '#content/parents.ts';
import { languageIds, languages } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon/Icon.tsx';

/** Back, Hide on sensitive pages, and the languages: real links to the same page, so that everything changes together. */
export const TopBar = ({ page }: { readonly page: PageId }) => {
  const { lang } = useWords();
  return (
    <header className="top">
      {page !== 'home' && (
        <a className="bar-link" data-act="back" href={pagePath(lang, parentOf(page))}>
          <Icon id="back" />
          <Text k="common:back" only="own" uncoded />
        </a>
      )}
      {sensitivePages.has(page) && page !== 'pause' && (
        <a className="bar-link hide" data-act="hide" href={pagePath(lang, 'pause')}>
          <Icon id="hide" />
          <Text k="common:hide" only="own" uncoded />
        </a>
      )}
      <button type="button" className="bar-link needs-script" data-act="listen">
        <Icon id="listen" />
        <Text k="common:listen" only="own" uncoded />
      </button>
      <details className="tongues">
        <summary>
          <Icon id="languages" />
          <span lang={languages[lang].tag} dir={languages[lang].dir}>
            {languages[lang].endonym}
          </span>
        </summary>
        <div className="panel">
          <ul>
            {languageIds.map((id) => (
              <li key={id}>
                <a href={pagePath(id, page)} hrefLang={languages[id].tag} aria-current={id === lang ? 'true' : undefined}>
                  <span lang={languages[id].tag} dir={languages[id].dir}>
                    {languages[id].endonym}
                  </span>
                  <span className="small" lang="en" dir="ltr">
                    {languages[id].englishName}
                  </span>
                </a>
              </li>
            ))}
          </ul>
          {lang !== 'en' && (
            <label className="choice">
              <input type="checkbox" id="english" data-act="english" defaultChecked />
              <Text k="common:englishUnderOn" uncoded />
            </label>
          )}
          <a className="bar-link" href={pagePath(lang, 'languages')}>
            <Icon id="savedOnPhone" />
            <Text k="languages:title" uncoded />
          </a>
        </div>
      </details>
    </header>
  );
};
