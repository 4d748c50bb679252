/** Deleting everything where something stands in its way: other windows, a database that is held, the end of the browser in its middle. */
import type { BrowserContext, Page } from 'playwright-core';
import { newProfile, openBrowser, openSink } from '../e2e/browser.ts';
import { phoneOf, type Phone } from '../e2e/brokenPhone.ts';
import { readerOf, waitUntilLive } from '../e2e/siteWalk.ts';
import { pagePath } from '../../src/content/paths.ts';
import { faults, type Must, type UnderFault } from './fault.ts';
import { holdDatabase, kindsLeft, plantEverywhere } from './keptHere.ts';
import { killBrowser } from './kill.ts';
import { onePhone, serveUnder, switchOff } from './phonesUnder.ts';

/** How often the browser is killed at no certain moment. */
const isFull = process.env.DOORWAY_FAULTS === 'full';
const kills = isFull ? 50 : 2;
/** Deleting takes about so long, in milliseconds. */
const span = 400;
const soon = 10_000;

/** Begins to delete everything, as a person does. */
const deleteEverything = async (page: Page, origin: string): Promise<void> => {
  const { openPage, button } = readerOf('ti', page, origin);
  await openPage('settings');
  await button('settings:clear').click();
  await button('settings:clearConfirm').click();
};

const comes = async (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false,
  );

const withSecondWindow = async (phone: Phone, work: (second: Phone) => Promise<void>): Promise<void> => {
  const page = await phone.context.newPage();
  await work(phoneOf(page, phone.context, phone.origin, phone));
};

/** A hostile window holds the database with a connection that does not give way. */
const whileHeld = async (site: UnderFault, must: Must): Promise<void> => {
  await onePhone(site, async (phone) => {
    await phone.open(pagePath('ti', 'gp'));
    await phone.settled();
    await withSecondWindow(phone, async (second) => {
      await second.open(pagePath('ti', 'card'));
      await second.settled();
      const hostile = await phone.context.newPage();
      await hostile.goto(`${phone.origin}/robots.txt`);
      await holdDatabase(hostile);
      await plantEverywhere(phone.page);
      const emptied = comes(second.page.waitForEvent('load', { timeout: 15_000 }));
      await deleteEverything(phone.page, phone.origin);
      must('the person is told what is still there', await comes(phone.says('ti', 'settings:clearFailed')));
      must('no window says that all is gone', !(await phone.isSaid('ti', 'settings:clearDone')));
      const left = await kindsLeft(hostile, false);
      must('all but what is held is gone', left.length === 0, left);
      must('other windows of the app empty themselves', await emptied);
      await hostile.close();
      await second.page.close();
    });
    await phone.open(pagePath('ti', 'gp'));
    must('it ends by itself at the next opening', await isGone(phone.page));
  });
};

/** Whether what was planted before is gone, or goes soon. */
const isGone = async (page: Page): Promise<boolean> => {
  const end = Date.now() + soon;
  while (Date.now() < end) {
    if ((await kindsLeft(page).catch(() => ['unknown'])).length === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
};

/** What of deleting never answers, so that the browser can be killed at that very step. */
const steps = ['worker', 'files', 'database'] as const;
type Step = (typeof steps)[number];

const standStillAt = (context: BrowserContext, step: Step): Promise<unknown> =>
  context.addInitScript((at) => {
    const never = (): Promise<never> => new Promise(() => {});
    const reached = <T>(): Promise<T> => {
      document.documentElement.dataset.reached = at;
      return never();
    };
    if (at === 'worker') ServiceWorkerRegistration.prototype.unregister = reached;
    if (at === 'files') CacheStorage.prototype.delete = reached;
    if (at === 'database')
      IDBFactory.prototype.deleteDatabase = () => {
        void reached();
        return {} as IDBOpenDBRequest;
      };
  }, step);

/** One phone, killed while it deletes, and started again. `when`: at a step, or after some milliseconds. */
const killWhileDeleting = async (site: UnderFault, when: Step | number): Promise<readonly string[]> => {
  const profile = newProfile();
  const sink = await openSink();
  const server = await serveUnder(site);
  const origin = `http://localhost:${server.port}`;
  let last: BrowserContext | undefined;
  try {
    const first = await openBrowser({ profile: profile.path, sink });
    await switchOff(first.context, site.without);
    const page = await first.context.newPage();
    await page.goto(`${origin}${pagePath('ti', 'gp')}`);
    await waitUntilLive(page);
    await plantEverywhere(page);
    if (typeof when === 'string') await standStillAt(first.context, when);
    await deleteEverything(page, origin);
    if (typeof when === 'number') await page.waitForTimeout(when);
    else await page.waitForFunction((at) => document.documentElement.dataset.reached === at, when);
    await killBrowser(first.context, profile.path);

    last = (await openBrowser({ profile: profile.path, sink })).context;
    await switchOff(last, site.without);
    const next = await last.newPage();
    await next.goto(`${origin}${pagePath('ti', 'gp')}`);
    return (await isGone(next)) ? [] : await kindsLeft(next);
  } finally {
    await last?.close();
    await server.close();
    await sink.close();
    profile.remove();
  }
};

faults([
  {
    id: 'F61',
    title: 'everything is deleted while other windows are open, one of them hostile',
    controls: [{ without: 'heedOthers', promise: 'other windows of the app empty themselves' }],
    run: whileHeld,
  },
  {
    id: 'F62',
    minutes: isFull ? 30 : 4,
    title: 'the browser is killed in the middle of deleting',
    controls: [{ without: 'deleteMarker', promise: 'the next start finishes what was begun' }],
    run: async (site, must) => {
      for (const step of steps) {
        const left = await killWhileDeleting(site, step);
        must('the next start finishes what was begun', left.length === 0, { step, left });
      }
      const counts = { whole: 0, gone: 0 };
      for (let kill = 0; kill < kills; kill += 1) {
        const after = Math.round((kill * span) / kills);
        const left = await killWhileDeleting(site, after);
        const isWhole = left.includes('files') && left.includes('database');
        must('all is there or nothing', isWhole || left.length === 0, { after, left });
        counts[left.length === 0 ? 'gone' : 'whole'] += 1;
      }
      console.log(`SERIES ${JSON.stringify({ id: 'F62', what: 'killed while everything is deleted', runs: kills, ...counts, torn: 0 })}`);
    },
  },
]);
