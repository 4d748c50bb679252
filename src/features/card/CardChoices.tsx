import { useEffect, useRef } from 'react';
import { longestFirstName, type CardChoices as Choices } from '#domain/card.ts';
import { languages } from '#domain/languages.ts';
import { printable } from '#domain/printable.ts';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';
import { privateField } from '#ui/privateField.ts';
import { DialectChoice } from './DialectChoice.tsx';
import { ExtraChoice } from './ExtraChoice.tsx';
import { PapersChoice } from './PapersChoice.tsx';

type CardChoicesProps = {
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
  readonly onDone: () => void;
};

/** What a person may change on the card. The box for the name tells the phone to remember, mend and translate nothing. */
export const CardChoices = ({ choices, onChange, onDone }: CardChoicesProps) => {
  const { endonym, tag, dir, englishName } = languages[choices.language];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 className="heading" tabIndex={-1} ref={heading}>
        <Text k="card:changeCard" uncoded />
      </h2>
      <p>
        <Text k="card:stepLanguage" />{' '}
        <strong lang={tag} dir={dir}>
          {endonym}
        </strong>{' '}
        {choices.language !== 'en' && <bdi lang="en">{englishName}</bdi>}
      </p>
      <DialectChoice lang={choices.language} chosen={choices.dialect} onChoose={(dialect) => onChange({ dialect })} />
      <PapersChoice swapDocuments={choices.swapDocuments} onChoose={(swapDocuments) => onChange({ swapDocuments })} />
      <ExtraChoice chosen={choices.extras} onChoose={(extras) => onChange({ extras })} />
      <label>
        <Text k="card:nameQuestion" />
        <input
          className="field"
          type="text"
          value={choices.firstName ?? ''}
          maxLength={longestFirstName}
          dir="auto"
          {...privateField}
          onChange={(event) => onChange({ firstName: printable(event.target.value) })}
        />
      </label>
      <Button kind="primary" icon="card" onClick={onDone}>
        <Text k="card:makeCard" uncoded />
      </Button>
    </>
  );
};
