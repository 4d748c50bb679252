const entry = 'doorway-reloaded';

/** No page loads itself anew twice within this time, in milliseconds. */
const rest = 10 * 60 * 1000;

/**
 * Whether the page may load itself anew without being asked, and notes that it does.
 * False within ten minutes of the last time, whatever the clock did in between, and where nothing can be noted: a page that cannot
 * start must not begin again without end.
 */
export const mayReloadByItself = (now = Date.now()): boolean => {
  try {
    const last = Number(sessionStorage.getItem(entry) ?? Number.NaN);
    if (Math.abs(now - last) < rest) return false;
    sessionStorage.setItem(entry, String(now));
    return true;
  } catch {
    return false;
  }
};
