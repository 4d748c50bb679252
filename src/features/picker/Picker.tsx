import { pagePath } from '#content/paths.ts';
import { languageIds, languages } from '#domain/languages.ts';
import { Icon } from '#ui/Icon/Icon.tsx';

/** Every language by its own name in its own script, with the English name for a helper. No flags. */
export const Picker = ({ to }: { readonly to: 'welcome' | 'home' }) => (
  <ul className="panel">
    {languageIds.map((id) => {
      const { tag, dir, endonym, englishName } = languages[id];
      return (
        <li key={id}>
          <a href={pagePath(id, to)} hrefLang={tag} data-language={id} lang={tag} dir={dir}>
            <Icon id="speech" />
            <span>
              {endonym}
              {id !== 'en' && (
                <span className="small own" lang="en" dir="ltr">
                  {englishName}
                </span>
              )}
            </span>
          </a>
        </li>
      );
    })}
  </ul>
);
