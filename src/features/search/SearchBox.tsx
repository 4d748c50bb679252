import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Direction } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { privateField } from '#ui/privateField.ts';

type SearchBoxProps = {
  /** Direction of the empty box; typed words set their own. */
  readonly dir: Direction;
  readonly question: string;
  readonly onQuestion: (question: string) => void;
};

/** Closes the keyboard of a phone, so that the pages under it are seen. */
const closeKeyboard = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.blur();
};

/**
 * The box for a word. It belongs to no form and has no name, so that nothing is sent, kept or offered again.
 * The browser holds the text, so that letters typed before the script came are not lost.
 */
export const SearchBox = ({ dir, question, onQuestion }: SearchBoxProps) => {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = box.current;
    if (!input) return undefined;
    if (input.value !== '') onQuestion(input.value);
    const forget = (): void => {
      input.value = '';
      onQuestion('');
    };
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, [onQuestion]);
  return (
    <div className="search-box">
      <label htmlFor="search-word">
        <Text k="search:label" />
      </label>
      <input
        ref={box}
        id="search-word"
        type="search"
        dir={question === '' ? dir : 'auto'}
        {...privateField}
        autoCapitalize="none"
        enterKeyHint="search"
        aria-describedby="search-hint search-private"
        onInput={(event) => onQuestion(event.currentTarget.value)}
        onKeyDown={closeKeyboard}
      />
      <Text as="p" id="search-hint" className="small" k="search:hint" />
      <Text as="p" id="search-private" className="small" k="search:private" />
    </div>
  );
};
