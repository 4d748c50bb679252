/** How each question of a card is asked. */
import type { ComponentType } from 'react';
import {
  allergyAnswers,
  contactLines,
  doctorLines,
  formatLines,
  helpLines,
  interpreterWays,
  interpreterWishes,
  sinceAnswers,
  type DeskChoices,
} from '#content/cardChoices.ts';
import type { CardQuestion } from '#content/cards.ts';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import { ChoiceList } from '#ui/ChoiceList/ChoiceList.tsx';
import { DayPicker } from '#ui/DayPicker/DayPicker.tsx';
import { TimePicker } from '#ui/DayPicker/TimePicker.tsx';
import { NumberPicker } from '#ui/NumberPicker/NumberPicker.tsx';
import { LanguageQuestion } from './LanguageQuestion.tsx';
import { PainQuestion } from './PainQuestion.tsx';

/** What a question is given: the choices so far, and how to change them. */
export type QuestionProps = {
  readonly chosen: DeskChoices;
  readonly today: string;
  readonly change: (part: Partial<DeskChoices>) => void;
};

const none = 'none';
const options = <V extends string>(values: readonly V[], keyOf: (value: V) => PlainKey) =>
  values.map((value) => ({ value, label: keyOf(value) }));

const InterpreterQuestion = ({ chosen, change }: QuestionProps) => (
  <>
    <ChoiceList
      question="choices:genderQuestion"
      options={[...options(interpreterWishes, (wish) => `choices:${wish}`), { value: none, label: 'choices:noMatter' }] as const}
      chosen={[chosen.wish ?? none]}
      onChoose={([wish]) => change({ wish: wish === none || wish === undefined ? null : (wish as DeskChoices['wish']) })}
    />
    <ChoiceList
      question="choices:wayQuestion"
      options={[...options(interpreterWays, (way) => `choices:${way}`), { value: none, label: 'choices:noMatter' }] as const}
      chosen={[chosen.way ?? none]}
      onChoose={([way]) => change({ way: way === none || way === undefined ? null : (way as DeskChoices['way']) })}
    />
    <label className="choice option">
      <input type="checkbox" checked={chosen.notCommunity} onChange={() => change({ notCommunity: !chosen.notCommunity })} />
      <Text k="choices:intCommunity" uncoded />
    </label>
  </>
);

const SinceQuestion = ({ chosen, change }: QuestionProps) => (
  <ChoiceList
    question="choices:sinceQuestion"
    options={options(sinceAnswers, (since) => `choices:${since}`)}
    chosen={chosen.since === null ? [] : [chosen.since]}
    onChoose={([since = null]) => change({ since })}
  />
);

const AllergyQuestion = ({ chosen, change }: QuestionProps) => (
  <ChoiceList
    several
    question="choices:allergyQuestion"
    options={options(allergyAnswers, (one) => `choices:${one}`)}
    chosen={chosen.allergies}
    onChoose={(allergies) => change({ allergies })}
  />
);

const DayTimeQuestion = ({ today, change }: QuestionProps) => {
  const year = Number(today.slice(0, 4));
  return (
    <>
      <DayPicker question="choices:dayQuestion" years={[year, year + 1]} onPick={(day) => change({ day })} />
      <TimePicker question="choices:timeQuestion" onPick={(time) => change({ time })} />
    </>
  );
};

const numberQuestion =
  (label: PlainKey, from: number, to: number): ComponentType<QuestionProps> =>
  ({ chosen, change }) => {
    const { t } = useWords();
    return (
      <NumberPicker
        label={label}
        from={from}
        to={to}
        value={chosen.number}
        onPick={(number) => change({ number })}
        nameOf={(number) => (number === 0 && label === 'choices:ageQuestion' ? withoutIsolates(t('desk:c15Baby')) : String(number))}
        none={t('choices:none')}
      />
    );
  };

const linesQuestion =
  (question: PlainKey, lines: readonly PlainKey[], withTime = false): ComponentType<QuestionProps> =>
  ({ chosen, change }) => (
    <>
      <ChoiceList
        several
        question={question}
        options={options(lines, (key) => key)}
        chosen={chosen.lines}
        onChoose={(ticked) => change({ lines: ticked })}
      />
      {withTime && <TimePicker question="desk:c24Safe" onPick={(time) => change({ time })} />}
    </>
  );

const DoctorQuestion = ({ chosen, change }: QuestionProps) => (
  <ChoiceList
    question="desk:change"
    options={options(doctorLines, (key) => key)}
    chosen={[chosen.doctor]}
    onChoose={([doctor = 'card:extraWoman']) => change({ doctor })}
  />
);

const OwnLineQuestion = ({ chosen, change }: QuestionProps) => (
  <label className="choice option">
    <input type="checkbox" checked={chosen.ownLine} onChange={() => change({ ownLine: !chosen.ownLine })} />
    <Text k="desk:c12Own" />
  </label>
);

export const questionViews: Readonly<Record<CardQuestion, ComponentType<QuestionProps>>> = {
  language: LanguageQuestion,
  interpreter: InterpreterQuestion,
  dayTime: DayTimeQuestion,
  pain: PainQuestion,
  since: SinceQuestion,
  allergies: AllergyQuestion,
  weeks: numberQuestion('choices:weeksQuestion', 1, 42),
  age: numberQuestion('choices:ageQuestion', 0, 17),
  days: numberQuestion('choices:daysQuestion', 0, 30),
  doctor: DoctorQuestion,
  help: linesQuestion('choices:helpQuestion', helpLines),
  contact: linesQuestion('choices:contactQuestion', contactLines, true),
  format: linesQuestion('choices:formatQuestion', formatLines),
  ownLine: OwnLineQuestion,
};
