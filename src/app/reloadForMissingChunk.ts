import { mayReloadByItself } from './reloadByItself.ts';
import { wasTouched } from './touched.ts';

/**
 * An old page can ask for a chunk that a newer release no longer has. Loading the page anew mends that, unless the network is at fault:
 * then it says once that a part did not start. What somebody has begun on the page is never thrown away.
 */
export const reloadForMissingChunk = (): void => {
  addEventListener('vite:preloadError', () => {
    if (navigator.onLine && !wasTouched() && mayReloadByItself()) location.reload();
  });
};
