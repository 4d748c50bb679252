import { useId } from 'react';
import type { DeskKey, ShowCard } from '#content/cards.ts';
import { Text } from '#i18n/Text.tsx';

type PaperQuestionProps = {
  readonly ask: NonNullable<ShowCard['withPaper']>;
  readonly inHand: boolean;
  readonly onAnswer: (inHand: boolean) => void;
};

/** Asks the person, before the card says so, whether the paper is in the hand and in date. */
export const PaperQuestion = ({ ask, inHand, onAnswer }: PaperQuestionProps) => {
  const group = useId();
  const answers: readonly (readonly [DeskKey, boolean])[] = [
    [ask.yes, true],
    [ask.no, false],
  ];
  return (
    <fieldset>
      <legend>
        <Text k={ask.question} />
      </legend>
      {answers.map(([key, value]) => (
        <label className="choice option" key={key}>
          <input type="radio" name={group} checked={inHand === value} onChange={() => onAnswer(value)} />
          <Text k={key} uncoded />
        </label>
      ))}
    </fieldset>
  );
};
