/** One visit, then no network: everything reads, in the language of that visit and in English. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardIds, slugs } from '../../src/content/ids.ts';
import { showCards } from '../../src/content/cards.ts';
import { pageIds, pages } from '../../src/content/pages/index.ts';
import { cardPath, pagePath } from '../../src/content/paths.ts';
import { readWords } from '../../scripts/build/localeFiles.ts';
import { newProfile, openBrowser, openSink, serveSite, waitUntilReady, type Sink } from './browser.ts';

const english = readWords('en');
const tigrinya = readWords('ti');

/** A sentence as it stands on the screen: variables may be anything. */
const pattern = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .split(/{{\w+}}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^<]*?'),
  );

const firstKey: Partial<Record<keyof typeof slugs, string>> = { pause: 'title' };

const sentenceOf = (page: keyof typeof slugs, words: typeof english): string => {
  const { ns } = pages[page];
  return words[ns]?.[firstKey[page] ?? 'title'] ?? 'no such sentence';
};

type Walk = { context: BrowserContext; page: Page; address: string };

const visitOnce = async (root: string | undefined, sink: Sink, profile: string, path: string) => {
  const server = await serveSite(root);
  const { context } = await openBrowser({ profile, sink });
  const page = await context.newPage();
  await page.goto(`http://localhost:${server.port}${path}`);
  await waitUntilReady(page);
  await context.close();
  await server.close();
  return server.port;
};

describe('after one visit to /ti/, with the server stopped and the browser restarted', () => {
  const profile = newProfile();
  let sink: Sink;
  let walk: Walk;
  let complaints: string[];

  beforeAll(async () => {
    sink = await openSink();
    const port = await visitOnce(undefined, sink, profile.path, '/ti/');
    const opened = await openBrowser({ profile: profile.path, sink });
    complaints = opened.complaints;
    walk = { context: opened.context, page: await opened.context.newPage(), address: `http://localhost:${port}` };
  });

  afterAll(async () => {
    await walk?.context.close();
    await sink?.close();
    profile.remove();
  });

  const open = async (path: string): Promise<string> => {
    await walk.page.goto(`${walk.address}${path}`);
    await walk.page.waitForSelector('#app h1');
    return walk.page.innerText('body');
  };

  it.each(pageIds)('reads %s in Tigrinya with English beside it', async (id) => {
    const text = await open(pagePath('ti', id));
    expect(text).toMatch(pattern(sentenceOf(id, tigrinya)));
    if (id !== 'pause') expect(text).toMatch(pattern(sentenceOf(id, english)));
    expect(await walk.page.getAttribute('html', 'lang')).toBe('ti-ER');
  });

  it.each(['home', 'gp', 'emergency', 'checker', 'card'] as const)('reads %s in English', async (id) => {
    expect(await open(pagePath('en', id))).toMatch(pattern(sentenceOf(id, english)));
  });

  it.each(cardIds)('shows card %s', async (card) => {
    const text = await open(cardPath('ti', card));
    const [ns = '', key = ''] = (card === 'c09' ? 'desk:c09Question' : showCards[card].headline).split(':');
    // The card about a private talk is in English alone.
    expect(text).toMatch(pattern((card === 'c12' ? english : tigrinya)[ns]?.[key] ?? 'none'));
  });

  it('says in Arabic that Arabic is not on this phone', async () => {
    const text = await open('/ar/gp/');
    expect(text).toContain(readWords('ar').notices?.languageNotSaved);
    expect(await walk.page.getAttribute('html', 'dir')).toBe('rtl');
  });

  it('finds a page by a word, in Tigrinya and in English', async () => {
    await open(pagePath('ti', 'search'));
    for (const word of ['interpreter', (tigrinya.gp?.searchWords ?? '').split(' ')[0] ?? '']) {
      await walk.page.fill('main input', word);
      await walk.page.waitForSelector('main ul a[href*="/ti/"]');
    }
    expect(await walk.page.locator('main ul a[href="/ti/gp/"]').count()).toBeGreaterThan(0);
  });

  it('asked nobody else and broke no policy', () => {
    expect(sink.hits).toEqual([]);
    expect(complaints.filter((line) => /Content Security Policy|Trusted Type/i.test(line))).toEqual([]);
  });
});

describe('control: a build that does not fetch the language', () => {
  it('does not read a page that was never visited', async () => {
    const profile = newProfile();
    const sink = await openSink();
    try {
      const port = await visitOnce('test-output/broken-no-language-fetch', sink, profile.path, '/ti/').catch(() => null);
      const { context } = await openBrowser({ profile: profile.path, sink });
      const page = await context.newPage();
      await page.goto(`http://localhost:${port ?? 1}/ti/gp/`).catch(() => {});
      await page.waitForTimeout(2000);
      const text = await page.innerText('body').catch(() => '');
      await context.close();
      expect(text).not.toMatch(pattern(tigrinya.gp?.answer ?? 'none'));
    } finally {
      await sink.close();
      profile.remove();
    }
  });
});
