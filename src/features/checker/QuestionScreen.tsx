import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { questions, type Answers, type Door, type QuestionId } from '#domain/answers.ts';
import { tapped, type Circumstance } from '#domain/circumstances.ts';
import { answerWords, questionWords } from '#content/checker/questionWords.ts';
import { doorWords } from '#content/checker/serviceWords.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { Icon } from '#ui/Icon/Icon.tsx';

type QuestionScreenProps = {
  readonly door: Door;
  readonly question: QuestionId;
  /** What was chosen here before, to show it again. */
  readonly chosen: Answers[QuestionId];
  /** The first question says what happens to the answers. */
  readonly first: boolean;
  readonly onAnswer: (answer: Answers) => void;
  readonly onBack: () => void;
};

/** One question. A tap chooses, Continue goes on; nothing moves by itself. */
export const QuestionScreen = ({ door, question, chosen, first, onAnswer, onBack }: QuestionScreenProps) => {
  const [marked, setMarked] = useState<readonly string[]>([chosen ?? []].flat());
  const [misses, setMisses] = useState(0);
  const complaint = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (misses > 0) complaint.current?.focus();
  }, [misses]);

  const several = question === 'circumstances';
  const mark = (answer: string): void => {
    setMarked(several ? tapped(marked as readonly Circumstance[], answer as Circumstance) : [answer]);
    setMisses(0);
  };
  const goOn = (event: SubmitEvent): void => {
    event.preventDefault();
    if (marked.length === 0) setMisses(misses + 1);
    else onAnswer({ [question]: several ? marked : marked[0] });
  };

  return (
    // Browsers write what is chosen in a form into their session files unless they are told not to.
    <form onSubmit={goOn} autoComplete="off" noValidate>
      <Text as="p" className="small" k={doorWords[door].key} uncoded />
      <fieldset aria-describedby={misses > 0 ? 'why complaint' : 'why'}>
        <legend>
          <h2 tabIndex={-1} data-start>
            <Text k={questionWords[question].question} />
          </h2>
        </legend>
        <Text as="p" id="why" k={questionWords[question].why} />
        {misses > 0 && (
          <p className="complaint" id="complaint" role="alert" tabIndex={-1} ref={complaint}>
            <Icon id="alert" />
            <Text k="checker:chooseFirst" />
          </p>
        )}
        {questions[question].map((answer) => {
          const { key, icon } = answerWords(question, answer);
          return (
            <label className="choice option" key={answer}>
              <input
                type={several ? 'checkbox' : 'radio'}
                name="answer"
                autoComplete="off"
                checked={marked.includes(answer)}
                onChange={() => mark(answer)}
              />
              <Icon id={icon} />
              <Text k={key} />
            </label>
          );
        })}
      </fieldset>
      <Button type="submit" kind="primary" icon="next">
        <Text k="checker:continue" />
      </Button>
      <Button icon="back" onClick={onBack}>
        <Text k="common:back" uncoded />
      </Button>
      {first && (
        <div className="small">
          <Text as="p" k="checker:forget" />
          <Text as="p" k="common:hideExplained" uncoded />
          <Text as="p" k="common:hideLimit" uncoded />
        </div>
      )}
    </form>
  );
};
