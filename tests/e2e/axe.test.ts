/**
 * Nothing for axe to find: every page and every state in English and Arabic, in light and in dark; in every other language each kind of
 * page and the longest. `npm run axe -- --all` looks at all pages of all languages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageIds, type LanguageId } from '../../src/domain/languages.ts';
import { axeTable, noFindings, scan, scanBothThemes, type Findings } from './axeScan.ts';
import { loseKeptFile, newProfile, openBrowser, openSink, serveSite, siteFolder, waitUntilReady, type Sink } from './browser.ts';
import { bothWays, templatePaths } from './sampledLanguages.ts';
import { addressesIn, readerOf, type Reader } from './siteWalk.ts';
import { cardStates, checkerStates, clearingStates, deskStates, gpStates, hospitalCardStates, otherStates, type Look } from './states.ts';

type Opened = Awaited<ReturnType<typeof openBrowser>>;

const minutes = 60_000;
/** All pages and states of all languages, with a table of what was looked at. */
const everything = process.env.DOORWAY_AXE === 'all';
const table: string[] = [];
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
  if (everything) writeFileSync('docs/axe.md', axeTable(table));
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
  const everyPage = async (lang: LanguageId, found: Findings) => {
    const walk = (opened: Opened, name: string) =>
      inTab(opened, async (page) => {
        const reader = readerOf(lang, page, origin);
        await reader.openPage('home');
        if (opened === shell) await waitUntilReady(page);
        const all = lang === 'en' ? ['/', ...addressesIn(lang)] : addressesIn(lang);
        // Cards are black on white in every theme and one frame for all: each is looked at in English, and five of them stand for the
        // others elsewhere.
        const some = all.filter((one) => !/\/show\/c/.test(one) || /c0[1259]|c12/.test(one));
        const closely = everything || lang === 'en' ? all : some;
        const paths = everything || bothWays.includes(lang) ? (opened === drawn ? closely : some) : templatePaths(lang);
        for (const path of paths) {
          await reader.open(path);
          // Folding hides words and adds none, so it is looked at once.
          if (lang === 'en' && opened === drawn && !/\/(show|staff)\/./.test(path)) await scan(page, `${path} ${name}, folded`, found);
          await unfold(page);
          await scan(page, `${path} ${name}`, found);
        }
      });
    // From the shell the same parts draw the same page: one language from the left and one from the right are looked at there too.
    const fromShell = lang === 'en' || lang === 'ar' ? [walk(shell, 'dark')] : [];
    await Promise.all([walk(drawn, 'light'), ...fromShell]);
  };

  const everyState = async (lang: LanguageId, found: Findings) => {
    const walk = (states: readonly ((reader: Reader, look: Look) => Promise<void>)[]) =>
      inTab(drawn, async (page) => {
        // Colours are the same in every language: dark is looked at in English, everything else in each.
        const look = (state: string) => (lang === 'en' ? scanBothThemes : scan)(page, `${lang}, ${state}`, found);
        for (const visit of states) await visit(readerOf(lang, page, origin), look);
      });
    await Promise.all([walk([checkerStates, hospitalCardStates, gpStates]), walk([cardStates, otherStates, deskStates])]);
    await walk([clearingStates]);
  };

  const everyMessage = async (lang: LanguageId, found: Findings) => {
    const profile = newProfile();
    const { context } = await openBrowser({ profile: profile.path, sink });
    const page = await context.newPage();
    const look = (state: string) => scanBothThemes(page, `${lang}, ${state}`, found);
    const english = readerOf('en', page, origin);
    const reader = readerOf(lang, page, origin);
    await english.openPage('home');
    await waitUntilReady(page);
    if (lang !== 'en') {
      await context.setOffline(true);
      await page.goto(`${origin}/${lang}/gp/`);
      await reader.sees('notices:languageNotSaved');
      await look('language that is not saved');
      await context.setOffline(false);
    }
    newRelease = true;
    await reader.openPage('languages');
    await reader.sees('notices:updateReady');
    await look('new version');
    newRelease = false;
    if (lang === 'en') {
      // They stand in every language on the one page.
      lost = '/assets/index-';
      await loseKeptFile(page, lost);
      await page.goto(`${origin}/en/gp/`);
      await page.locator('.plain-lines').waitFor();
      await look('plain lines of the shell');
    }
    lost = '/assets/live-';
    await loseKeptFile(page, lost);
    await page.goto(`${origin}/${lang}/settings/?plain`);
    await reader.sees('notices:scriptFailed');
    await look('part of the script is missing');
    lost = '';
    await context.close();
    profile.remove();
  };

  const report = ({ violations, unmeasured }: Findings) => {
    if (unmeasured.length > 0) console.log(unmeasured.join('\n'));
    expect(violations).toEqual([]);
  };

  it.each(languageIds)(
    'on any page or card in %s, drawn ahead and light, from the shell and dark',
    { timeout: (everything ? 10 : 3) * minutes },
    async (lang) => {
      const found = noFindings();
      await everyPage(lang, found);
      table.push(`${lang} | ${found.scanned} | ${found.violations.length}`);
      report(found);
    },
  );

  it.each(everything ? languageIds : bothWays)('in any state of a page in %s, light and dark', { timeout: 3 * minutes }, async (lang) => {
    const found = noFindings();
    await everyState(lang, found);
    report(found);
  });

  it.each(bothWays)('in the messages of the app in %s, light and dark', { timeout: 2 * minutes }, async (lang) => {
    const found = noFindings();
    await everyMessage(lang, found);
    report(found);
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
