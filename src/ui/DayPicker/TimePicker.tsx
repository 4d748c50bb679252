import { useState } from 'react';
import type { PlainKey } from '#content/sentences.ts';
import { formatTime } from '#i18n/formatTime.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { NumberPicker } from '#ui/NumberPicker/NumberPicker.tsx';

type TimePickerProps = {
  readonly question: PlainKey;
  /** `14:30`, or null while no hour is chosen. */
  readonly onPick: (time: string | null) => void;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** A time of the day. Each hour is written as phones and as English letters write it: `14:00 (2pm)`. */
export const TimePicker = ({ question, onPick }: TimePickerProps) => {
  const { t } = useWords();
  const [hour, setHour] = useState<number | null>(null);
  const [minutes, setMinutes] = useState(0);
  const pick = (nextHour: number | null, nextMinutes: number): void => {
    setHour(nextHour);
    setMinutes(nextMinutes);
    onPick(nextHour === null ? null : `${two(nextHour)}:${two(nextMinutes)}`);
  };
  const none = t('choices:none');
  return (
    <fieldset>
      <legend>
        <Text k={question} />
      </legend>
      <div className="pickers">
        <NumberPicker
          label="choices:hour"
          from={0}
          to={23}
          value={hour}
          onPick={(value) => pick(value, minutes)}
          nameOf={(value) => `${two(value)}:00 (${formatTime(`${two(value)}:00`)})`}
          none={none}
        />
        <NumberPicker
          label="choices:minutes"
          from={0}
          to={55}
          step={5}
          value={minutes}
          onPick={(value) => pick(hour, value ?? 0)}
          nameOf={two}
          none="00"
        />
      </div>
    </fieldset>
  );
};
