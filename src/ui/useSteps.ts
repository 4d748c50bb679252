import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useForgetWhenHidden } from './useForgetWhenHidden.ts';

/** Takes the function that empties a memory at once. What it returns is called when the page is left. */
export type RegisterClear = (clear: () => void) => () => void;

type Steps<P> = {
  readonly place: P;
  readonly go: (next: P) => void;
  /** The part of the page that changes: after a step it has the focus and stands at the top. */
  readonly top: RefObject<HTMLDivElement | null>;
};

/**
 * Steps inside a tool that leave no trace: no address, no history. Leaving, or lying hidden for long, leads back to the start
 * and empties the memory.
 * @param start the first place; the same object at every drawing
 * @param empty empties what else the tool remembers; the same function at every drawing
 */
export const useSteps = <P>(start: P, registerClear: RegisterClear, empty: () => void): Steps<P> => {
  const [place, setPlace] = useState(start);
  const top = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  // The page may be frozen or left right after this, so the memory is emptied before it returns.
  const clear = useCallback(
    () =>
      flushSync(() => {
        setPlace(start);
        empty();
      }),
    [start, empty],
  );
  useForgetWhenHidden(clear);
  useEffect(() => registerClear(clear), [registerClear, clear]);
  useEffect(() => {
    if (!moved.current) return;
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView?.({ block: 'start' });
  }, [place]);
  const go = (next: P): void => {
    moved.current = true;
    setPlace(next);
  };
  return { place, go, top };
};
