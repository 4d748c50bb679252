import { useState } from 'react';
import { Text } from '#i18n/Text.tsx';
import { Button } from '#ui/Button/Button.tsx';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '+'] as const;

/** Longest number that the pad takes: a phone number with its country. */
const longest = 16;

/** Large number keys, so that nobody has to type or say a number in English. */
export const DigitPad = ({ onDone }: { readonly onDone: (digits: string) => void }) => {
  const [digits, setDigits] = useState('');
  const press = (key: string): void => {
    // A plus stands only at the beginning of a number.
    if (key !== '+' || digits === '') setDigits((before) => (before + key).slice(0, longest));
  };
  return (
    <div className="pad">
      <output dir="ltr">{digits}</output>
      <div className="pad-keys" dir="ltr">
        {keys.map((key) => (
          <button type="button" className="button" key={key} onClick={() => press(key)}>
            {key}
          </button>
        ))}
      </div>
      <Button icon="back" disabled={digits === ''} onClick={() => setDigits(digits.slice(0, -1))}>
        <Text k="talk:backspace" />
      </Button>
      <Button icon="trash" disabled={digits === ''} onClick={() => setDigits('')}>
        <Text k="talk:clear" />
      </Button>
      <Button kind="primary" icon="check" disabled={digits === '' || digits === '+'} onClick={() => onDone(digits)}>
        <Text k="talk:done" />
      </Button>
    </div>
  );
};
