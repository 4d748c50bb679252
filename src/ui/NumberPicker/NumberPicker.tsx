import type { ReactNode } from 'react';
import { Text } from '#i18n/Text.tsx';
import type { PlainKey } from '#content/sentences.ts';

type NumberPickerProps = {
  readonly label: PlainKey;
  readonly from: number;
  readonly to: number;
  readonly step?: number;
  readonly value: number | null;
  readonly onPick: (value: number | null) => void;
  /** How a row reads, where it is not the number itself. Option elements hold plain text. */
  readonly nameOf?: (value: number) => string;
  readonly none: string;
};

/** A number from a list: nothing is typed, and the phone shows the list as large as it shows any. */
export const NumberPicker = ({ label, from, to, step = 1, value, onPick, nameOf = String, none }: NumberPickerProps): ReactNode => {
  const rows = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, place) => from + place * step);
  return (
    <label className="picker">
      <Text k={label} uncoded />
      <select className="field" value={value ?? ''} onChange={({ target }) => onPick(target.value === '' ? null : Number(target.value))}>
        <option value="">{none}</option>
        {rows.map((row) => (
          <option key={row} value={row}>
            {nameOf(row)}
          </option>
        ))}
      </select>
    </label>
  );
};
