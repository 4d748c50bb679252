import { posterWords } from 'virtual:poster-words';
import { languageIds, languages } from '#domain/languages.ts';
import { Icon } from '#ui/Icon/Icon.tsx';

/** A welcome for the wall in every language that the app has: one page. */
export const Poster = () => (
  <div className="poster">
    {languageIds.map((lang) => (
      <section key={lang} lang={languages[lang].tag} dir={languages[lang].dir}>
        <h2>
          <Icon id="languages" />
          <span>{languages[lang].endonym}</span>
        </h2>
        <ul>
          {(posterWords[lang]?.lines ?? []).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
