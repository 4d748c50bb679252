/** What every page does once its words are on the screen. */
import { changeSettings, readSettings } from '#storage/settings.ts';
import { applySettings } from './applySettings.ts';
import { showNotice } from './showNotice.ts';
import { watchClicks } from './watchClicks.ts';

const idle = (task: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 200);
};

/** Settings, controls, then what is operated on this page, then, idle, the worker and the words to keep. */
export const startPage = async (): Promise<void> => {
  const { dataset } = document.documentElement;
  const shell = dataset.shell !== undefined;
  applySettings(readSettings());
  watchClicks();
  addEventListener('vite:preloadError', () => location.reload());
  if (shell || dataset.live !== undefined) {
    const { goLive } = await import('./live.tsx');
    await goLive();
    applySettings(readSettings());
  }
  if (dataset.lang && dataset.page !== undefined) changeSettings({ lang: dataset.lang as never });
  idle(() => {
    void import('./keepReady.ts').then(
      ({ keepReady }) => keepReady(),
      () => showNotice('noWorker'),
    );
  });
};
