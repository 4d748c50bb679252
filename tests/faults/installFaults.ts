/** Faults while the worker brings a version: F01 to F03, F06, F07, F16, F17. */
import type { Page } from 'playwright-core';
import type { Fault, Must } from './fault.ts';
import type { Mode } from './misbehave.ts';
import { openMisbehavingSite, type MisbehavingSite, type Rule } from './misbehavingSite.ts';
import {
  coldStart,
  keptFiles,
  lookForUpdate,
  open,
  running,
  settled,
  sharedPhone,
  untilRelease,
  type FaultPhone,
  type Running,
} from './phone.ts';
import { releaseOf, type Release } from './releases.ts';

const notTheWorker = (path: string): boolean => path !== '/sw.js';

/** Whether a page and all its scripts are of one release. */
export const isWhole = ({ page, scripts }: Running, releases: readonly Release[]): boolean =>
  releases.some(({ number }) => page === String(number) && scripts.length === 1 && scripts[0] === page);

/** A phone that has kept release 1, the server that it came from, and release 2. */
export type Kept = { phone: FaultPhone; site: MisbehavingSite; page: Page; one: Release; two: Release };

/** Visits release 1 once, does something, and clears up. `own`: a phone that may be killed; the shared one if there is none. */
export const withKept = async (
  { root, without }: { root: string; without: readonly string[] },
  work: (kept: Kept) => Promise<void>,
  own?: FaultPhone,
): Promise<void> => {
  const [one, two] = [releaseOf(root, 1), releaseOf(root, 2)];
  const site = await openMisbehavingSite(one, without);
  const phone = own ?? (await sharedPhone(without));
  const page = await phone.newPage();
  try {
    await open(page, `${site.origin}/ti/`);
    if ((await settled(page)) !== 'saved') throw new Error('The first visit did not keep the app');
    await work({ phone, site, page, one, two });
  } finally {
    await page.close();
    await site.close();
  }
};

/** What must hold when release 2 comes through a network that breaks it, in one way after another, and afterwards. */
const refuses = async ({ phone, site, page, one, two }: Kept, must: Must, ways: readonly Rule[]): Promise<void> => {
  site.deploy(two);
  for (const way of ways) {
    site.misbehave(way);
    await open(page, `${site.origin}/ti/gp/`);
    must('the update is refused', !(await lookForUpdate(page)), way.mode);
    const ofPortal = (await keptFiles(page)).filter(({ text }) => text.includes('Hotel Wi-Fi')).map(({ path }) => path);
    must('no log-in page is kept', ofPortal.length === 0, ofPortal);
    await site.stop();
    await open(page, `${site.origin}/ti/gp/`);
    const offline = await running(page);
    must('the version before runs whole', isWhole(offline, [one]), offline);
    await site.goOn();
  }
  site.misbehave();
  await open(page, `${site.origin}/ti/`);
  must('a clean network brings the new version', await lookForUpdate(page));
  const again = await coldStart(phone, page, `${site.origin}/ti/gp/`);
  await untilRelease(again, two);
  const newest = await running(again);
  must('the new version runs at the next start', isWhole(newest, [two]), newest);
  await again.close();
};

const update = (
  id: Fault['id'],
  title: string,
  controls: NonNullable<Fault['controls']>,
  waysOf: (two: Release) => readonly Rule[],
): Fault => ({
  id,
  title,
  controls,
  run: (site, must) => withKept(site, (kept) => refuses(kept, must, waysOf(kept.two))),
});

const refused = (without: string) => ({ without, promise: 'the update is refused' });

const oneScript = ({ kept }: Release, name = 'live'): RegExp => new RegExp(kept.find((path) => path.includes(`/${name}-`)) ?? 'none');

const firstInstall = (id: Fault['id'], mode: Mode): Fault => ({
  id,
  title: `first visit, files of the worker come as ${mode}: nothing is kept, the page says so, and a clean visit keeps it`,
  run: async ({ root, without }, must) => {
    const site = await openMisbehavingSite(releaseOf(root, 1), without);
    const phone = await sharedPhone(without);
    const page = await phone.newPage();
    try {
      // Only the worker asks for the shell by its name.
      site.misbehave({ on: /^\/shell\.html$/, mode });
      await open(page, `${site.origin}/ti/`);
      must('the page says that it is not kept', (await settled(page)) === 'failed');
      site.misbehave();
      await open(page, `${site.origin}/ti/`);
      must('a clean visit keeps it', (await settled(page)) === 'saved');
    } finally {
      await page.close();
      await site.close();
    }
  },
});

export const installFaults: readonly Fault[] = [
  update('F01', 'a log-in page comes for every file but the worker, then for the worker too', [refused('integrity')], () => [
    { on: notTheWorker, mode: 'html200' },
    { on: /./, mode: 'html200' },
  ]),
  update('F02', 'one script is missing, then the server breaks at the shell', [refused('wholeInstall')], (two) => [
    { on: oneScript(two), mode: '404' },
    { on: /^\/shell\.html$/, mode: '500' },
  ]),
  firstInstall('F02', '404'),
  update(
    'F03',
    'a script is cut short, whole by its own account; has another byte; and ends with its connection',
    [
      refused('integrity'),
      refused('wholeInstall'),
      // Half a file may lie in the browser's own store for a year.
      { without: 'pastStore', promise: 'a clean network brings the new version' },
    ],
    (two) => [
      { on: oneScript(two), mode: 'short', at: 777 },
      { on: oneScript(two), mode: 'changed-byte' },
      { on: oneScript(two), mode: 'truncate' },
    ],
  ),
  update('F06', 'the host answers a missing script with the front page', [refused('integrity')], (two) => [
    { on: oneScript(two), mode: 'index-html' },
  ]),
  {
    id: 'F17',
    title: 'the worker is missing, then is a page: the version that is there stays, and nothing is said',
    run: (under, must) =>
      withKept(under, async ({ site, page, one }) => {
        for (const mode of ['404', 'html200'] as const) {
          site.misbehave({ on: /^\/sw\.js$/, mode });
          await open(page, `${site.origin}/ti/gp/`);
          must('the version that is there stays', !(await lookForUpdate(page)) && (await settled(page)) === 'saved');
          const now = await running(page);
          must('it runs whole', isWhole(now, [one]), now);
          must('nothing is said', (await page.locator('[data-notice]:visible').count()) === 0);
        }
        await site.stop();
        await open(page, `${site.origin}/ti/gp/`);
        must('it runs whole', isWhole(await running(page), [one]));
      }),
  },
];
