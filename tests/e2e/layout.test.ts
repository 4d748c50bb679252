/** Narrow screens and large letters: nothing runs out, nothing is cut, everything can be hit with a thumb. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageIds, type LanguageId } from '../../src/domain/languages.ts';
import { newProfile, openBrowser, openSink, serveSite, type Sink } from './browser.ts';
import { layoutFaults, layoutFaultsAtAllSizes, unfold } from './layoutFaults.ts';
import { templatePaths } from './sampledLanguages.ts';
import { addressesIn, readerOf } from './siteWalk.ts';
import { cardStates, checkerStates, clearingStates, deskStates, gpStates, hospitalCardStates, otherStates } from './states.ts';

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
  opened = await openBrowser({ profile: profile.path, sink, workers: false });
  page = await opened.context.newPage();
});

afterAll(async () => {
  await opened?.context.close();
  await server?.close();
  await sink?.close();
  profile.remove();
});

/** English, the widest of those from the right, and the tallest letters; every other language with each kind of page and the longest. */
const fully: readonly LanguageId[] = ['en', 'ar', 'ti'];

describe.each(languageIds)('in %s, on a narrow screen and with large letters', (lang) => {
  it('every page and card fits, with everything unfolded', async () => {
    const faults: string[] = [];
    for (const path of fully.includes(lang) ? ['/', ...addressesIn(lang)] : templatePaths(lang)) {
      await page.goto(`${origin}${path}`);
      // The field for a file comes with the script.
      if (path.startsWith('/staff/local/')) await page.waitForSelector('input[type="file"]');
      await unfold(page);
      faults.push(...(await layoutFaultsAtAllSizes(page, path)));
    }
    expect(faults).toEqual([]);
  });

  it.skipIf(!fully.includes(lang))('every state of a page fits', async () => {
    const faults: string[] = [];
    const look = async (state: string) => void faults.push(...(await layoutFaultsAtAllSizes(page, `${lang}, ${state}`)));
    // The longest and the tallest words are English and Tigrinya: they stand for all in the many steps of the desk.
    const ofDesk = lang === 'en' || lang === 'ti' ? [deskStates, gpStates] : [];
    for (const visit of [checkerStates, hospitalCardStates, cardStates, ...ofDesk, otherStates, clearingStates]) {
      await visit(readerOf(lang, page, origin), look);
    }
    expect(faults).toEqual([]);
  });
});

/** Check 24 of the words: labels grow up to two and a half times in other languages, also in ones that are not here yet. */
describe('with every label two and a half times as long', () => {
  it('no page of each kind runs out or is cut', async () => {
    const faults: string[] = [];
    for (const path of templatePaths('en')) {
      await page.goto(`${origin}${path}`);
      await unfold(page);
      await page.evaluate(() => {
        for (const run of document.querySelectorAll<HTMLElement>('main span[lang]:not(:has(*))')) {
          const words = run.textContent?.trim() ?? '';
          if (words !== '') run.textContent = `${words} ${words} ${words.slice(0, words.length / 2)}`;
        }
      });
      await page.setViewportSize({ width: 320, height: 640 });
      faults.push(...(await layoutFaults(page, path)));
    }
    expect(faults).toEqual([]);
  });
});

describe('control', () => {
  it.each([
    ['wider than the screen', 'inline-size: 500px'],
    ['cut off', 'min-block-size: 0; overflow: hidden; block-size: 10px'],
    ['words stick out', 'inline-size: 100px; white-space: nowrap'],
    ['small target', 'display: inline-block; min-block-size: 0'],
  ])('catches what is planted: %s', async (fault, look) => {
    await page.goto(`${origin}/en/gp/`);
    expect(await layoutFaults(page, 'before')).toEqual([]);
    await page.evaluate((css) => {
      const planted = document.querySelector('main')?.appendChild(document.createElement('a'));
      if (!planted) return;
      planted.href = '/';
      planted.textContent = 'planted words';
      planted.style.cssText = `display: block; min-block-size: 48px; ${css}`;
    }, look);
    expect((await layoutFaults(page, 'after')).join('\n')).toContain(fault);
  });
});
