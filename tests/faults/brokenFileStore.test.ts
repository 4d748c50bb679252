/** The browser's store of files refuses what it is asked, or has no room, while there is a network. The words are in the database. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { loseKeptFile } from '../e2e/browser.ts';
import { faults, type Must, type UnderFault } from './fault.ts';
import { isSaid, openPhone, visit, type OnePhone } from './openPhone.ts';

type Part = 'open' | 'has' | 'keys' | 'match' | 'delete';

/** All of it, and all that is needed to read a file, as where only the list of caches is whole. */
const broken: readonly (readonly Part[])[] = [
  ['open', 'has', 'keys', 'match', 'delete'],
  ['open', 'match'],
];

/** From now on the store of files refuses what is asked of it, as it does on a damaged disk. */
const breakFiles = (parts: readonly Part[]): void => {
  const refuse = () => Promise.reject(new DOMException('Unexpected internal error.', 'UnknownError'));
  for (const name of parts) CacheStorage.prototype[name] = refuse;
};

/** The worker of the site: without some guards, and with a store of files that breaks when a page says which parts of it. */
const giveWorker = (phone: OnePhone, { root, without }: UnderFault): void => {
  const before = `self.doorwayWithout = ${JSON.stringify(without)};
self.addEventListener('message', ({ data }) => { if (Array.isArray(data)) (${String(breakFiles)})(data); });
`;
  phone.use((path, _request, response) => {
    if (path !== '/sw.js') return false;
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(before + readFileSync(join(root, 'sw.js'), 'utf8'));
    return true;
  });
};

/** Nothing comes from the memory of the browser that the worker was asked for before. */
const forgetMemory = async (phone: OnePhone, page: Page) => {
  const devtools = await phone.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  return devtools;
};

/** Whether the worker says that every file of the app is kept. */
const isKept = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        navigator.serviceWorker.controller?.postMessage({ type: 'is-ready' }, [port2]);
      }),
  );

const looksRight = async (page: Page, must: Must, detail: unknown): Promise<void> => {
  const isLive = await page
    .waitForFunction(() => /saved|failed/.test(document.documentElement.dataset.saved ?? ''), null, { timeout: 10_000 })
    .then(() => page.evaluate(() => document.documentElement.dataset.failed === undefined))
    .catch(() => false);
  must('the page is alive', isLive, detail);
  const isDressed = await page.evaluate(() => [...document.styleSheets].some(({ cssRules }) => cssRules.length > 50));
  must('and dressed', isDressed, detail);
};

const ofBrokenStore = async (site: UnderFault, must: Must, parts: readonly Part[]): Promise<void> => {
  const phone = await openPhone(site);
  try {
    giveWorker(phone, site);
    const page = await phone.tab();
    await visit(page, `${phone.origin}/ti/gp/`);
    await visit(page, `${phone.origin}/ti/gp/`);
    await page.evaluate((names) => navigator.serviceWorker.controller?.postMessage(names), [...parts]);
    await page.addInitScript(breakFiles, parts);
    await forgetMemory(phone, page);
    for (const [path, key] of [
      ['/ti/', 'home:showCard'],
      ['/en/gp/', 'gp:answer'],
    ] as const) {
      await page.goto(`${phone.origin}${path}`);
      must('the page opens', await isSaid(page, key, 5000), { path, parts });
      await looksRight(page, must, { path, parts });
      // The worker that answered is still the one whose store is broken.
      must('and is not called kept', (await isKept(page)) === false, { path, parts });
    }
  } finally {
    await phone.close();
  }
};

faults([
  {
    id: 'F11',
    title: 'the store of files breaks after all was saved: with a network every page opens, dressed and alive',
    controls: [{ without: 'networkWithoutStore', promise: 'the page is alive' }],
    run: async (site, must) => {
      for (const parts of broken) await ofBrokenStore(site, must, parts);
    },
  },
  {
    id: 'F11',
    title: 'the scripts of the app are lost and there is no room to keep them again: with a network they come from there',
    controls: [{ without: 'networkWithoutStore', promise: 'the page opens' }],
    run: async (site, must) => {
      const phone = await openPhone(site);
      try {
        giveWorker(phone, site);
        const page = await phone.tab();
        await visit(page, `${phone.origin}/ti/gp/`);
        const devtools = await forgetMemory(phone, page);
        await devtools.send('Storage.overrideQuotaForOrigin', { origin: phone.origin, quotaSize: 1000 });
        await loseKeptFile(page, '/assets/');
        await page.goto(`${phone.origin}/ti/`);
        must('the page opens', await isSaid(page, 'home:showCard'));
        await looksRight(page, must, 'no room');
        must('and is not called kept', (await isKept(page)) === false);
      } finally {
        await phone.close();
      }
    },
  },
]);
