import { useCallback, useEffect, useReducer, useRef, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { LanguageId } from '#domain/languages.ts';
import { Text } from '#i18n/Text.tsx';
import { useForgetWhenHidden } from '#ui/useForgetWhenHidden.ts';
import { QuestionScreen } from './QuestionScreen.tsx';
import { ResultScreen } from './ResultScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { useOwnBack } from './useOwnBack.ts';
import { nowhere, step } from './walk.ts';

type CheckerProps = {
  readonly lang: LanguageId;
  /** ISO date, yyyy-mm-dd. */
  readonly today: string;
  /** Takes the function that empties the memory at once. What it returns is called when the checker is left. */
  readonly registerClear?: (clear: () => void) => (() => void) | void;
  /** The hospital card. Offered only where hospital care is free, with or without a paper. */
  readonly hospitalCard?: ReactNode;
};

/**
 * What a person pays for: what is free for everyone, two doors, questions, results.
 * Answers live in this component and nowhere else. With scripts off, the start screen is the whole table.
 */
export const Checker = ({ lang, today, registerClear, hospitalCard }: CheckerProps) => {
  const [walk, send] = useReducer(step, nowhere);
  const { place } = walk;
  // The page may be frozen or left right after this, so the memory is emptied before it returns.
  const clear = useCallback(() => flushSync(() => send({ type: 'clear' })), []);
  const back = useCallback(() => send({ type: 'back' }), []);
  useForgetWhenHidden(clear);
  useOwnBack(place.at !== 'start', back);
  useEffect(() => registerClear?.(clear), [registerClear, clear]);

  const room = useRef<HTMLDivElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    const start = room.current?.querySelector<HTMLElement>('[data-start]');
    start?.focus({ preventScroll: true });
    start?.scrollIntoView?.({ block: 'start' });
  }, [place]);

  return (
    // A browser that translates sends what is on the screen to its maker: what was asked and answered is kept from that.
    <div className="checker" ref={room} translate={place.at === 'start' ? undefined : 'no'}>
      <output>
        {walk.cleared && (
          <span className="result">
            <Text k="checker:cleared" />
          </span>
        )}
      </output>
      {place.at === 'start' && <StartScreen lang={lang} onDoor={(door) => send({ type: 'enter', door })} />}
      {place.at === 'question' && (
        <QuestionScreen
          key={place.question}
          door={place.door}
          question={place.question}
          chosen={walk.chosen[place.question]}
          first={Object.keys(walk.answers).length === 0}
          onAnswer={(answer) => send({ type: 'answer', answer })}
          onBack={back}
        />
      )}
      {place.at === 'result' && (
        <ResultScreen
          lang={lang}
          today={today}
          answers={walk.answers}
          onDoor={(door) => send({ type: 'enter', door })}
          onBack={back}
          onClear={clear}
          onHospitalCard={hospitalCard ? () => send({ type: 'showHospitalCard' }) : undefined}
        />
      )}
      {place.at === 'hospitalCard' && hospitalCard}
    </div>
  );
};
