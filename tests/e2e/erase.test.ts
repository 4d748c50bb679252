/** Deleting everything while another window is open. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagePath } from '../../src/content/paths.ts';
import { openPhones, phoneOf, type Phone } from './brokenPhone.ts';
import { readerOf } from './siteWalk.ts';

let phones: Awaited<ReturnType<typeof openPhones>>;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones?.close());

/** What is left on the phone, by name. */
const left = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);

const saved = async (phone: Phone, path: string): Promise<void> => {
  await phone.open(path);
  expect(await phone.settled()).toBe('saved');
};

const clearEverything = async (phone: Phone): Promise<void> => {
  const { button } = readerOf('ti', phone.page, phone.origin);
  await button('settings:clear').click();
  await phone.says('ti', 'settings:clearWhat');
  await button('settings:clearConfirm').click();
};

const inSecondWindow = async (phone: Phone, work: (second: Phone) => Promise<void>): Promise<void> => {
  const page = await phone.context.newPage();
  try {
    await work(phoneOf(page, phone.context, phone.origin, phone));
  } finally {
    await page.close();
  }
};

describe('deleting everything', () => {
  it.each([
    ['is read', pagePath('ti', 'gp'), 'gp:answer'],
    ['is operated', pagePath('ti', 'card'), 'card:lineRegister'],
  ] as const)('while a second window %s: both say so, nothing is left, and nothing comes back by itself', async (_what, path, line) => {
    await phones.phone({}, async (phone) => {
      await saved(phone, pagePath('ti', 'settings'));
      await inSecondWindow(phone, async (second) => {
        await saved(second, path);
        // Control: there is something to delete.
        expect((await left(phone.page)).length).toBeGreaterThan(4);
        const loaded = second.page.waitForEvent('load');
        await clearEverything(phone);
        await phone.says('ti', 'settings:clearDone');
        await loaded;
        await second.says('ti', 'settings:clearDone', line);
        expect(await left(second.page)).toEqual([]);
        await phone.page.locator('nav.bar a.home').click();
        await phone.says('ti', 'home:showCard', 'common:savedNot');
        expect(await phone.isSaid('ti', 'common:savedReady')).toBe(false);
        expect(await left(second.page)).toEqual([]);
        // Control: a page that the person opens is kept again.
        await saved(second, pagePath('ti', 'interpreter'));
        expect(await second.isSaid('ti', 'settings:clearDone')).toBe(false);
      });
    });
  });

  it('while a window holds the database fast: says that not everything was deleted', async () => {
    await phones.phone({}, async (phone) => {
      await saved(phone, pagePath('ti', 'settings'));
      await inSecondWindow(phone, async (second) => {
        await second.open('/robots.txt');
        await second.page.evaluate(
          () =>
            new Promise<void>(
              (resolve) =>
                (indexedDB.open('doorway').onsuccess = (event) => resolve(void Object.assign(globalThis, { held: event.target }))),
            ),
        );
        await clearEverything(phone);
        await phone.says('ti', 'settings:clearFailed');
        expect(await phone.isSaid('ti', 'settings:clearDone')).toBe(false);
      });
      // It goes with the window that held it, and the next opening finishes the deleting before it keeps anything.
      await saved(phone, pagePath('ti', 'gp'));
      await phone.says('ti', 'gp:answer');
    });
  });
});
