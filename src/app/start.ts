/** What every page does once its words are on the screen. */
import { changeSettings, readSettings } from '#storage/settings.ts';
import { isLanguage } from '#domain/languages.ts';
import { applySettings } from './applySettings.ts';
import { wasErased } from './erasedElsewhere.ts';
import { whenIdle } from './whenIdle.ts';
import { reloadForMissingChunk } from './reloadForMissingChunk.ts';
import { showNotice } from './showNotice.ts';
import { watchTouch } from './touched.ts';
import { watchClicks } from './watchClicks.ts';
import { startOfPage } from './welcome.ts';

const { dataset } = document.documentElement;

/** The words stay on the screen when the script cannot go on; the shell uncovers its plain lines. */
const sayThatPartFailed = (): void => {
  dataset.failed = '';
  showNotice('scriptFailed');
};

/** Draws or enlivens the page. From then on the worker may answer with the shell, also where the script did not run before. */
const goLive = async (fromShell: boolean): Promise<boolean> => {
  const live = await import('./live.tsx');
  await live.goLive();
  applySettings(readSettings());
  if (wasErased()) return false;
  const { registerWorker } = await import('./registerWorker.ts');
  const worker = registerWorker();
  worker.reportRunning();
  return fromShell && dataset.private === undefined && (await worker.applyUpdateIfAlone());
};

/** Settings, controls, then what is operated on this page, then, idle, the worker and the words to keep. */
export const startPage = async (): Promise<void> => {
  const fromShell = dataset.shell !== undefined || dataset.missing !== undefined;
  applySettings(readSettings());
  watchClicks();
  watchTouch();
  reloadForMissingChunk();
  try {
    if (fromShell || dataset.live !== undefined) {
      const loadsAnew = await goLive(fromShell);
      if (loadsAnew) return;
    }
  } catch {
    sayThatPartFailed();
  }
  const { lang } = dataset;
  if (!wasErased()) {
    if (lang && isLanguage(lang) && dataset.page !== 'picker' && !dataset.page?.startsWith('staff')) changeSettings({ lang });
    if (startOfPage(dataset.page)) return;
  }
  whenIdle(() => void import('./keepReady.ts').then(({ keepReady }) => keepReady()).catch(sayThatPartFailed));
};
