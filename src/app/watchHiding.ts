/** Covers a page while the phone shows its list of open apps, and forgets what was done where others use the phone too. */
import { forgetSettingsOfWindow, readSettings } from '#storage/settings.ts';
import { forgetEverythingInMemory } from './memory.ts';

/** How long a page of a shared phone may lie hidden before it forgets, in milliseconds. Settings says so. */
export const hiddenLimitOfSharedPhone = 60_000;

/** Empties memory and window, and leaves for the choice of a language, so that the next person begins anew. */
const beginAnew = (): void => {
  forgetEverythingInMemory();
  forgetSettingsOfWindow();
  document.body.classList.add('covered');
  location.replace('/');
};

/** Starts watching. A page about the person is covered on every phone, every page on a shared one. */
export const watchHiding = (): void => {
  let hiddenAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    const hides = document.visibilityState === 'hidden';
    const { shared } = readSettings();
    if (shared || document.documentElement.dataset.private !== undefined) document.body.classList.toggle('covered', hides);
    clearTimeout(timer);
    if (!shared) return;
    if (hides) {
      hiddenAt = Date.now();
      timer = setTimeout(beginAnew, hiddenLimitOfSharedPhone);
      return;
    }
    // A phone that sleeps stops its timers, and a clock set back proves nothing.
    const away = hiddenAt === null ? 0 : Date.now() - hiddenAt;
    hiddenAt = null;
    if (away >= hiddenLimitOfSharedPhone || away < 0) beginAnew();
  });
};
