/** How often the state of a version is looked at, in milliseconds. */
const glance = 500;

/**
 * Waits until a version of the worker has started. Its state tells, and is also looked at: a browser may not say to the page that it has
 * another worker. A page that loads anew earlier may wait for ever for the version that is about to end.
 * @param patience in milliseconds
 * Returns false where it takes longer.
 */
export const hasStarted = (version: ServiceWorker, patience: number): Promise<boolean> =>
  new Promise((resolve) => {
    let glances: ReturnType<typeof setInterval> | undefined;
    const end = (hasBegun: boolean): void => {
      clearInterval(glances);
      resolve(hasBegun);
    };
    const look = (): void => void (version.state === 'activated' && end(true));
    version.addEventListener('statechange', look);
    glances = setInterval(look, glance);
    setTimeout(() => end(false), patience);
  });
