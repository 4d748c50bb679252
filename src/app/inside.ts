/** Walking from page to page without starting the app anew. Links stay real links: whatever is not known here is left to the browser. */
import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import { readSettings } from '#storage/settings.ts';
import { addSymbols } from './addSymbols.ts';
import { applySettings } from './applySettings.ts';
import { describeDocument } from './describeDocument.ts';
import { forgetEverythingInMemory } from './memory.ts';
import { prepareScreen, type PreparedScreen } from './prepareScreen.tsx';
import { routeOf, type Route } from './route.ts';
import { showStandingNotices } from './showNotice.ts';
import { warmOtherLanguages } from './warmOtherLanguages.ts';
import { setInsideWalk } from './watchClicks.ts';
import type { WordStore } from './words.ts';

const { dataset } = document.documentElement;

/** Draws a screen in place of the one before, and puts the reader at its beginning. */
const draw = (root: Root, screen: PreparedScreen): void => {
  const changesLanguage = dataset.lang !== screen.route.lang;
  // Whatever makes the browser reckon styles or places before the new screen stands is paid twice: taking away what has the
  // focus does, and so does a new language of the document after the screen was drawn.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  describeDocument(screen.route, screen.i18n);
  flushSync(() => root.render(screen.element));
  applySettings(readSettings());
  showStandingNotices();
  if (document.querySelector('svg.symbols [id="i-free"]') === null) addSymbols();
  if (changesLanguage) void import('./keepReady.ts').then(({ readyLanguage }) => readyLanguage(screen.route.lang));
  document.getElementById('main')?.focus({ preventScroll: true });
};

/** Starts walking inside: links of known pages are drawn here, the phone's Back and Forward too. */
export const walkInside = (root: Root, store: WordStore, first: Route, today: string): void => {
  /** Counts the walks that were begun: one that another has overtaken draws nothing. */
  let begun = 0;
  let shown = location.pathname;
  warmOtherLanguages(store, first);
  const go = async (address: string, leave: (address: string) => void, arrive: () => void): Promise<void> => {
    begun += 1;
    const own = begun;
    try {
      const asked = routeOf(new URL(address).pathname, readSettings().lang);
      const screen = await prepareScreen(asked, store, today);
      if (own !== begun) return;
      if (!screen.isSaved || asked.kind === 'unknown' || asked.kind === 'picker') return leave(address);
      arrive();
      shown = location.pathname;
      draw(root, screen);
      warmOtherLanguages(store, screen.route);
    } catch {
      if (own === begun) leave(address);
    }
  };
  setInsideWalk((address, replaces) => {
    forgetEverythingInMemory();
    void go(
      address,
      (there) => (replaces ? location.replace(there) : location.assign(there)),
      () => {
        history[replaces ? 'replaceState' : 'pushState'](null, '', address);
        scrollTo(0, 0);
      },
    );
  });
  addEventListener('popstate', () => {
    // A step to a place on the same page is no new page.
    if (location.pathname === shown) return;
    forgetEverythingInMemory();
    void go(
      location.href,
      () => location.reload(),
      () => {},
    );
  });
};
