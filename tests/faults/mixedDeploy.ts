/** F07: a deploy of which only a part has arrived. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Fault } from './fault.ts';
import { isWhole } from './installFaults.ts';
import { openMisbehavingSite } from './misbehavingSite.ts';
import { lookForUpdate, open, running, settled, sharedPhone, workers, type Running } from './phone.ts';
import { releaseOf } from './releases.ts';

/** The parts that a host may have new or old: the worker, pages, scripts, and everything else. */
const parts: readonly ((path: string) => boolean)[] = [
  (path) => path === '/sw.js',
  (path) => path.endsWith('/') || path.endsWith('.html'),
  (path) => path.startsWith('/assets/'),
  () => true,
];

/** Every choice of new or old for the parts, the newest first. */
const mixes = Array.from({ length: 2 ** parts.length }, (_none, bits) => parts.map((_part, at) => (bits & (1 << at)) === 0));

const isMixed = ({ page, scripts }: Running): boolean => new Set([...scripts, ...(page === null ? [] : [page])]).size > 1;

/** Waits until the version that waited has started, and opened pages have reported to it. */
const untilStarted = async (page: Page): Promise<void> => {
  for (let look = 0; look < 50 && (await workers(page).catch(() => null))?.waiting !== false; look += 1) await wait(200);
  await wait(700);
  await open(page, page.url());
  await settled(page).catch(() => '');
};

export const mixedDeploy: Fault = {
  id: 'F07',
  title: `a deploy of which a part has arrived, in all ${mixes.length} mixes: no mix ever becomes active`,
  controls: [{ without: 'integrity', promise: 'what runs without a network is one release, whole', onlyFull: true }],
  minutes: 6,
  run: async ({ root, without }, must) => {
    const [one, two] = [releaseOf(root, 1), releaseOf(root, 2)];
    const phone = await sharedPhone(without);
    const sites = await Promise.all(mixes.map(() => openMisbehavingSite(one, without)));
    const page = await phone.newPage();
    const session = await phone.context().newCDPSession(page);
    try {
      for (const [at, isNew] of mixes.entries()) {
        const site = sites[at];
        if (!site) continue;
        await open(page, `${site.origin}/ti/`);
        if ((await settled(page)) !== 'saved') throw new Error('The first visit did not keep the app');
        site.mix((path) => (isNew[parts.findIndex((holds) => holds(path))] ? two : one));
        await open(page, `${site.origin}/ti/`);
        const during = await running(page);
        must('no page runs scripts of another release', !isMixed(during), { isNew, ...during });
        const waits = await lookForUpdate(page);
        must('the new version waits only when all of it is there', waits <= isNew.every(Boolean) || without.length > 0, { isNew });
        // A new start of the only window: what waits is used now.
        await page.evaluate(() => sessionStorage.clear());
        await open(page, `${site.origin}/ti/gp/`);
        if (waits) await untilStarted(page);
        await site.stop();
        // What the browser itself has stored may hide what the worker lacks.
        await session.send('Network.clearBrowserCache');
        await open(page, `${site.origin}/ti/gp/`);
        const offline = await running(page, 5000);
        must('what runs without a network is one release, whole', isWhole(offline, [one, two]), { isNew, ...offline });
        must('a whole deploy is taken', !isNew.every(Boolean) || offline.page === '2', offline);
      }
    } finally {
      await page.close();
      await Promise.all(sites.map((site) => site.close()));
    }
  },
};
