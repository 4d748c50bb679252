import { cardPath } from '#content/paths.ts';
import { isLanguage, languages, type LanguageId } from '#domain/languages.ts';
import { spokenLanguages, type SpokenLanguage } from '#domain/spokenLanguages.ts';
import { Icon } from '#ui/Icon/Icon.tsx';

type OtherLanguagesProps = {
  readonly lang: LanguageId;
  /** Told the English name of the language, so that the card can say it. */
  readonly onChoose: (english: string) => void;
};

const ours: ReadonlySet<string> = new Set(Object.values(languages).map(({ tag }) => tag));

/** Languages that have no words here: for their speakers there are English, pictures, and a card that asks for an interpreter. */
export const otherLanguages: readonly SpokenLanguage[] = spokenLanguages.filter(({ tag }) => !ours.has(tag) && !isLanguage(tag));

/** Names of languages in their own letters. Each leads to the interpreter card. */
export const OtherLanguages = ({ lang, onChoose }: OtherLanguagesProps) => (
  <ul className="panel names">
    {otherLanguages.map(({ tag, own, english, rtl }) => (
      <li key={tag}>
        <a href={cardPath(lang, 'c02')} onClick={() => onChoose(english)}>
          <Icon id="speech" />
          <bdi lang={tag} dir={rtl ? 'rtl' : 'ltr'}>
            {own}
          </bdi>
          <span className="small" lang="en" dir="ltr">
            {english}
          </span>
        </a>
      </li>
    ))}
  </ul>
);
