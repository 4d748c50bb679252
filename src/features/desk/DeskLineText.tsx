import type { DeskLine } from '#content/cardChoices.ts';
import type { PlainKey } from '#content/sentences.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { formatTime } from '#i18n/formatTime.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords, type Reader } from '#i18n/useWords.ts';

/** A day or a time as it is written in one language. */
export const slotText = (line: Extract<DeskLine, { kind: 'day' | 'time' }>, say: Reader['t'], english: boolean): string => {
  if (line.kind === 'day') return withoutIsolates(formatDate(line.value, say));
  return english ? formatTime(line.value) : line.value;
};

/** A line of a card as plain English, to be said aloud. */
export const englishOf = (line: DeskLine, en: Reader['en']): string => {
  if (line.kind === 'sentence') return en(line.key);
  if (line.kind === 'language') return en(line.key, { language: line.language });
  if (line.kind === 'number') return en(line.key, { number: line.number });
  return slotText(line, en, true);
};

type DeskLineTextProps = {
  readonly line: DeskLine;
  readonly as?: 'p' | 'span';
  readonly only: 'own' | 'en';
  readonly uncoded?: boolean;
  readonly className?: string;
};

/** One line of a card in one language. Days and times stand alone: no sentence is built around them. */
export const DeskLineText = ({ line, as: Tag = 'p', only, uncoded = false, className }: DeskLineTextProps) => {
  const { t, en } = useWords();
  const frame = { as: Tag, only, uncoded, ...(className === undefined ? {} : { className }) } as const;
  if (line.kind === 'sentence') return <Text k={line.key as PlainKey} {...frame} />;
  if (line.kind === 'language') return <Text k={line.key} values={{ language: line.language }} {...frame} />;
  if (line.kind === 'number') return <Text k={line.key} values={{ number: line.number }} {...frame} />;
  return <Tag className="slot">{slotText(line, only === 'own' ? t : en, only === 'en')}</Tag>;
};
