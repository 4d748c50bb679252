import { useState } from 'react';
import { Text } from '#i18n/Text.tsx';
import { ChoiceList } from '#ui/ChoiceList/ChoiceList.tsx';
import { CalendarPicker } from './CalendarPicker.tsx';
import type { OtherCalendar } from './otherCalendars.ts';

const calendars = [
  { value: 'iran', label: 'boxes:calIran' },
  { value: 'afghan', label: 'boxes:calAfghan' },
  { value: 'ethiopia', label: 'boxes:calEthiopia' },
] as const satisfies readonly { value: OtherCalendar; label: string }[];

/** The date of birth: first the paper. Only without one, the app works a date out, and staff are asked to check it. */
export const BirthDateHelper = () => {
  const [paper, setPaper] = useState<'yes' | 'no' | null>(null);
  const [calendar, setCalendar] = useState<OtherCalendar | null>(null);
  return (
    <>
      <ChoiceList
        question="boxes:paperQuestion"
        options={[
          { value: 'yes', label: 'boxes:paperYes' },
          { value: 'no', label: 'boxes:paperNo' },
        ]}
        chosen={paper === null ? [] : [paper]}
        onChoose={([answer = null]) => setPaper(answer as 'yes' | 'no' | null)}
      />
      {paper === 'yes' && <Text as="p" className="answer" k="boxes:copyExactly" />}
      {paper === 'no' && (
        <>
          <ChoiceList
            question="boxes:calendarQuestion"
            options={calendars}
            chosen={calendar === null ? [] : [calendar]}
            onChoose={([chosen = null]) => setCalendar(chosen)}
          />
          {calendar !== null && <CalendarPicker key={calendar} calendar={calendar} />}
        </>
      )}
    </>
  );
};
