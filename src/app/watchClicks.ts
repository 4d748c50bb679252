/** One listener for the links and plain controls of every page. Tools have their own. */
import { changeSettings, readSettings } from '#storage/settings.ts';
import { applySettings } from './applySettings.ts';
import { forgetEverythingInMemory } from './memory.ts';

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
  if (!link || link.target !== '' || link.origin !== location.origin || link.hasAttribute('download')) return null;
  return link.hash !== '' && link.pathname === location.pathname ? null : link;
};

const onClick = (event: MouseEvent): void => {
  const link = linkOf(event);
  if (!link) return;
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
