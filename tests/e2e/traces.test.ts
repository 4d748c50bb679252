/** Pages that say something about a person leave no trace: not in the history, not in the title, not on the phone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageId } from '../../src/content/ids.ts';
import { pagePath } from '../../src/content/paths.ts';
import { newProfile, openBrowser, openSink, serveSite, waitUntilReady, type Sink } from './browser.ts';
import { said } from './shownWords.ts';
import { readerOf, type Reader } from './siteWalk.ts';
import { filesWith, historyOf, keptAtRest, keptOnPhone } from './traceSearch.ts';

const profile = newProfile();
let sink: Sink;
let server: Awaited<ReturnType<typeof serveSite>>;
let opened: Awaited<ReturnType<typeof openBrowser>>;
let origin: string;

beforeAll(async () => {
  sink = await openSink();
  server = await serveSite();
  origin = `http://localhost:${server.port}`;
  opened = await openBrowser({ profile: profile.path, sink });
});

afterAll(async () => {
  await opened?.context.close();
  await server?.close();
  await sink?.close();
  profile.remove();
});

const isAt = async (page: Page, id: PageId): Promise<void> => {
  await page.waitForFunction((name) => document.documentElement.dataset.page === name, id);
};

/** A tab that came over Free to a sensitive page. */
const enter = async (id: 'checker' | 'card' | 'saidNo', from: 'free' | 'home'): Promise<{ page: Page; reader: Reader }> => {
  const page = await opened.context.newPage();
  const reader = readerOf('en', page, origin);
  await reader.openPage(from);
  await waitUntilReady(page);
  await page
    .locator(`main a[href="${pagePath('en', id)}"]`)
    .first()
    .click();
  await isAt(page, id);
  return { page, reader };
};

const answerAll = async (reader: Reader): Promise<void> => {
  await reader.link('free:doorHospital').click();
  await reader.choose('claim', 'refused');
  await reader.button('checker:continue').click();
  await reader.choose('support', 'homeOffice');
  await reader.button('checker:continue').click();
  await reader.sees('checker:resultTitle');
};

describe('the history', () => {
  it('has one entry for the checker at an address that says nothing; its steps add none', async () => {
    const { page, reader } = await enter('checker', 'free');
    const atEntry = await historyOf(page);
    expect(atEntry.paths).toEqual(['/en/free/', '/en/k7w3d/']);
    await answerAll(reader);
    expect(await historyOf(page)).toEqual(atEntry);
    expect(await page.title()).toBe('Doorway');
    await page.locator('[data-act="back"]').click();
    await reader.sees('checker:supportQuestion');
    expect(await historyOf(page)).toEqual(atEntry);
    await page.close();
  });

  it.each([
    ['a link of the page', 'main a[href="/en/gp/"]', '/en/gp/'],
    ['the bar', '.bar a.home', '/en/'],
    ['Hide', '[data-act="hide"]', '/en/pause/'],
    ['another language', 'header a[href="/ti/k7w3d/"]', '/ti/k7w3d/'],
  ])('forgets the checker when it is left by %s', async (_what, way, arrives) => {
    const { page, reader } = await enter('checker', 'free');
    await answerAll(reader);
    if (way.startsWith('header')) await page.locator('header summary').click();
    await page.locator(way).first().click();
    await page.waitForURL(`**${arrives}`);
    await page.waitForSelector('h1');
    const left = await historyOf(page);
    expect(left.paths).toEqual(['/en/free/', arrives]);
    await page.goBack();
    await isAt(page, 'free');
    await page.goForward();
    await page.waitForURL(`**${arrives}`);
    await page.waitForSelector('h1');
    expect(await page.locator('.option, .outcome').count()).toBe(0);
    await page.close();
  });

  it.each([
    ['checker', 'free'],
    ['card', 'home'],
  ] as const)('the phone leads Back from the %s to the page before, and Forward finds it empty', async (id, from) => {
    const { page, reader } = await enter(id, from);
    if (id === 'checker') await answerAll(reader);
    else await makeCard(reader);
    await page.goBack();
    await isAt(page, from);
    await page.goForward();
    await isAt(page, id);
    await page.waitForSelector('h1');
    const text = await page.innerText('main');
    expect(text).not.toMatch(typed);
    expect(text).not.toMatch(said('en', 'checker:resultTitle'));
    expect(text).toMatch(said('en', id === 'checker' ? 'free:doors' : 'card:previewTitle'));
    await page.close();
  });

  it.each(['saidNo', 'checker', 'card', 'hospitalCard', 'talk', 'boxes', 'pause'] as const)(
    'the title of %s says nothing, drawn and live',
    async (id) => {
      const page = await opened.context.newPage();
      await page.goto(`${origin}${pagePath('ti', id)}`);
      await page.waitForSelector('h1');
      expect(await page.title()).toBe('Doorway');
      expect(new URL(page.url()).pathname).toMatch(/^\/ti\/([a-z0-9]{5}|pause)\/$/);
      const response = await page.request.get(`${origin}${pagePath('ti', id)}`);
      expect(await response.text()).toMatch(/<title>Doorway<\/title><meta name="robots" content="noindex">/);
      await page.close();
    },
  );

  it('control: a step that adds to the history is seen', async () => {
    const { page } = await enter('checker', 'free');
    await page.evaluate(() => history.pushState(null, '', '?claim=refused'));
    expect((await historyOf(page)).paths).toEqual(['/en/free/', '/en/k7w3d/', '/en/k7w3d/?claim=refused']);
    await page.close();
  });
});

