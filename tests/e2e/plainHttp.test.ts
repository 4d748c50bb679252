/** A box on a local network, without https: pages read, nothing is stored, and the page says so. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { newProfile, openBrowser, openSink, serveSite, type Sink } from './browser.ts';
import { said } from './shownWords.ts';
import { waitUntilLive } from './siteWalk.ts';

const profile = newProfile();
let sink: Sink;
let server: Awaited<ReturnType<typeof serveSite>>;
let context: BrowserContext;
let page: Page;

/** Everything that a site can leave on a phone. */
const stored = async (): Promise<string[]> => [
  ...(await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...Object.keys(localStorage).map((name) => `entry ${name}`),
    ...('caches' in globalThis ? await caches.keys() : []),
  ])),
  ...(await context.cookies()).map(({ name }) => `cookie ${name}`),
];

beforeAll(async () => {
  sink = await openSink();
  server = await serveSite();
  ({ context } = await openBrowser({ profile: profile.path, sink, names: { 'box.lan': server.port } }));
  page = await context.newPage();
});

afterAll(async () => {
  await context?.close();
  await server?.close();
  await sink?.close();
  profile.remove();
});

describe('a box on a local network', () => {
  it.each(['ti', 'en'] as const)('gives pages in %s that say that they cannot be kept, and leave nothing behind', async (lang) => {
    await page.goto(`http://box.lan/${lang}/gp/`);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await waitUntilLive(page);
    expect(await page.getAttribute('html', 'data-saved')).toBe('failed');
    for (const key of ['notices:noWorker', 'notices:noWorkerDo'] as const)
      await page.getByText(said(lang, key)).filter({ visible: true }).first().waitFor({ timeout: 5000 });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await stored()).toEqual([]);
    expect(sink.hits).toEqual([]);
  });

  it('would be caught leaving something behind', async () => {
    await page.evaluate(() => localStorage.setItem('planted', '1'));
    expect(await stored()).toEqual(['entry planted']);
    await page.evaluate(() => localStorage.clear());
  });
});
