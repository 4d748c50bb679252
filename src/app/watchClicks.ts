/** One listener for the links and plain controls of every page. Tools have their own. */
import { changeSettings, readSettings } from '#storage/settings.ts';
import { printPaper } from '#ui/Paper/printPaper.ts';
import { applySettings } from './applySettings.ts';
import { forgetEverythingInMemory } from './memory.ts';
import { showNotice } from './showNotice.ts';

/** Walks to an address without starting the app anew. `replaces`: the page that is left must not stay in the history. */
type InsideWalk = (address: string, replaces: boolean) => void;

let insideWalk: InsideWalk | null = null;

/** A live page takes over its own links. */
export const setInsideWalk = (walk: InsideWalk): void => {
  insideWalk = walk;
};

const { dataset } = document.documentElement;

/** Covers the screen at once, then leaves, so that the page does not stay in the history or in the browser's memory. */
const leaveWithoutTrace = (address: string): void => {
  forgetEverythingInMemory();
  document.body.classList.add('covered');
  location.replace(address);
};

const linkOf = (event: MouseEvent): HTMLAnchorElement | null => {
  if (!(event.target instanceof Element) || event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target.closest('a');
  return !link || link.target !== '' || link.origin !== location.origin || link.hasAttribute('download') ? null : link;
};

/** Goes to a place on the same page without a new address: a step inside leaves no trace, and nothing is forgotten. */
const goToPlace = (id: string): void => {
  const place = document.getElementById(id);
  if (!place) return;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus();
  place.scrollIntoView();
};

const print = async (): Promise<void> => {
  if ((await printPaper()) === 'cannotPrint') showNotice('cannotPrint');
};

const onClick = (event: MouseEvent): void => {
  if (event.target instanceof Element && event.target.closest('[data-act="print"]')) return void print();
  const listens = event.target instanceof Element && event.target.closest<HTMLElement>('[data-act="listen"]');
  if (listens)
    return void import('./listen/listen.ts')
      .then(({ toggleListening }) => toggleListening(listens))
      .catch(() => showNotice('scriptFailed'));
  const link = linkOf(event);
  if (!link) return;
  if (link.hash !== '' && link.pathname === location.pathname) {
    event.preventDefault();
    return goToPlace(link.hash.slice(1));
  }
  const isSensitive = dataset.private !== undefined;
  const hides = link.dataset.act === 'hide';
  if (insideWalk && !hides && link.search === '') {
    event.preventDefault();
    insideWalk(link.href, isSensitive);
  } else if (isSensitive) {
    event.preventDefault();
    leaveWithoutTrace(link.href);
  }
};

const onChange = (event: Event): void => {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || box.dataset.act !== 'english') return;
  changeSettings({ englishLines: box.checked });
  applySettings({ ...readSettings(), englishLines: box.checked });
};

/** Starts listening. */
export const watchClicks = (): void => {
  addEventListener('click', onClick);
  addEventListener('change', onChange);
};
