import type { ComponentType } from 'react';
import type { Card, CardLine } from '#domain/card.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { cardWords, type CardWords } from './cardWords.ts';

/** `<Text>` for a key known only when it runs; `cardWords` gives each key the values that it needs, and a test holds it. */
const AnyText = Text as unknown as ComponentType<{
  readonly k: CardWords['key'];
  readonly values: CardWords['values'];
  readonly only: 'own' | 'en';
  readonly uncoded: boolean;
}>;

type CardSentenceProps = { readonly card: Card; readonly line: CardLine; readonly only: 'own' | 'en' };

/** One line of the card in one language. The own-language side carries the code by which a line is reported. */
export const CardSentence = ({ card, line, only }: CardSentenceProps) => {
  const { en } = useWords();
  const { key, values } = cardWords(card, line, en);
  return <AnyText k={key} values={values} only={only} uncoded={only === 'en'} />;
};
