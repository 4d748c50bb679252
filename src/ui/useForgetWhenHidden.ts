import { useEffect } from 'react';

/** How long a page may lie hidden before it forgets. The first question says so. */
export const hiddenLimit = 5 * 60 * 1000;

/**
 * Covers the page while it is hidden, so that the list of open apps shows nothing, and forgets when it has been hidden
 * for long or is left.
 * @param forget empties the memory at once
 */
export const useForgetWhenHidden = (forget: () => void): void => {
  useEffect(() => {
    let hiddenAt: number | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onVisibility = (): void => {
      const hidden = document.visibilityState === 'hidden';
      document.body.classList.toggle('covered', hidden);
      clearTimeout(timer);
      if (hidden) {
        hiddenAt = Date.now();
        timer = setTimeout(forget, hiddenLimit);
        return;
      }
      // A phone that sleeps stops its timers, and a clock set back proves nothing.
      const away = hiddenAt === null ? 0 : Date.now() - hiddenAt;
      if (away >= hiddenLimit || away < 0) forget();
      hiddenAt = null;
    };
    document.addEventListener('visibilitychange', onVisibility);
    addEventListener('pagehide', forget);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisibility);
      removeEventListener('pagehide', forget);
    };
  }, [forget]);
};
