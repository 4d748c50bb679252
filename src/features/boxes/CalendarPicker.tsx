import { useState } from 'react';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { NumberPicker } from '#ui/NumberPicker/NumberPicker.tsx';
import { englishDate, monthNames, yearsOf, type OtherCalendar } from './otherCalendars.ts';

/** A day of another calendar, and the same day in the English one. No part of it is ever guessed. */
export const CalendarPicker = ({ calendar }: { readonly calendar: OtherCalendar }) => {
  const { t, en } = useWords();
  const [day, setDay] = useState<number | null>(null);
  const [month, setMonth] = useState<number | null>(null);
  const [year, setYear] = useState<number | null>(null);
  const none = t('choices:none');
  const names = monthNames[calendar];
  const [from, to] = yearsOf[calendar];
  const complete = day !== null && month !== null && year !== null;
  const english = complete ? englishDate(calendar, year, month, day) : null;
  return (
    <>
      <div className="pickers">
        <NumberPicker label="choices:day" from={1} to={calendar === 'ethiopia' ? 30 : 31} value={day} onPick={setDay} none={none} />
        <NumberPicker
          label="choices:month"
          from={1}
          to={names.length}
          value={month}
          onPick={setMonth}
          nameOf={(number) => `${number} ${names[number - 1] ?? ''}`}
          none={none}
        />
        <NumberPicker label="choices:year" from={from} to={to} value={year} onPick={setYear} none={none} />
      </div>
      <div role="status">
        {!complete && <Text as="p" k="boxes:dayNeeded" />}
        {complete && english === null && <Text as="p" k="boxes:badDate" />}
        {english !== null && (
          <>
            <Text as="p" k="boxes:inEnglishCalendar" />
            <p className="block-letters" lang="en" dir="ltr">
              {english.split('-').reverse().join(' ')}
            </p>
            <p lang="en" dir="ltr">
              {formatDate(english, en)}
            </p>
            <Text as="p" className="answer" k="boxes:askStaffDate" />
          </>
        )}
      </div>
    </>
  );
};
