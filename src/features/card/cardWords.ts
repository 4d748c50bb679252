/** What each line of the card says: its sentence and what goes into it, the same for the sheet and for the picture. */
import { cardLineKeys } from '#content/cardLines.ts';
import type { FullKey } from '#content/schema.ts';
import type { Card, CardLine } from '#domain/card.ts';
import { charterName } from '#domain/printedAddresses.ts';
import { formatDate } from '#i18n/formatDate.ts';
import type { Values } from '#i18n/useWords.ts';

/** A sentence by its key, with its values. */
export type CardWords = { readonly key: FullKey; readonly values: Values };

/**
 * The words of one line. The month is written in English on both sides: it is the date of an English text.
 * @param english gives an English sentence by its key
 */
export const cardWords = (card: Card, line: CardLine, english: (key: FullKey) => string): CardWords => {
  const key = cardLineKeys[line.id];
  switch (line.id) {
    case 'language':
      return { key, values: { language: card.spokenEnglish } };
    case 'name':
      return { key, values: { name: card.firstName } };
    case 'charter':
      return { key, values: { charter: charterName } };
    case 'evidence':
      return { key, values: { date: formatDate((card.evidenceDate ?? '').slice(0, 7), english) } };
    default:
      return { key, values: {} };
  }
};
