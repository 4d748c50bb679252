import { useId, type ReactNode } from 'react';
import type { PlainKey } from '#content/sentences.ts';
import { Text } from '#i18n/Text.tsx';

type ChoiceListProps<V extends string> = {
  readonly question: PlainKey;
  readonly options: readonly { readonly value: V; readonly label: PlainKey | ReactNode }[];
  readonly chosen: readonly V[];
  /** More than one answer may be ticked. */
  readonly several?: boolean;
  readonly onChoose: (chosen: readonly V[]) => void;
};

/** A question with answers to tick. A single answer takes the place of the one before; several stand beside each other. */
export const ChoiceList = <V extends string>({ question, options, chosen, several, onChoose }: ChoiceListProps<V>) => {
  const group = useId();
  const tick = (value: V): void => {
    if (!several) return onChoose([value]);
    // In the order of the list, whatever was ticked first.
    const now = new Set(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
    onChoose(options.map((option) => option.value).filter((one) => now.has(one)));
  };
  return (
    <fieldset>
      <legend>
        <Text k={question} />
      </legend>
      {options.map(({ value, label }) => (
        <label className="choice option" key={value}>
          <input type={several ? 'checkbox' : 'radio'} name={group} checked={chosen.includes(value)} onChange={() => tick(value)} />
          {typeof label === 'string' ? <Text k={label as PlainKey} uncoded /> : label}
        </label>
      ))}
    </fieldset>
  );
};
