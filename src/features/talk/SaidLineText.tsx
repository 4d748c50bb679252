import { languages } from '#domain/languages.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { formatTime } from '#i18n/formatTime.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { SaidLine } from './said.ts';

type SaidLineTextProps = { readonly line: SaidLine; readonly only: 'own' | 'en' };

/** One line of a conversation in one language. Numbers, days and times stand on a line by themselves. */
export const SaidLineText = ({ line, only }: SaidLineTextProps) => {
  const { lang, t, en } = useWords();
  if (line.kind === 'sentence') return <Text as="p" k={line.key} only={only} uncoded={only === 'en'} />;
  if (line.kind === 'language')
    return <Text as="p" k="card:lineLanguage" values={{ language: line.language }} only={only} uncoded={only === 'en'} />;
  const tag = only === 'en' ? 'en' : lang;
  if (line.kind === 'day')
    return (
      <p className="slot" lang={languages[tag].tag} dir={languages[tag].dir}>
        {withoutIsolates(formatDate(line.value, only === 'en' ? en : t))}
      </p>
    );
  return (
    <p className="slot">
      <bdi dir="ltr">{line.kind === 'time' && only === 'en' ? formatTime(line.value) : line.value}</bdi>
    </p>
  );
};
