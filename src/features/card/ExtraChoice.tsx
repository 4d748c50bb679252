import { useState } from 'react';
import { cardLineKeys } from '#content/cardLines.ts';
import { cardExtras, chooseExtra, type CardExtra } from '#domain/card.ts';
import { Text } from '#i18n/Text.tsx';

type ExtraChoiceProps = { readonly chosen: readonly CardExtra[]; readonly onChoose: (extras: readonly CardExtra[]) => void };

/** Up to two lines that a person may add. A third is not taken, and the page says so. */
export const ExtraChoice = ({ chosen, onChoose }: ExtraChoiceProps) => {
  const [full, setFull] = useState(false);
  const choose = (extra: CardExtra): void => {
    const next = chooseExtra(chosen, extra);
    setFull(next === null);
    if (next !== null) onChoose(next);
  };
  return (
    <fieldset>
      <legend>
        <Text k="card:extrasQuestion" />
      </legend>
      {cardExtras.map((extra) => (
        <label className="choice option" key={extra}>
          <input type="checkbox" checked={chosen.includes(extra)} onChange={() => choose(extra)} />
          <Text k={cardLineKeys[extra]} />
        </label>
      ))}
      <div role="status">{full && <Text as="p" k="card:extrasFull" />}</div>
    </fieldset>
  );
};
