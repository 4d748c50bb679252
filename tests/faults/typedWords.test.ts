/** What is typed is in no file of the browser: not after typing, leaving, Hide, deleting everything, or starting again. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sensitivePages, slugs } from '../../src/content/ids.ts';
import { pagePath } from '../../src/content/paths.ts';
import { newProfile, openBrowser, openSink, waitUntilReady } from '../e2e/browser.ts';
import { historyOf } from '../e2e/traceSearch.ts';
import { readerOf, waitUntilLive } from '../e2e/siteWalk.ts';
import { canariesIn, canary, historyIn } from './canaries.ts';
import { faults, type Must, type UnderFault } from './fault.ts';
import { serveUnder, switchOff } from './phonesUnder.ts';
import { fieldsOfWalk, typeEverywhere } from './typeEverywhere.ts';

const isFull = process.env.DOORWAY_FAULTS === 'full';
/** Fifty words and more with all that is counted; one for each field otherwise. */
const walks = isFull ? Math.ceil(50 / fieldsOfWalk) : 1;
/** Browsers write down what pages keep a few seconds later. */
const untilWritten = 6000;
const kept = 'what was typed is in no file of the browser';

const privateSlugs = [...sensitivePages].map((id) => slugs[id]);

const leaveNoTrace = async (site: UnderFault, must: Must): Promise<void> => {
  const profile = newProfile();
  const sink = await openSink();
  const server = await serveUnder(site);
  const origin = `http://localhost:${server.port}`;
  const moments: Record<string, number> = {};
  const search = (moment: string): void => {
    const found = canariesIn(profile.path);
    moments[moment] = found.length;
    must(kept, found.length === 0, { moment, found });
  };
  let typed = 0;
  const opened: BrowserContext[] = [];
  try {
    const start = async () => {
      const { context } = await openBrowser({ profile: profile.path, sink });
      opened.push(context);
      await switchOff(context, site.without);
      return context;
    };
    const typing = await start();
    const where = readerOf('ti', await typing.newPage(), origin);
    await where.openPage('home');
    await waitUntilReady(where.page);
    for (let walk = 0; walk < walks; walk += 1) await typeEverywhere(where, () => canary(typed++));
    await where.page.waitForTimeout(untilWritten);
    search('after typing');
    // A browser that has written much writes down the rest a minute later, and at its end.
    await typing.close();
    search('after the end of the browser');
    const first = await start();
    const page = await first.newPage();
    const reader = readerOf('ti', page, origin);
    await reader.openPage('card');
    await reader.button('card:changeCard').click();
    await page.locator('main input[type="text"]').fill(canary(typed++));
    await page.locator('.bar a.home').first().click();
    await page.waitForURL(`**${pagePath('ti', 'home')}`);
    await page.waitForTimeout(untilWritten);
    search('after leaving');
    await reader.openPage('card');
    await reader.button('card:changeCard').click();
    await page.locator('main input[type="text"]').fill(canary(typed++));
    await reader.link('common:hide').click();
    await page.waitForURL(`**${pagePath('ti', 'pause')}`);
    await page.waitForTimeout(untilWritten);
    search('after Hide');
    await reader.openPage('settings');
    await reader.button('settings:clear').click();
    await reader.button('settings:clearConfirm').click();
    await reader.sees('settings:clearDone');
    await page.waitForTimeout(untilWritten);
    search('after deleting everything');
    await first.close();
    const second = await openBrowser({ profile: profile.path, sink });
    const again = await second.context.newPage();
    await again.goto(`${origin}${pagePath('ti', 'home')}`);
    await waitUntilLive(again);
    await second.context.close();
    search('after starting again');
    const addresses = historyIn(profile.path);
    must(
      'the browser has a history to look at',
      addresses.some((one) => one.includes(pagePath('ti', 'card'))),
      addresses,
    );
    const telling = addresses.filter((one) => {
      const [, slug = '', rest = ''] = /^http:\/\/localhost:\d+\/ti\/([a-z0-9]+)\/(.*)$/.exec(one) ?? [];
      // Until a page has its title the browser takes the address for one. A letter may be the beginning of the next row.
      const title = rest.replace(/(?:https?:\/\/)?localhost:\d+\/(?:ti\/\w+\/)?/g, '').replace('Doorway', '');
      return privateSlugs.includes(slug as (typeof privateSlugs)[number]) && /\p{L}{2}/u.test(title);
    });
    must('the history has only neutral titles and addresses', telling.length === 0, telling);
    console.log(`SERIES ${JSON.stringify({ id: 'F63', what: 'words typed, then looked for in the profile', runs: typed, ...moments })}`);
  } finally {
    await Promise.all(opened.map((context) => context.close()));
    await server.close();
    await sink.close();
    profile.remove();
  }
};

faults([
  {
    id: 'F63',
    minutes: isFull ? 30 : 4,
    title: 'what was typed is looked for in all that the browser wrote',
    controls: [{ without: 'memoryOnly', promise: kept }],
    run: leaveNoTrace,
  },
]);

describe('F63 the search for what was typed', () => {
  it('control: finds what is kept in plain, in entries, the database and the history, and in each way of writing', async () => {
    const profile = newProfile();
    const sink = await openSink();
    const server = await serveUnder({ root: 'test-output/site', without: [] });
    const { context } = await openBrowser({ profile: profile.path, sink });
    const page = await context.newPage();
    try {
      await page.goto(`http://localhost:${server.port}/ti/`);
      await page.evaluate(
        async ([entry = '', row = '', title = '']) => {
          localStorage.setItem('planted', entry);
          document.title = title;
          await new Promise<void>((done) => {
            const request = indexedDB.open('planted');
            request.onupgradeneeded = () => request.result.createObjectStore('planted').put(row, 1);
            request.onsuccess = () => done(request.result.close());
          });
        },
        [canary(1), canary(2), `${canary(3)} ሰላም`],
      );
      await page.goto(`http://localhost:${server.port}/ti/gp/?${canary(4)}`);
      expect((await historyOf(page)).paths.join()).toContain(canary(4));
    } finally {
      await context.close();
      await server.close();
      await sink.close();
    }
    const places = canariesIn(profile.path).map(({ file }) => file);
    expect(places.some((file) => /Local Storage/.test(file))).toBe(true);
    expect(places.some((file) => /IndexedDB/.test(file))).toBe(true);
    expect(places.some((file) => file.endsWith('History'))).toBe(true);
    expect(historyIn(profile.path).join()).toContain(`${canary(3)} ሰላም`);
    for (const [name, bytes] of [
      ['small', Buffer.from(canary(5).toLowerCase())],
      ['le', Buffer.from(canary(6), 'utf16le')],
      ['be', Buffer.from(canary(7), 'utf16le').swap16()],
    ] as const) {
      writeFileSync(join(profile.path, name), bytes);
      expect(canariesIn(profile.path).some(({ file }) => file === name)).toBe(true);
    }
    profile.remove();
  });
});
