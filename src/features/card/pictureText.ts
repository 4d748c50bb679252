/** Everything that the picture says, as strings of both languages, gathered before anything is drawn. */
import type { FullKey } from '#content/schema.ts';
import type { Card, CardLine, CardPart } from '#domain/card.ts';
import type { LanguageId } from '#domain/languages.ts';
import { isolate, withoutIsolates } from '#i18n/isolate.ts';
import type { Values } from '#i18n/useWords.ts';
import { cardWords } from './cardWords.ts';

/** How sentences are found: the reader's language, and English. */
export type Speaker = {
  readonly lang: LanguageId;
  readonly t: (key: FullKey, values?: Values) => string;
  readonly en: (key: FullKey, values?: Values) => string;
};

/** One line in both languages. `own` keeps its isolating marks, because the canvas orders letters by them. */
export type SpokenLine = { readonly part: CardPart; readonly english: string; readonly own: string };

/** The lines of a card, said in both languages. */
export const spokenLines = (card: Card, lines: readonly CardLine[], { t, en }: Speaker): readonly SpokenLine[] =>
  lines.map((line) => {
    const { key, values } = cardWords(card, line, en);
    const english = withoutIsolates(en(key, values));
    const own = t(key, values);
    // A sentence that is shown in English must keep its full stop at its end, also among right-to-left ones.
    return { part: line.part, english, own: withoutIsolates(own) === english ? isolate(english) : own };
  });