/** No word of ours, so that finding it means that it was kept. */
const typed = 'Zqxwv';

const makeCard = async (reader: Reader): Promise<void> => {
  await reader.button('card:changeCard').click();
  await reader.page.locator('input[type="text"]').fill(typed);
  await reader.page.locator('label.choice', { hasText: said('en', 'card:extraPrivate') }).click();
  await reader.button('card:makeCard').click();
  await reader.page.getByText(typed).first().waitFor();
};

describe('the phone', () => {
  it('keeps nothing that was answered or typed', async () => {
    const { page, reader } = await enter('checker', 'free');
    const before = await keptAtRest(page);
    await answerAll(reader);
    expect(await keptOnPhone(page)).toBe(before);
    await reader.openPage('card');
    const beforeCard = await keptAtRest(page);
    await makeCard(reader);
    await reader.button('card:pictureSmall').click();
    await reader.sees('card:pictureReady');
    expect(await keptOnPhone(page)).toBe(beforeCard);
    await reader.openPage('search');
    await page.getByRole('searchbox').fill(typed);
    await reader.sees('search:none');
    expect(await keptOnPhone(page)).not.toContain(typed);
    await page.locator('.bar a.home').click();
    await isAt(page, 'home');
    await page.close();
    expect(filesWith(profile.path, typed)).toEqual([]);
  });

  it('control: each place where something could be kept is looked into', async () => {
    const { page } = await enter('checker', 'free');
    for (const place of ['local', 'session', 'cache', 'database'] as const) {
      const planted = `${typed}-${place}`;
      await page.evaluate(
        async ([where, text = '']) => {
          if (where === 'local') localStorage.setItem('planted', text);
          if (where === 'session') sessionStorage.setItem('planted', text);
          if (where === 'cache') await (await caches.open('planted')).put('/planted', new Response(text));
          if (where !== 'database') return;
          await new Promise((done) => {
            const request = indexedDB.open('planted');
            request.onupgradeneeded = () => request.result.createObjectStore('planted').put(text, 1);
            request.onsuccess = () => done(request.result.close());
          });
        },
        [place, planted],
      );
      expect(await keptOnPhone(page)).toContain(planted);
    }
    await page.close();
    expect(filesWith(profile.path, `${typed}-`)).not.toEqual([]);
  });
});
