import { useState } from 'react';
import { lengthOfMonth } from '#domain/lengthOfMonth.ts';
import type { PlainKey } from '#content/sentences.ts';
import { monthName } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { NumberPicker } from '#ui/NumberPicker/NumberPicker.tsx';

type DayPickerProps = {
  readonly question: PlainKey;
  /** First and last year of the list. */
  readonly years: readonly [number, number];
  /** ISO date, or null while the three are not all chosen. */
  readonly onPick: (day: string | null) => void;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** A day of the English calendar by day, month and year, in this order. A day that the month does not have cannot be chosen. */
export const DayPicker = ({ question, years, onPick }: DayPickerProps) => {
  const { t } = useWords();
  const [parts, setParts] = useState<{ day: number | null; month: number | null; year: number | null }>({
    day: null,
    month: null,
    year: years[0] === years[1] ? years[0] : null,
  });
  const pick = (change: Partial<typeof parts>): void => {
    const next = { ...parts, ...change };
    const longest = next.month === null ? 31 : lengthOfMonth(next.month, next.year);
    if (next.day !== null && next.day > longest) next.day = null;
    setParts(next);
    const { day, month, year } = next;
    onPick(day === null || month === null || year === null ? null : `${year}-${two(month)}-${two(day)}`);
  };
  const none = t('choices:none');
  return (
    <fieldset>
      <legend>
        <Text k={question} />
      </legend>
      <div className="pickers">
        <NumberPicker
          label="choices:day"
          from={1}
          to={parts.month === null ? 31 : lengthOfMonth(parts.month, parts.year)}
          value={parts.day}
          onPick={(day) => pick({ day })}
          none={none}
        />
        <NumberPicker
          label="choices:month"
          from={1}
          to={12}
          value={parts.month}
          onPick={(month) => pick({ month })}
          nameOf={(month) => `${month} ${monthName(month, t)}`}
          none={none}
        />
        <NumberPicker label="choices:year" from={years[0]} to={years[1]} value={parts.year} onPick={(year) => pick({ year })} none={none} />
      </div>
    </fieldset>
  );
};
