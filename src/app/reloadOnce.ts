const entry = 'doorway-reloaded';

/**
 * An old page can ask for a chunk that a newer release no longer has. Loading the page anew mends that, once:
 * a second time means that the network is at fault, and the page stays as it is.
 */
export const reloadOnceForMissingChunk = (): void => {
  addEventListener('vite:preloadError', () => {
    try {
      if (sessionStorage.getItem(entry) !== null || !navigator.onLine) return;
      sessionStorage.setItem(entry, '1');
    } catch {
      return;
    }
    location.reload();
  });
};
