import type { Answers, Door } from '#domain/answers.ts';
import { decide, type Decision } from '#domain/decide.ts';
import type { LanguageId } from '#domain/languages.ts';
import { lawLastRead } from '#domain/lawLastRead.ts';
import { noteKeys } from '#content/checker/noteKeys.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button/Button.tsx';
import { Later } from '#ui/Later/Later.tsx';
import { Notice } from '#ui/Notice/Notice.tsx';
import { AlwaysFreePeople } from './FreeLists.tsx';
import { NextSteps } from './NextSteps.tsx';
import { ServiceCard } from './ServiceCard.tsx';
import { WhoHelps } from './WhoHelps.tsx';

type ResultScreenProps = {
  readonly lang: LanguageId;
  readonly today: string;
  readonly answers: Answers;
  readonly onDoor: (door: Door) => void;
  readonly onBack: () => void;
  readonly onClear: () => void;
  readonly onHospitalCard?: (() => void) | undefined;
};

/** The results in fixed order: what is always free, each kind of care, what to do, who helps, and how to forget it all. */
export const ResultScreen = ({ lang, today, answers, onDoor, onBack, onClear, onHospitalCard }: ResultScreenProps) => {
  const { en } = useWords();
  const { decisions, steps, debt, mayHaveChanged } = decide(answers, today);
  const card = (decision: Decision) => (
    <ServiceCard key={decision.service} lang={lang} decision={decision} onDoor={onDoor} onHospitalCard={onHospitalCard} />
  );
  return (
    <>
      <h2 tabIndex={-1} data-start>
        <Text k="checker:resultTitle" />
      </h2>
      <Text as="p" className="answer" k="free:answer" />
      <Text as="p" k="free:moneyGp" />
      <Text as="p" k="common:emergencyLine" />
      {mayHaveChanged && (
        <Notice icon="calendar">
          <Text as="p" k="checker:mayHaveChanged" />
        </Notice>
      )}
      {decisions.slice(0, 1).map(card)}
      <Later>
        {decisions.slice(1).map(card)}
        <NextSteps lang={lang} steps={steps} />
        <WhoHelps lang={lang} />
        {debt && (
          <section>
            <h2>
              <Text k="bills:debtHeading" />
            </h2>
            {noteKeys.debt.map((key) => (
              <Text as="p" key={key} k={key} />
            ))}
          </section>
        )}
        <AlwaysFreePeople />
        <Button icon="trash" kind="primary" onClick={onClear}>
          <Text k="checker:clear" />
        </Button>
        <Text as="p" k="checker:notKept" />
        <Button icon="back" onClick={onBack}>
          <Text k="common:back" uncoded />
        </Button>
        <Text as="p" k="common:lawLastRead" values={{ date: formatDate(lawLastRead, en) }} uncoded />
        <Text as="p" k="common:englandOnly" uncoded />
      </Later>
    </>
  );
};
