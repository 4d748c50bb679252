/** Faults that come again and again: the end of the browser during an update of the worker, and a log-in page on and off over many deploys. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { isWhole } from './installFaults.ts';
import { openMisbehavingSite } from './misbehavingSite.ts';
import { coldStart, lookForUpdate, open, openPhone, running, settled, untilRelease } from './phone.ts';
import { releaseOf } from './releases.ts';
import { printSeries, randomFrom, timesOf } from './series.ts';

const root = process.env.DOORWAY_SITE ?? 'test-output/site';
const hour = 3_600_000;

it(
  'F04 the browser is killed at a random moment of an update, then there is no network: a whole version runs',
  async () => {
    const kills = timesOf(10, 200);
    const random = randomFrom(Number(process.env.DOORWAY_SEED ?? 4));
    const phone = await openPhone();
    let [was, next] = [releaseOf(root, 1), releaseOf(root, 2)];
    const site = await openMisbehavingSite(was);
    const count = { begun: 0, brought: 0, before: 0, after: 0, torn: 0 };
    try {
      const first = await phone.newPage();
      await open(first, `${site.origin}/ti/`);
      expect(await settled(first)).toBe('saved');
      for (let kill = 0; kill < kills; kill += 1) {
        const page = await phone.newPage();
        await open(page, `${site.origin}/ti/`);
        await settled(page).catch(() => '');
        site.deploy(next);
        site.forget();
        void page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update()).catch(() => null);
        // Half of the time somebody agrees to the new version on the way.
        if (random() < 0.5)
          void page
            .evaluate(async () => {
              const registration = await navigator.serviceWorker.getRegistration();
              for (;;) {
                registration?.waiting?.postMessage({ type: 'skip-waiting' });
                await new Promise((resolve) => setTimeout(resolve, 10));
              }
            })
            .catch(() => null);
        // The moments count from the first request: the browser begins when it likes.
        for (let look = 0; look < 400 && !site.asked.includes('/sw.js'); look += 1) await wait(20);
        await wait(random() * (random() < 0.6 ? 250 : 1500));
        // How far the update was.
        if (site.asked.includes('/sw.js')) count.begun += 1;
        if (site.asked.includes('/shell.html')) count.brought += 1;
        await phone.kill();
        await site.stop();
        const offline = await phone.newPage();
        await open(offline, `${site.origin}/ti/gp/`);
        const now = await running(offline, 15_000).catch(() => ({ page: null, scripts: [], text: 'no page' }));
        if (!isWhole(now, [was, next])) {
          count.torn += 1;
          console.log(`torn after kill ${kill}: ${JSON.stringify({ ...now, text: now.text.slice(0, 200) })}`);
        } else count[now.page === String(next.number) ? 'after' : 'before'] += 1;
        await site.goOn();
        if (now.page === String(next.number)) [was, next] = [next, releaseOf(root, next.number + 1)];
        await offline.close();
      }
    } finally {
      await phone.close();
      await site.close();
    }
    printSeries({ id: 'F04', what: 'kills during an update of the worker, then no network', runs: kills, ...count });
    expect(count.torn).toBe(0);
    expect(count.before + count.after).toBe(kills);
  },
  2 * hour,
);

it(
  'F01 a log-in page on and off over many deploys: never without a version, and the newest after one clean visit',
  async () => {
    const deploys = timesOf(5, 50);
    const random = randomFrom(Number(process.env.DOORWAY_SEED ?? 1));
    const phone = await openPhone();
    const site = await openMisbehavingSite(releaseOf(root, 1));
    const count = { bricked: 0, mixed: 0, cleanVisits: 0, newestAfterThem: 0 };
    try {
      let page = await phone.newPage();
      await open(page, `${site.origin}/ti/`);
      expect(await settled(page)).toBe('saved');
      for (let number = 2; number < deploys + 2; number += 1) {
        const release = releaseOf(root, number);
        site.deploy(release);
        // The portal comes for each request, or not.
        site.misbehave({ on: () => random() < 0.5, mode: 'html200' });
        await open(page, `${site.origin}/ti/gp/`);
        await lookForUpdate(page).catch(() => false);
        page = await coldStart(phone, page, `${site.origin}/ti/`);
        const during = await running(page, 15_000);
        if (during.page === null || during.text.includes('Hotel Wi-Fi')) count.bricked += 1;
        else if (new Set([during.page, ...during.scripts]).size !== 1) count.mixed += 1;
        if (random() < 0.5) continue;
        count.cleanVisits += 1;
        site.misbehave();
        await open(page, `${site.origin}/ti/`);
        await lookForUpdate(page);
        page = await coldStart(phone, page, `${site.origin}/ti/gp/`);
        await untilRelease(page, release);
        if (isWhole(await running(page), [release])) count.newestAfterThem += 1;
        else count.bricked += 1;
      }
      site.misbehave();
      await open(page, `${site.origin}/ti/`);
      await lookForUpdate(page);
      page = await coldStart(phone, page, `${site.origin}/ti/gp/`);
      await untilRelease(page, { number: deploys + 1 });
      expect((await running(page)).page).toBe(String(deploys + 1));
    } finally {
      await phone.close();
      await site.close();
    }
    printSeries({ id: 'F01', what: 'deploys with a log-in page on and off', runs: deploys, ...count });
    expect(count).toMatchObject({ bricked: 0, mixed: 0 });
  },
  2 * hour,
);
