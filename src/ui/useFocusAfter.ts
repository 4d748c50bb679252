import { useEffect, useRef, type RefObject } from 'react';

/**
 * After a change, puts the focus on the part of the page that changed and that part at the top, so that nobody who uses a keyboard
 * or a screen reader is lost. The first drawing changes nothing.
 * @param change compared from one drawing to the next
 */
export const useFocusAfter = <E extends HTMLElement>(change: unknown): RefObject<E | null> => {
  const part = useRef<E>(null);
  const before = useRef(change);
  useEffect(() => {
    if (before.current === change) return;
    before.current = change;
    part.current?.focus({ preventScroll: true });
    part.current?.scrollIntoView?.({ block: 'start' });
  }, [change]);
  return part;
};
