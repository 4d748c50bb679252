import type { CardQuestion, ShowCard } from '#content/cards.ts';
import type { DeskChoices } from '#content/cardChoices.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { questionViews } from './questionViews.tsx';

type CardQuestionsProps = {
  readonly shown: ShowCard;
  readonly chosen: DeskChoices;
  /** ISO date. */
  readonly today: string;
  readonly onChoose: (chosen: DeskChoices) => void;
  readonly onDone: () => void;
};

/** The questions of one card on one page. Everything is optional, and lives in memory. */
export const CardQuestions = ({ shown, chosen, today, onChoose, onDone }: CardQuestionsProps) => {
  const change = (part: Partial<DeskChoices>): void => onChoose({ ...chosen, ...part });
  const asks: readonly CardQuestion[] = shown.asks ?? [];
  return (
    <>
      <h1>
        <Text k={shown.headline} />
      </h1>
      {asks.map((question) => {
        const View = questionViews[question];
        return <View key={question} chosen={chosen} today={today} change={change} />;
      })}
      <Text as="p" k="desk:keepNone" />
      <Button icon="mobile" kind="primary" onClick={onDone}>
        <Text k="desk:done" />
      </Button>
    </>
  );
};
