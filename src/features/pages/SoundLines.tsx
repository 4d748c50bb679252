import type { PlainKey } from '#content/sentences.ts';
import { languageSound } from '#domain/languageSounds.ts';
import { languages } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';

type SoundLinesProps = {
  readonly items: readonly { readonly key: string; readonly sound: string }[];
  readonly keyOf: (key: string) => PlainKey;
};

/** English to say on the phone: the English words large, their sounds in the reader's letters, then what they mean. */
export const SoundLines = ({ items, keyOf }: SoundLinesProps) => {
  const { lang } = useWords();
  return (
    <ol className="lines">
      {items.map(({ key, sound }) => (
        <li className="say" key={key}>
          <div>
            <Text as="p" className="aloud" k={keyOf(key)} only="en" uncoded />
            {lang !== 'en' && <Text as="p" className="sound" k={keyOf(sound)} only="own" />}
            {lang !== 'en' && <Text as="p" k={keyOf(key)} only="own" />}
          </div>
        </li>
      ))}
    </ol>
  );
};

/** The English name of the reader's language, and its sounds. */
export const LanguageSound = ({ k }: { readonly k: PlainKey }) => {
  const { lang } = useWords();
  const sound = languageSound(lang);
  if (lang === 'en' || sound === null) return null;
  return (
    <div className="say">
      <Text as="p" k={k} />
      <p className="aloud" lang="en" dir="ltr">
        {languages[lang].englishName}
      </p>
      <p className="sound" lang={languages[lang].tag} dir={languages[lang].dir}>
        {sound}
      </p>
    </div>
  );
};
