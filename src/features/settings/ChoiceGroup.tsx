import { useId } from 'react';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';

type ChoiceGroupProps<V> = {
  readonly heading: PlainKey;
  readonly value: V;
  readonly choices: readonly { readonly value: V; readonly label: PlainKey }[];
  readonly onChoose: (value: V) => void;
};

/** One setting with a few choices. */
export const ChoiceGroup = <V extends string | number | boolean | null>({ heading, value, choices, onChoose }: ChoiceGroupProps<V>) => {
  const group = useId();
  return (
    <fieldset>
      <legend>
        <Text k={heading} />
      </legend>
      {choices.map((choice) => (
        <label key={choice.label} className="choice">
          <input type="radio" name={group} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
          <Text k={choice.label} />
        </label>
      ))}
    </fieldset>
  );
};
