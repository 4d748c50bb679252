import { useState } from 'react';
import type { Reply } from '#content/replies.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { DayPicker } from '#ui/DayPicker/DayPicker.tsx';
import { TimePicker } from '#ui/DayPicker/TimePicker.tsx';
import type { SaidLine } from './said.ts';

type SlotChoiceProps = {
  readonly reply: Reply;
  readonly today: string;
  readonly onDone: (slots: readonly SaidLine[]) => void;
};

/** The day and the time that staff say. One of them is enough. */
export const SlotChoice = ({ reply, today, onDone }: SlotChoiceProps) => {
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>(null);
  const year = Number(today.slice(0, 4));
  const slots: readonly SaidLine[] = [
    ...(day === null ? [] : [{ kind: 'day', value: day } as const]),
    ...(time === null ? [] : [{ kind: 'time', value: time } as const]),
  ];
  return (
    <>
      {reply.keys.map((key) => (
        <Text as="p" className="answer" k={key} key={key} />
      ))}
      <DayPicker question="choices:dayQuestion" years={[year, year + 1]} onPick={setDay} />
      <TimePicker question="choices:timeQuestion" onPick={setTime} />
      <Button kind="primary" icon="check" disabled={slots.length === 0} onClick={() => onDone(slots)}>
        <Text k="talk:done" />
      </Button>
    </>
  );
};
