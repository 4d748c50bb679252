/** How often a window that stays open looks for a new version, in milliseconds. */
const every = 6 * 60 * 60 * 1000;

/**
 * The browser looks for a new version when a page is opened. A window that is never closed looks by itself: every six hours while it
 * is on the screen, and when it comes back to it after as long. Returns how to stop.
 */
export const lookForNewVersion = (registration: Pick<ServiceWorkerRegistration, 'update'>): (() => void) => {
  let looked = Date.now();
  const look = (): void => {
    if (document.visibilityState !== 'visible' || Math.abs(Date.now() - looked) < every) return;
    looked = Date.now();
    // No network, or a log-in page: the version that is there stays, and there is nothing to say.
    registration.update().catch(() => {});
  };
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, every);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
};
