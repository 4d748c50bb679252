import { posterWords } from 'virtual:poster-words';
import { useEffect, useState } from 'react';
import { pagePath } from '#content/paths.ts';
import { languageIds, languages, type LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { readSettings } from '#storage/settings.ts';
import { Icon } from '#ui/Icon/Icon.tsx';

/**
 * One button back to the person's language. The page holds one for each language and shows that of the phone's setting;
 * without a setting, or without a script, it is the English one.
 */
export const BackToPatient = () => {
  const [reader, setReader] = useState<LanguageId>('en');
  useEffect(() => setReader(readSettings().lang ?? 'en'), []);
  return languageIds.map((lang) => (
    <a
      key={lang}
      className="bar-link patient"
      data-for={lang}
      hidden={lang !== reader}
      href={lang === 'en' ? '/' : pagePath(lang, 'show')}
      lang={languages[lang].tag}
      dir={languages[lang].dir}
    >
      <Icon id="back" />
      {lang === 'en' ? <Text k="staff:back" uncoded /> : <span>{posterWords[lang]?.back}</span>}
    </a>
  ));
};
