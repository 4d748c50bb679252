/** Faults of a worker that has lost something, or does harm itself: F11 to F14, F19. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Fault } from './fault.ts';
import { isWhole, withKept, type Kept } from './installFaults.ts';
import type { MisbehavingSite } from './misbehavingSite.ts';
import { keptFiles, open, openPhone, running, settled, workers } from './phone.ts';
import type { Release } from './releases.ts';

const shellFiles = async (page: Page): Promise<readonly string[]> =>
  (await keptFiles(page)).filter(({ cache }) => cache.startsWith('workbox-precache')).map(({ path }) => path);

/** Deletes files of the app from the worker's cache and from the browser's own. */
const lose = async ({ phone, page }: Kept, isLost: (path: string, at: number) => boolean): Promise<void> => {
  const lost = (await shellFiles(page)).filter(isLost);
  await page.evaluate(async (paths) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      if (name.startsWith('workbox-precache')) for (const path of paths) await cache.delete(path, { ignoreSearch: true });
    }
  }, lost);
  const session = await phone.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
};

/** A release whose worker is another file. */
const withWorker = (release: Release, worker: string): Release => ({
  ...release,
  file: (path) => (path === '/sw.js' ? Buffer.from(worker) : release.file(path)),
});

const poisonous = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => event.respondWith(event.request.mode === 'navigate'
  ? new Response('<h1>Rubbish</h1>', { headers: { 'content-type': 'text/html' } }) : Promise.reject(new Error('poison'))));`;

/** The switch of the built site; without its guard it deletes every cache, as others do. */
const killSwitchOf = (root: string, without: readonly string[]): string => {
  const text = readFileSync(join(root, 'kill-switch.js'), 'utf8');
  const greedy = text.replace('.filter(isOfTheShell)', '');
  if (greedy === text) throw new Error('The guard of the switch was not found');
  return without.includes('onlyTheShell') ? greedy : text;
};

/** What a person keeps: packs, fonts, notes, settings, and the names of the databases. */
const belongings = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('doorway-')).sort();
    const files = [];
    for (const name of names) for (const { url } of await (await caches.open(name)).keys()) files.push(`${name} ${new URL(url).pathname}`);
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([files.sort(), databases.sort(), { ...localStorage }]);
  });

/** Ships the poisonous worker, and waits until it has done its harm. */
const poison = async ({ site, page, one }: Kept): Promise<void> => {
  site.deploy(withWorker(one, poisonous));
  await page.evaluate(async () => {
    const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    await (await navigator.serviceWorker.getRegistration())?.update();
    await changed;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await open(page, `${site.origin}/ti/gp/`);
  if (!(await page.innerText('body')).includes('Rubbish')) throw new Error('The poison did nothing');
};

const isClean = async (page: Page): Promise<boolean> => {
  const { active, waiting, installing } = await workers(page);
  return !active && !waiting && !installing && (await shellFiles(page)).length === 0;
};

/** Visits until the worker is gone. */
const untilClean = async (page: Page, site: MisbehavingSite): Promise<boolean> => {
  for (let visit = 0; visit < 3; visit += 1) {
    await open(page, `${site.origin}/robots.txt`);
    for (let look = 0; look < 15; look += 1) {
      if (await isClean(page).catch(() => false)) return true;
      await wait(200);
    }
  }
  return false;
};

const parts: readonly (readonly [string, (path: string, at: number) => boolean])[] = [
  ['the shell', (path) => path === '/shell.html'],
  ['every second file', (_path, at) => at % 2 === 0],
  ['all files', () => true],
];

export const lossFaults: readonly Fault[] = [
  {
    id: 'F11',
    title: 'the phone has thrown files of the app away: brought again by their hashes; without a network what is there reads',
    controls: [{ without: 'bringAgain', promise: 'with a network all of it comes back' }],
    run: (under, must) =>
      withKept(under, async (kept) => {
        const { site, page, one } = kept;
        for (const [what, isLost] of parts) {
          await lose(kept, isLost);
          await open(page, `${site.origin}/ti/gp/`);
          must('with a network all of it comes back', (await settled(page)) === 'saved', what);
          await site.stop();
          await open(page, `${site.origin}/ti/`);
          must('it then runs whole without one', isWhole(await running(page), [one]), what);
          await site.goOn();
        }
        await open(page, `${site.origin}/ti/gp/`);
        await settled(page);
        await lose(kept, (path) => path.includes('/tools-'));
        await site.stop();
        await open(page, `${site.origin}/ti/gp/`);
        must('without a network the rest reads', (await running(page)).page === '1');
        must('and is not called whole', (await settled(page)) === 'failed');
      }),
  },
  {
    id: 'F12',
    title: 'the worker is gone and its files are kept, or the reverse: the app starts, and says truly whether it is kept',
    controls: [{ without: 'filesCounted', promise: 'after the files were lost it works without a network' }],
    run: (under, must) =>
      withKept(under, async (kept) => {
        const { site, page, one } = kept;
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.unregister());
        await open(page, `${site.origin}/ti/gp/`);
        must('without a worker the app starts', (await running(page)).page === '1');
        must('and is kept again', (await settled(page)) === 'saved' && (await workers(page)).active);
        await lose(kept, () => true);
        await open(page, `${site.origin}/ti/`);
        await settled(page);
        await site.stop();
        await open(page, `${site.origin}/ti/gp/`);
        const offline = await running(page, 4000).catch(() => null);
        must('after the files were lost it works without a network', offline !== null && isWhole(offline, [one]), offline);
      }),
  },
  {
    id: 'F13',
    title: 'a worker that does harm was shipped: the switch takes it and the shell away, and nothing that a person keeps',
    controls: [{ without: 'onlyTheShell', promise: 'what a person keeps is there' }],
    run: (under, must) =>
      withKept(under, async (kept) => {
        const { site, page, one, two } = kept;
        const before = await belongings(page);
        await poison(kept);
        site.deploy(withWorker(one, killSwitchOf(under.root, under.without)));
        must('the worker and the shell are gone', await untilClean(page, site));
        const after = await belongings(page);
        must('what a person keeps is there', after === before, { before, after });
        let loads = 0;
        page.on('domcontentloaded', () => void (loads += 1));
        await open(page, `${site.origin}/ti/gp/`);
        must('the next visit comes from the network', (await running(page)).page === '1');
        must('it does not say that it works without internet', (await settled(page)) === 'failed');
        await page.waitForTimeout(1000);
        must('it does not load itself anew without end', loads === 1, loads);
        site.deploy(two);
        await open(page, `${site.origin}/ti/gp/`);
        must('a good release is kept again', (await settled(page)) === 'saved' && (await belongings(page)) !== '');
      }),
  },
  {
    id: 'F14',
    title: 'the switch is killed half way: it begins anew and finishes',
    minutes: 4,
    run: async (under, must) => {
      for (const moment of process.env.DOORWAY_FAULTS === 'full' ? [0, 20, 50, 100, 200, 400] : [50]) {
        const phone = await openPhone(under.without);
        try {
          await withKept(
            under,
            async (kept) => {
              const { site, one } = kept;
              // A kill takes what the browser has not written yet: not what is tried here.
              await phone.restart();
              const page = await phone.newPage();
              await open(page, `${site.origin}/ti/`);
              await settled(page);
              const before = await belongings(page);
              await poison({ ...kept, page });
              site.deploy(withWorker(one, killSwitchOf(under.root, [])));
              void page.goto(`${site.origin}/robots.txt`).catch(() => null);
              await wait(moment);
              await phone.kill();
              const again = await phone.newPage();
              must('the worker and the shell are gone', await untilClean(again, site), moment);
              const after = await belongings(again);
              must('what a person keeps is there', after === before, { moment, before, after });
            },
            phone,
          );
        } finally {
          await phone.close();
        }
      }
    },
  },
  {
    id: 'F19',
    title: 'after a walk no answer of another origin lies in any cache',
    run: (under, must) =>
      withKept(under, async ({ site, page }) => {
        for (const path of ['/ti/gp/', '/ar/', '/ti/settings/', '/staff/', '/en/']) {
          await open(page, `${site.origin}${path}`);
          await running(page, 2000);
        }
        const foreign = (await keptFiles(page)).filter(({ type }) => type !== 'default' && type !== 'basic');
        must('no answer of another origin is kept', foreign.length === 0, foreign);
      }),
  },
];
