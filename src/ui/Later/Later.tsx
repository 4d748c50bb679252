import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { useLive } from '#ui/useLive.ts';

/**
 * What stands below the first screenful. In a page that was drawn ahead it is there from the start; in a page that the script
 * draws it comes one frame after the words above it are painted, so that those come sooner on a slow phone.
 */
export const Later = ({ children }: { readonly children: ReactNode }) => {
  const drawnHere = useLive();
  const [isDue, setDue] = useState(!drawnHere);
  useEffect(() => {
    if (isDue) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setDue(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isDue]);
  return isDue ? children : null;
};
