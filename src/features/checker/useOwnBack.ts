import { useEffect } from 'react';

/**
 * Lets the Back link of the page's frame move between questions instead of leaving.
 * @param inside whether there is a question or a result to go back from
 * @param onBack goes one step back
 */
export const useOwnBack = (inside: boolean, onBack: () => void): void => {
  useEffect(() => {
    if (!inside) return undefined;
    const onClick = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest('[data-act="back"]')) return;
      event.preventDefault();
      onBack();
    };
    // Before anyone else, so that nobody follows the link.
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [inside, onBack]);
};
