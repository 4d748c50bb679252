/** From pictures alone: with every word blanked out, the register card and 999 are two taps from Home. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showCards } from '../../src/content/cards.ts';
import type { IconId } from '../../src/content/ids.ts';
import { pages } from '../../src/content/pages/index.ts';
import { cardPath, pagePath } from '../../src/content/paths.ts';
import { newProfile, openBrowser, openSink, serveSite, type Sink } from './browser.ts';
import { onePerScript } from './sampledLanguages.ts';
import { readerOf } from './siteWalk.ts';

const profile = newProfile();
let sink: Sink;
let server: Awaited<ReturnType<typeof serveSite>>;
let opened: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let origin: string;

beforeAll(async () => {
  sink = await openSink();
  server = await serveSite();
  origin = `http://localhost:${server.port}`;
  opened = await openBrowser({ profile: profile.path, sink });
  page = await opened.context.newPage();
});

afterAll(async () => {
  await opened?.context.close();
  await server?.close();
  await sink?.close();
  profile.remove();
});

const blankWords = (): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) text.textContent = ' ';
  });

/** Waits until the words of the next page are there. */
const arriveAt = async (path: string): Promise<void> => {
  await page.waitForURL(`**${path}`);
  await page.waitForFunction(() => (document.querySelector('h1')?.textContent ?? '').trim() !== '');
};

/** What bears a picture that is really drawn. */
const byPicture = async (inside: string, picture: IconId): Promise<Locator> => {
  const found = page.locator(`${inside} a`, { has: page.locator(`use[href="#i-${picture}"]`) }).first();
  const drawn = await found.locator('use').evaluate((use) => (use as SVGGraphicsElement).getBBox().width > 0);
  if (!drawn) throw new Error(`The picture ${picture} is not drawn`);
  return found;
};

describe.each(onePerScript)('in %s, with all words blanked out', (lang) => {
  it('the ambulance leads to 999, and there the phone calls it', async () => {
    await readerOf(lang, page, origin).openPage('home');
    await blankWords();
    await (await byPicture('main', 'ambulance')).click();
    await arriveAt(pagePath(lang, 'emergency'));
    await blankWords();
    expect(await (await byPicture('main', 'phone')).getAttribute('href')).toBe('tel:999');
  });

  it('the card leads to the cards, and there the doctor leads to the card for registering', async () => {
    await readerOf(lang, page, origin).openPage('home');
    await blankWords();
    await (await byPicture('main', pages.show.icon)).click();
    await arriveAt(pagePath(lang, 'show'));
    await blankWords();
    await (await byPicture('main', showCards.c01.icon)).click();
    await arriveAt(cardPath(lang, 'c01'));
  });

  it('no two links of Home or of the cards bear the same picture', async () => {
    for (const id of ['home', 'show'] as const) {
      await readerOf(lang, page, origin).openPage(id);
      const pictures = await page
        .locator('main a.button')
        .evaluateAll((links) => links.map((link) => link.querySelector('use')?.getAttribute('href') ?? `none: ${link.textContent ?? ''}`));
      expect(pictures.length).toBeGreaterThan(8);
      expect(pictures.filter((picture) => picture.startsWith('none'))).toEqual([]);
      expect(new Set(pictures).size).toBe(pictures.length);
    }
  });
});

describe('pictures beside words', () => {
  it('every line of the 999 page has one', async () => {
    await readerOf('en', page, origin).openPage('emergency');
    const bare = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('p, li, h2')]
        .filter((line) => !line.closest('.answer, .foot, .draft, .say, .frame-notices'))
        .filter((line) => (line.closest('.heading, .pictured, li, .notice') ?? line).querySelector('use') === null)
        .map((line) => line.textContent),
    );
    expect(bare).toEqual([]);
  });

  it('control: a picture that is not drawn is caught', async () => {
    await readerOf('en', page, origin).openPage('home');
    await page.evaluate(() => document.getElementById('i-ambulance')?.remove());
    await expect(byPicture('main', 'ambulance')).rejects.toThrow('is not drawn');
  });
});
