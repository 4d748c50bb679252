import { useEffect } from 'react';

/** Asks the phone to keep the screen on while a card is shown, again after each return to the page. A refusal changes nothing. */
export const useWakeLock = (): void => {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let gone = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const granted = await navigator.wakeLock?.request('screen');
        if (gone) await granted?.release();
        else lock = granted;
      } catch {
        // Low battery or an old phone: the card still shows.
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', ask);
      lock?.release().catch(() => undefined);
    };
  }, []);
};
