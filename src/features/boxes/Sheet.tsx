import { useState } from 'react';
import { languages, type LanguageId } from '#domain/languages.ts';
import { longestName, printable } from '#domain/printable.ts';
import type { PlainKey } from '#content/sentences.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { Text } from '#i18n/Text.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button/Button.tsx';
import { DayPicker } from '#ui/DayPicker/DayPicker.tsx';
import { PrintButton } from '#ui/Paper/PrintButton.tsx';
import { useFocusAfter } from '#ui/useFocusAfter.ts';
import { privateField } from '#ui/privateField.ts';

type SheetProps = { readonly lang: LanguageId; readonly today: string; readonly onBack: () => void };

const fields = ['lFirst', 'lLast', 'lAddress', 'lPhone'] as const;
type Field = (typeof fields)[number];

/** A page in English with the person's own answers, to copy from or to give. It is kept nowhere. */
export const Sheet = ({ lang, today, onBack }: SheetProps) => {
  const { en } = useWords();
  const [written, setWritten] = useState<Readonly<Record<Field, string>>>({ lFirst: '', lLast: '', lAddress: '', lPhone: '' });
  const [birth, setBirth] = useState<string | null>(null);
  const [made, setMade] = useState(false);
  const part = useFocusAfter<HTMLDivElement>(made);
  const rows: readonly (readonly [PlainKey, string])[] = [
    ['boxes:lFirst', written.lFirst.trim()],
    ['boxes:lLast', written.lLast.trim()],
    ['boxes:mBirth', birth === null ? '' : `${birth.split('-').reverse().join(' ')} (${formatDate(birth, en)})`],
    ['boxes:lAddress', written.lAddress.trim()],
    ['boxes:lPhone', written.lPhone.trim()],
  ];
  return (
    <div className="maker" ref={part} tabIndex={-1}>
      <h2 className="heading">
        <Text k="boxes:sheetTitle" />
      </h2>
      {!made && (
        <>
          <Text as="p" k="boxes:sheetHow" />
          <Text as="p" k="boxes:sheetKept" />
          {fields.map((field) => (
            <label className="picker" key={field}>
              <Text k={`boxes:${field}`} />
              <input
                type="text"
                className="field"
                dir="auto"
                {...privateField}
                maxLength={longestName}
                value={written[field]}
                onChange={({ target }) => setWritten((before) => ({ ...before, [field]: printable(target.value) }))}
              />
            </label>
          ))}
          <DayPicker question="boxes:mBirth" years={[1920, Number(today.slice(0, 4))]} onPick={setBirth} />
          <Button icon="read" kind="primary" onClick={() => setMade(true)}>
            <Text k="boxes:sheetShow" />
          </Button>
        </>
      )}
      {made && (
        <>
          <div className="sheet a4 form-sheet" lang="en" dir="ltr" translate="no">
            <dl>
              {rows.map(([key, value]) => (
                <div key={key}>
                  <dt>
                    <Text k={key} only="en" uncoded />
                  </dt>
                  <dd>
                    <bdi>{value}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
            {lang !== 'en' && (
              <>
                <Text as="p" k="card:lineLanguage" values={{ language: languages[lang].englishName }} only="en" uncoded />
                <Text as="p" k="desk:c02Headline" only="en" uncoded />
              </>
            )}
          </div>
          <PrintButton k="boxes:sheetPrint" />
          <Text as="p" k="boxes:sheetStays" />
          <Button icon="write" onClick={() => setMade(false)}>
            <Text k="boxes:sheetChange" />
          </Button>
        </>
      )}
      <Button icon="list" onClick={onBack}>
        <Text k="boxes:allBoxes" />
      </Button>
    </div>
  );
};
