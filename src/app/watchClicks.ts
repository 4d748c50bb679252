/** One listener for the plain controls of every page. Tools have their own. */
import { changeSettings, readSettings } from '#storage/settings.ts';
import { applySettings } from './applySettings.ts';
import { forgetEverythingInMemory } from './memory.ts';

/** Leaves a sensitive page so that it does not stay in the history. */
const leaveWithoutTrace = (address: string): void => {
  forgetEverythingInMemory();
  document.body.classList.add('covered');
  location.replace(address);
};

const isSensitive = (): boolean => document.documentElement.dataset.private !== undefined;

const onClick = (event: MouseEvent): void => {
  if (!(event.target instanceof Element) || event.defaultPrevented || event.button !== 0) return;
  const link = event.target.closest('a');
  if (!link || link.target !== '' || link.origin !== location.origin || link.hasAttribute('download')) return;
  if (link.pathname === location.pathname && link.hash !== '') return;
  if (isSensitive()) {
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
