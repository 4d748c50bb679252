import { useState } from 'react';
import { longestWritten, printable } from '#domain/printable.ts';
import { bookedAs, spokenLanguages, type SpokenLanguage } from '#domain/spokenLanguages.ts';
import { dialectName } from '#domain/dialectNames.ts';
import { isLanguage } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { ChoiceList } from '#ui/ChoiceList/ChoiceList.tsx';
import { privateField } from '#ui/privateField.ts';
import type { QuestionProps } from './questionViews.tsx';

const other = 'other';

const Endonym = ({ language }: { readonly language: SpokenLanguage }) => (
  <span>
    <bdi lang={language.tag} dir={language.rtl ? 'rtl' : 'ltr'}>
      {language.own}
    </bdi>{' '}
    <bdi className="small" lang="en" dir="ltr">
      {language.english}
    </bdi>
  </span>
);

/** Which language and which kind of it: from a list in their own letters, or written where the list lacks it. */
export const LanguageQuestion = ({ chosen, change }: QuestionProps) => {
  const [tag, setTag] = useState<string | null>(
    () => spokenLanguages.find(({ english }) => chosen.language === english || chosen.language?.startsWith(`${english} (`))?.tag ?? null,
  );
  const [open, setOpen] = useState(false);
  const picked = spokenLanguages.find((language) => language.tag === tag);
  const dialects = picked?.dialects ?? [];
  const kind = dialects.find((dialect) => chosen.language?.endsWith(`(${dialect})`)) ?? null;
  const pick = (value: string): void => {
    setTag(value);
    setOpen(false);
    const language = spokenLanguages.find((one) => one.tag === value);
    change({ language: language ? bookedAs(language, null) : null });
  };
  return (
    <>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{picked ? <Endonym language={picked} /> : <Text k="choices:languageQuestion" />}</summary>
        <ChoiceList
          question="choices:languageQuestion"
          options={[
            ...spokenLanguages.map((language) => ({ value: language.tag, label: <Endonym language={language} /> })),
            { value: other, label: 'choices:languageOther' as const },
          ]}
          chosen={tag === null ? [] : [tag]}
          onChoose={([value = other]) => pick(value)}
        />
      </details>
      {tag === other && (
        <label className="picker">
          <Text k="choices:languageWrite" />
          <input
            type="text"
            className="field"
            dir="auto"
            {...privateField}
            maxLength={longestWritten}
            onChange={({ target }) => {
              const written = printable(target.value).trim();
              change({ language: written === '' ? null : written });
            }}
          />
        </label>
      )}
      {picked && dialects.length > 0 && (
        <ChoiceList
          question="card:dialectQuestion"
          options={[
            { value: other, label: 'card:dialectNone' as const },
            ...dialects.map((dialect) => ({
              value: dialect,
              label: (
                <span>
                  {isLanguage(picked.tag) && <bdi lang={picked.tag}>{dialectName(picked.tag, dialect)}</bdi>}{' '}
                  <bdi lang="en" dir="ltr">
                    {dialect}
                  </bdi>
                </span>
              ),
            })),
          ]}
          chosen={[kind ?? other]}
          onChoose={([dialect = other]) => change({ language: bookedAs(picked, dialect === other ? null : dialect) })}
        />
      )}
    </>
  );
};
