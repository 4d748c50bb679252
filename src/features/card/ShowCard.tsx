import type { Card } from '#domain/card.ts';
import type { LanguageId } from '#domain/languages.ts';
import { FullDialog } from '#ui/FullCard/FullDialog.tsx';
import { CardSentence } from './CardSentence.tsx';

type ShowCardProps = { readonly card: Card; readonly lang: LanguageId; readonly onBack: () => void };

/** The card on the whole screen, over everything else. */
export const ShowCard = ({ card, lang, onBack }: ShowCardProps) => {
  const lines = card.lines.filter((line) => line.id !== 'draft');
  const own = lines.map((line) => (
    <p key={line.id}>
      <CardSentence card={card} line={line} only="own" />
    </p>
  ));
  return (
    <FullDialog own={lang === 'en' ? null : own} onBack={onBack}>
      {lines.map((line) =>
        line.part === 'title' ? (
          <h2 key={line.id} id="full-title">
            <CardSentence card={card} line={line} only="en" />
          </h2>
        ) : (
          <p key={line.id} className={line.part}>
            <CardSentence card={card} line={line} only="en" />
          </p>
        ),
      )}
    </FullDialog>
  );
};
