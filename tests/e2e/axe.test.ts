/** Nothing for axe to find: every page and every state, in four languages, in light and in dark. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageIds, type LanguageId } from '../../src/domain/languages.ts';
import { noFindings, scan, scanBothThemes } from './axeScan.ts';
import { newProfile, openBrowser, openSink, serveSite, siteFolder, waitUntilReady, type Sink } from './browser.ts';
import { addressesIn, readerOf } from './siteWalk.ts';
import { cardStates, checkerStates, hospitalCardStates, otherStates, type Look } from './states.ts';

type Opened = Awaited<ReturnType<typeof openBrowser>>;

const minutes = 60_000;
const drawnProfile = newProfile();
const shellProfile = newProfile();
let sink: Sink;
let server: Awaited<ReturnType<typeof serveSite>>;
/** Without a worker every page is the one that was drawn ahead; with one it comes from the shell. */
let drawn: Opened;
let shell: Opened;
let origin: string;
let lost = '';
let newRelease = false;

beforeAll(async () => {
  sink = await openSink();
  server = await serveSite(undefined, (path, _request, response) => {
    if (lost !== '' && path.includes(lost)) {
      response.writeHead(404).end();
      return true;
    }
    if (!newRelease || path !== '/sw.js') return false;
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`${readFileSync(`${siteFolder}/sw.js`, 'utf8')}\n//`);
    return true;
  });
  origin = `http://localhost:${server.port}`;
  drawn = await openBrowser({ profile: drawnProfile.path, sink, workers: false });
  shell = await openBrowser({ profile: shellProfile.path, sink, dark: true });
});

afterAll(async () => {
  await drawn?.context.close();
  await shell?.context.close();
  await server?.close();
  await sink?.close();
  drawnProfile.remove();
  shellProfile.remove();
});

const inTab = async <T>({ context }: Opened, work: (page: Page) => Promise<T>): Promise<T> => {
  const page = await context.newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
};

/** Opens what is folded. */
const unfold = (page: Page): Promise<void> => page.evaluate(() => document.querySelectorAll('details').forEach((box) => (box.open = true)));

describe('axe finds nothing', () => {
  const everyPage = async (lang: LanguageId) => {
    const found = noFindings();
    const paths = lang === 'en' ? ['/', ...addressesIn(lang)] : addressesIn(lang);
    const walk = (opened: Opened, name: string) =>
      inTab(opened, async (page) => {
        const reader = readerOf(lang, page, origin);
        await reader.openPage('home');
        if (opened === shell) await waitUntilReady(page);
        for (const path of paths) {
          await reader.open(path);
          await scan(page, `${path} ${name}`, found);
          if (await page.locator('details').count()) {
            await unfold(page);
            await scan(page, `${path} ${name}, unfolded`, found);
          }
        }
      });
    await Promise.all([walk(drawn, 'light'), walk(shell, 'dark')]);
    return found;
  };

  it.each(languageIds)(
    'on any page or card in %s, drawn ahead and light, from the shell and dark',
    { timeout: 3 * minutes },
    async (lang) => {
      const { violations, unmeasured } = await everyPage(lang);
      if (unmeasured.length > 0) console.log(unmeasured.join('\n'));
      expect(violations).toEqual([]);
    },
  );

  it.each(languageIds)('in any state of a page in %s, light and dark', { timeout: 3 * minutes }, async (lang) => {
    const found = noFindings();
    const walk = (states: readonly ((reader: ReturnType<typeof readerOf>, look: Look) => Promise<void>)[]) =>
      inTab(drawn, async (page) => {
        for (const visit of states) await visit(readerOf(lang, page, origin), (state) => scanBothThemes(page, `${lang}, ${state}`, found));
      });
    await Promise.all([walk([checkerStates]), walk([hospitalCardStates, cardStates, otherStates])]);
    if (found.unmeasured.length > 0) console.log(found.unmeasured.join('\n'));
    expect(found.violations).toEqual([]);
  });

  it.each(languageIds)('in the messages of the app in %s, light and dark', { timeout: 2 * minutes }, async (lang) => {
    const found = noFindings();
    const look = (page: Page, state: string) => scanBothThemes(page, `${lang}, ${state}`, found);
    const profile = newProfile();
    const opened = await openBrowser({ profile: profile.path, sink });
    await inTab(opened, async (page) => {
      const reader = readerOf('en', page, origin);
      await reader.openPage('home');
      await waitUntilReady(page);
      if (lang !== 'en') {
        await opened.context.setOffline(true);
        await page.goto(`${origin}/${lang}/gp/`);
        await page.locator('main h1').waitFor();
        await look(page, 'language that is not saved');
        await opened.context.setOffline(false);
      }
      newRelease = true;
      await readerOf(lang, page, origin).openPage('languages');
      await page.locator('[data-act="update"]').waitFor();
      await look(page, 'new version');
      newRelease = false;
      lost = '/assets/index-';
      await page.evaluate(async () => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) if (request.url.includes('/assets/index-')) await cache.delete(request);
        }
      });
      await page.goto(`${origin}/${lang}/gp/`);
      await page.locator('.plain-lines a').first().waitFor();
      await look(page, 'plain lines of the shell');
      lost = '/assets/live-';
    });
    await inTab(drawn, async (page) => {
      await page.goto(`${origin}/${lang}/settings/`);
      await page.locator('[data-notice="scriptFailed"]').waitFor();
      await look(page, 'part of the script is missing');
    });
    lost = '';
    await opened.context.close();
    profile.remove();
    expect(found.violations).toEqual([]);
  });
});

describe('control', () => {
  it('catches a picture without words, faint text and a box without a name', async () => {
    const found = noFindings();
    await inTab(drawn, async (page) => {
      await readerOf('en', page, origin).openPage('gp');
      await page.evaluate(() => {
        const faint = document.createElement('p');
        faint.textContent = 'Planted';
        faint.style.color = '#ccc';
        document.querySelector('main')?.append(new Image(), document.createElement('input'), faint);
      });
      await scan(page, 'planted', found);
    });
    const rules = found.violations.map((line) => /: ([\w-]+) at/.exec(line)?.[1]);
    expect(rules).toEqual(expect.arrayContaining(['image-alt', 'label', 'color-contrast']));
  });
});
