import { useState } from 'react';
import { contactLines } from '#content/cardChoices.ts';
import { linesOfLetter, type LetterChoices } from '#content/letter.ts';
import { refusals } from '#content/refusals.ts';
import { longestName, printable } from '#domain/printable.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { ChoiceList } from '#ui/ChoiceList/ChoiceList.tsx';
import { DayPicker } from '#ui/DayPicker/DayPicker.tsx';
import { useFocusAfter } from '#ui/useFocusAfter.ts';
import { privateField } from '#ui/privateField.ts';
import { LetterLineText } from './LetterLineText.tsx';
import { LetterOffers } from './LetterOffers.tsx';
import { LetterSheet } from './LetterSheet.tsx';

type LetterProps = {
  readonly lang: LanguageId;
  readonly today: string;
  readonly letter: LetterChoices;
  readonly onChange: (letter: LetterChoices) => void;
  readonly onBack: () => void;
};

/** The letter: a few choices, all of them optional, then one page in English and a copy to read in the person's language. */
export const Letter = ({ lang, today, letter, onChange, onBack }: LetterProps) => {
  const [made, setMade] = useState(false);
  const [signsRemoved, setSignsRemoved] = useState(false);
  const part = useFocusAfter<HTMLDivElement>(made);
  const year = Number(today.slice(0, 4));
  if (!made)
    return (
      <div ref={part} tabIndex={-1}>
        <h2 className="heading">
          <Text k="letter:title" />
        </h2>
        <ChoiceList
          several
          question="letter:reasonsQuestion"
          options={refusals.map(({ id, quote }) => ({ value: id, label: quote }))}
          chosen={letter.reasons}
          onChoose={(reasons) => onChange({ ...letter, reasons })}
        />
        <label className="picker">
          <Text k="letter:surgeryQuestion" />
          <input
            type="text"
            className="field"
            dir="auto"
            {...privateField}
            maxLength={longestName}
            value={letter.surgery}
            onChange={({ target }) => {
              const surgery = printable(target.value);
              setSignsRemoved(surgery.length < target.value.normalize('NFC').length);
              onChange({ ...letter, surgery });
            }}
          />
        </label>
        <div role="status">{signsRemoved && <Text as="p" k="letter:signsRemoved" />}</div>
        <DayPicker question="letter:dateQuestion" years={[year - 1, year]} onPick={(askedOn) => onChange({ ...letter, askedOn })} />
        <ChoiceList
          several
          question="letter:contactQuestion"
          options={contactLines.map((key) => ({ value: key, label: key }))}
          chosen={letter.contact as readonly (typeof contactLines)[number][]}
          onChoose={(contact) => onChange({ ...letter, contact })}
        />
        <Button icon="letter" kind="primary" onClick={() => setMade(true)}>
          <Text k="letter:make" />
        </Button>
        <Button icon="back" onClick={onBack}>
          <Text k="saidNo:backToReasons" />
        </Button>
      </div>
    );
  const lines = linesOfLetter({ ...letter, surgery: letter.surgery.trim() });
  return (
    <div className="maker" ref={part} tabIndex={-1}>
      <h2 className="heading">
        <Text k="letter:title" />
      </h2>
      <Text as="p" k="letter:inEnglish" />
      <Text as="p" k="letter:signNote" />
      <LetterSheet letter={letter} lines={lines} />
      <LetterOffers lines={lines} />
      <Text as="p" k="letter:tearNote" />
      <Text as="p" k="letter:keepNothing" />
      <Button icon="write" onClick={() => setMade(false)}>
        <Text k="letter:changeIt" />
      </Button>
      {lang !== 'en' && (
        <section>
          <h3 className="heading">
            <Text k="letter:readHeading" />
          </h3>
          {lines.map((line, place) => (
            <LetterLineText line={line} key={place} />
          ))}
        </section>
      )}
    </div>
  );
};
