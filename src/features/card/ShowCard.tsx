import type { Card } from '#domain/card.ts';
import type { LanguageId } from '#domain/languages.ts';
import { FullDialog } from '#ui/FullCard/FullDialog.tsx';
import { FullPair } from '#ui/FullCard/FullPair.tsx';
import { CardSentence } from './CardSentence.tsx';

type ShowCardProps = { readonly card: Card; readonly lang: LanguageId; readonly onBack: () => void };

/** The card on the whole screen, over everything else. The frame of the screen says itself that English is the reference. */
export const ShowCard = ({ card, lang, onBack }: ShowCardProps) => (
  <FullDialog onBack={onBack}>
    {card.lines
      .filter((line) => line.id !== 'draft')
      .map((line) => (
        <FullPair
          key={line.id}
          part={line.part === 'title' || line.part === 'fine' ? line.part : 'plain'}
          english={<CardSentence card={card} line={line} only="en" />}
          own={lang === 'en' ? null : <CardSentence card={card} line={line} only="own" />}
        />
      ))}
  </FullDialog>
);
