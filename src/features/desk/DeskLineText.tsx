import type { DeskLine } from '#content/cardChoices.ts';
import { englishSlot, Slot } from '#i18n/Slot.tsx';
import { Text } from '#i18n/Text.tsx';
import type { Reader } from '#i18n/useWords.ts';

/** A line of a card as plain English, to be said aloud. */
export const englishOf = (line: DeskLine, en: Reader['en']): string => {
  if (line.kind === 'sentence') return en(line.key);
  if (line.kind === 'language') return en(line.key, { language: line.language });
  if (line.kind === 'number') return en(line.key, { number: line.number });
  return englishSlot(line, en);
};

type DeskLineTextProps = { readonly line: DeskLine; readonly only: 'own' | 'en'; readonly uncoded?: boolean };

/** One line of a card in one language. */
export const DeskLineText = ({ line, only, uncoded = false }: DeskLineTextProps) => {
  const frame = { as: 'p', only, uncoded } as const;
  if (line.kind === 'sentence') return <Text k={line.key} {...frame} />;
  if (line.kind === 'language') return <Text k={line.key} values={{ language: line.language }} {...frame} />;
  if (line.kind === 'number') return <Text k={line.key} values={{ number: line.number }} {...frame} />;
  return <Slot slot={line} only={only} />;
};
