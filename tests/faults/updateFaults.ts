/** Faults between two versions: F05, F08 to F10, F15, F16. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { cardPath, pagePath } from '../../src/content/paths.ts';
import type { Fault } from './fault.ts';
import { isWhole, withKept, type Kept } from './installFaults.ts';
import { coldStart, lookForUpdate, open, running, settled, untilRelease, workers } from './phone.ts';
import { releaseOf } from './releases.ts';

const week = 7 * 24 * 3_600_000;

/** Counts how often a page is loaded. */
const countLoads = (page: Page): (() => number) => {
  let loads = 0;
  page.on('domcontentloaded', () => void (loads += 1));
  return () => loads;
};

const updateNotice = (page: Page) => page.locator('[data-notice="update"]');

/** Has release 2 wait to start. */
const bringNext = async ({ site, page, two }: Kept): Promise<void> => {
  site.deploy(two);
  if (!(await lookForUpdate(page))) throw new Error('The new version did not come');
};

/** Makes the checker ask its first question. */
const startChecker = async (page: Page, origin: string): Promise<void> => {
  await open(page, `${origin}${pagePath('ti', 'checker')}`);
  await page.locator('main .checker a, main .checker button').first().click();
  await page.locator('form input').first().check();
};

export const updateFaults: readonly Fault[] = [
  {
    id: 'F05',
    title: 'an agreed update in one window, a checker and a card open in others: they stay as they are, and their old scripts still load',
    controls: [
      { without: 'scriptsAside', promise: 'an old script that was not loaded yet still loads' },
      { without: 'prompt', promise: 'nothing starts while nobody agreed' },
      { without: 'notInHand', promise: 'a new version is not offered on a checker' },
    ],
    run: (under, must) =>
      withKept(under, async (kept) => {
        const { phone, site, page, one, two } = kept;
        await open(page, `${site.origin}/ti/`);
        const checker = await phone.newPage();
        const card = await phone.newPage();
        try {
          await startChecker(checker, site.origin);
          await open(card, `${site.origin}${cardPath('ti', 'c01')}`);
          await running(card);
          const loads = [checker, card].map(countLoads);
          await bringNext(kept);
          await page.waitForTimeout(300);
          must('nothing starts while nobody agreed', (await workers(page)).waiting);
          await updateNotice(page).waitFor({ state: 'visible' });
          must('a new version is not offered on a checker', (await updateNotice(checker).count()) === 0);
          must('a new version is not offered on a card', (await updateNotice(card).count()) === 0);
          await updateNotice(page).locator('button').click();
          await untilRelease(page, two);
          must('the window that agreed runs the new version', isWhole(await running(page), [two]));
          must(
            'the other windows are not loaded anew',
            loads.every((count) => count() === 0),
          );
          must('what was answered stands', await checker.locator('form input').first().isChecked());
          for (const window of [checker, card]) must('they run the version before', isWhole(await running(window), [one]));
          const listen = one.kept.find((path) => path.includes('/listen-')) ?? '';
          const session = await phone.context().newCDPSession(checker);
          await session.send('Network.clearBrowserCache');
          // As text: the test run would rewrite an import that it reads.
          const loaded = await checker.evaluate(`import(${JSON.stringify(listen)}).then(() => true, () => false)`);
          must('an old script that was not loaded yet still loads', loaded === true);
        } finally {
          await checker.close();
          await card.close();
        }
        await open(page, `${site.origin}/ti/gp/`);
        await settled(page);
        const aside = await page.evaluate(() => caches.has('workbox-precache-left'));
        must('old scripts go when no window can need them', !aside);
      }),
  },
  {
    id: 'F08',
    title:
      'a window that is never closed, three deploys in a week: told once, quietly; starts when the person agrees, or at the next cold start',
    controls: [{ without: 'lookAgain', promise: 'the open window hears of it' }],
    run: (under, must) =>
      withKept(under, async ({ phone, site, page, one }) => {
        await page.close();
        const old = await phone.newPage();
        await old.addInitScript(() => {
          const real = Date.now.bind(Date);
          let ahead = 0;
          Date.now = () => real() + ahead;
          // The window was out of sight, and comes back.
          addEventListener('a-while-later', (event) => {
            ahead += (event as CustomEvent<number>).detail;
            document.dispatchEvent(new Event('visibilitychange'));
          });
        });
        await open(old, `${site.origin}/ti/gp/`);
        await settled(old);
        const loads = countLoads(old);
        const newest = releaseOf(one.root, 4);
        for (const release of [releaseOf(one.root, 2), releaseOf(one.root, 3), newest]) {
          site.deploy(release);
          site.forget();
          await old.evaluate((detail) => dispatchEvent(new CustomEvent('a-while-later', { detail })), week / 3);
          for (let look = 0; look < 60 && !site.asked.includes('/shell.html'); look += 1) await wait(100);
          must('the open window hears of it', site.asked.includes('/shell.html'), release.number);
          await old.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration())?.installing);
          await updateNotice(old).waitFor({ state: 'visible' });
        }
        must('it is told once', (await updateNotice(old).count()) === 1);
        must('the window is not loaded anew by itself', loads() === 0);
        const next = await coldStart(phone, old, `${site.origin}/ti/gp/`);
        await untilRelease(next, newest);
        must('the next cold start runs the newest', isWhole(await running(next), [newest]));
        await next.close();
      }),
  },
  {
    id: 'F09',
    title: 'the browser never says that the new version has started: the page loads anew by itself, once',
    controls: [{ without: 'ownLook', promise: 'the page runs the new version' }],
    run: (under, must) =>
      withKept(under, async (kept) => {
        const { site, page, one, two } = kept;
        const swallow = (): void =>
          navigator.serviceWorker.addEventListener('controllerchange', (event) => event.stopImmediatePropagation());
        await page.addInitScript(swallow);
        await open(page, `${site.origin}/ti/gp/`);
        await bringNext(kept);
        const loads = countLoads(page);
        await updateNotice(page).locator('button').click();
        await untilRelease(page, two);
        must('the page runs the new version', isWhole(await running(page), [two]), 'agreed');
        const three = releaseOf(one.root, 3);
        site.deploy(three);
        if (!(await lookForUpdate(page))) throw new Error('The next version did not come');
        must('it loads anew once', loads() === 1, loads());
        // To the app the first page of a window; the browser has no reason to start what waits by itself.
        await page.evaluate(() => sessionStorage.clear());
        const loadsOfStart = countLoads(page);
        await open(page, `${site.origin}/ti/gp/`);
        await untilRelease(page, three);
        must('the page runs the new version', isWhole(await running(page), [three]), 'cold start');
        await page.waitForTimeout(4500);
        must('it loads anew once', loadsOfStart() === 2, loadsOfStart());
      }),
  },
  {
    id: 'F10',
    title: 'a script is broken for good: at most one load by itself in ten minutes, then a message, and the words and links stay',
    controls: [{ without: 'reloadRest', promise: 'it loads itself anew at most once' }],
    run: (under, must) =>
      withKept(under, async ({ phone, site, page, one }) => {
        const tools = one.kept.find((path) => path.includes('/tools-')) ?? '';
        await page.evaluate(async (path) => {
          for (const name of await caches.keys()) await (await caches.open(name)).delete(path);
        }, tools);
        await (await phone.context().newCDPSession(page)).send('Network.clearBrowserCache');
        site.misbehave({ on: (path) => path === tools, mode: '404' });
        const loads = countLoads(page);
        // A page that is drawn from the network, as a language that is not kept.
        await open(page, `${site.origin}${pagePath('ar', 'checker')}`);
        await page
          .locator('[data-notice="scriptFailed"]')
          .waitFor({ state: 'visible', timeout: 5000 })
          .catch(() => null);
        await page.waitForTimeout(1500);
        must('it loads itself anew at most once', loads() === 2, loads());
        must('it says so', await page.locator('[data-notice="scriptFailed"]').isVisible());
        must('the links work', (await page.locator('nav.bar a.home').count()) === 1);
        await open(page, `${site.origin}${pagePath('ar', 'checker')}`);
        await page.waitForTimeout(1500);
        must('it loads itself anew at most once', loads() === 3, loads());
      }),
  },
  {
    id: 'F15',
    title: 'two years without an update, then online: straight from the oldest release to the newest, and what was kept is there',
    controls: [{ without: 'wholeInstall', promise: 'the newest runs without a network' }],
    run: (under, must) =>
      withKept(under, async ({ phone, site, page, one }) => {
        const newest = releaseOf(one.root, 50, { languages: ['en', 'ti'] });
        const settings = await page.evaluate(() => JSON.stringify({ ...localStorage }));
        site.deploy(newest);
        if (under.without.length > 0) site.misbehave({ on: (path) => path.includes('/live-'), mode: '404' });
        await open(page, `${site.origin}/ti/gp/`);
        await settled(page);
        if (!(await lookForUpdate(page))) throw new Error('The newest version did not come');
        const next = await coldStart(phone, page, `${site.origin}/ti/gp/`);
        await untilRelease(next, newest);
        await settled(next).catch(() => '');
        await site.stop();
        await open(next, `${site.origin}/ti/gp/`);
        const offline = await running(next);
        must('the newest runs without a network', isWhole(offline, [newest]), offline);
        const now = await next.evaluate(() => JSON.stringify({ ...localStorage }));
        must('the settings are as they were', now === settings, now);
        must('the language is kept', (await next.getAttribute('html', 'data-lang')) === 'ti');
        await next.close();
      }),
  },
  {
    id: 'F16',
    title: 'a host lets the worker be kept for a year: the new version is found at the next visit all the same',
    controls: [{ without: 'updateViaCache', promise: 'the new version is found' }],
    run: (under, must) =>
      withKept(under, async ({ site, page, two }) => {
        site.misbehave({ on: /^\/sw\.js$/, mode: 'kept-for-long' });
        await lookForUpdate(page);
        site.deploy(two);
        await open(page, `${site.origin}/ti/gp/`);
        must('the new version is found', await lookForUpdate(page));
      }),
  },
];
