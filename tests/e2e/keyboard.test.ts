/** The keyboard alone reaches and works everything, and Hide leaves nothing behind. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageId } from '../../src/content/ids.ts';
import { cardPath, pagePath } from '../../src/content/paths.ts';
import { newProfile, openBrowser, openSink, serveSite, waitUntilReady, type Sink } from './browser.ts';
import { focusFaults, press, tabTo } from './keys.ts';
import { said } from './shownWords.ts';
import { readerOf, type Reader } from './siteWalk.ts';
import { cardStates, checkerStates, deskStates, gpStates, hospitalCardStates, otherStates } from './states.ts';
import { historyOf } from './traceSearch.ts';

const profile = newProfile();
let sink: Sink;
let server: Awaited<ReturnType<typeof serveSite>>;
let opened: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let reader: Reader;
let origin: string;

beforeAll(async () => {
  sink = await openSink();
  server = await serveSite();
  origin = `http://localhost:${server.port}`;
  opened = await openBrowser({ profile: profile.path, sink });
  page = await opened.context.newPage();
  reader = readerOf('en', page, origin);
  await page.goto(`${origin}/en/`);
  await waitUntilReady(page);
});

afterAll(async () => {
  await opened?.context.close();
  await server?.close();
  await sink?.close();
  profile.remove();
});

const focusIsSomewhere = (): Promise<boolean> =>
  page.evaluate(
    () => document.activeElement !== null && document.activeElement !== document.body && document.activeElement.checkVisibility(),
  );

describe('Tab reaches everything in the order of the page, and shows where it is', () => {
  it.each(['en', 'ar'] as const)('on the pages in %s', async (lang) => {
    const faults: string[] = [];
    for (const id of ['home', 'show', 'gp', 'checker', 'card', 'search', 'settings', 'languages'] as const) {
      await readerOf(lang, page, origin).openPage(id);
      faults.push(...(await focusFaults(page, `${lang} ${id}`)));
    }
    await readerOf(lang, page, origin).open(cardPath(lang, 'c09'));
    faults.push(...(await focusFaults(page, `${lang} card for staff`)));
    expect(faults).toEqual([]);
  });

  it('in every state of a page', async () => {
    const faults: string[] = [];
    for (const visit of [checkerStates, hospitalCardStates, cardStates, deskStates, gpStates, otherStates]) {
      await visit(reader, async (state) => {
        if (state !== 'unknown page' && !(await focusIsSomewhere())) faults.push(`${state}: the focus is lost`);
        faults.push(...(await focusFaults(page, state)));
      });
    }
    expect(faults).toEqual([]);
  });

  it('control: catches a control that Tab skips, and a focus that is not seen', async () => {
    await reader.openPage('gp');
    await page.evaluate(() => {
      document.querySelector('main a')?.setAttribute('tabindex', '-1');
    });
    expect((await focusFaults(page, 'gp')).join()).toContain('Tab does not reach');
    await reader.openPage('gp');
    await page.evaluate(() => document.querySelectorAll('a').forEach((link) => (link.style.outline = 'none')));
    expect((await focusFaults(page, 'gp')).join()).toContain('focus is not seen');
    await reader.openPage('gp');
    await page.evaluate(() => {
      const lid = document.body.appendChild(document.createElement('div'));
      Object.assign(lid.style, { position: 'fixed', inset: '0', zIndex: '99' });
    });
    expect((await focusFaults(page, 'gp')).join()).toContain('something lies over');
  });
});

/** Follows a link to a page by keyboard, until that page is there. */
const follow = async (id: PageId): Promise<void> => {
  await press(page, page.locator(`main a[href="${pagePath('en', id)}"]`).first(), 'Enter');
  await page.waitForURL(`**${pagePath('en', id)}`);
  await page.waitForFunction((name) => document.documentElement.dataset.page === name, id);
};

/** From Home into the first question with an answer marked, by keyboard. */
const markFirstAnswer = async (): Promise<void> => {
  await reader.openPage('home');
  await follow('free');
  await follow('checker');
  await press(page, reader.link('free:doorHospital'), 'Enter');
  await tabTo(page, page.locator('.option input').first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
};

describe('by keyboard alone', () => {
  it('the checker comes to a result, and its answers go', async () => {
    await markFirstAnswer();
    expect(await page.locator('.option input').nth(1).isChecked()).toBe(true);
    await press(page, reader.button('checker:continue'), 'Enter');
    await reader.sees('checker:resultTitle');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(said('en', 'checker:resultTitle'));
    await press(page, reader.button('checker:clear'), 'Space');
    await reader.sees('checker:cleared');
  });

  it('the medicines door takes several answers', async () => {
    await reader.openPage('checker');
    await press(page, reader.link('free:doorMedicines'), 'Enter');
    await tabTo(page, page.locator('.option input').first());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await press(page, reader.button('checker:continue'), 'Enter');
    await reader.sees('checker:circumstancesQuestion');
    for (const place of [0, 2]) await press(page, page.locator('.option input').nth(place), 'Space');
    expect(await page.locator('.option input:checked').count()).toBe(2);
    await press(page, reader.button('checker:continue'), 'Enter');
    await reader.sees('checker:supportQuestion');
  });

  it('the card comes to its preview and the whole screen', async () => {
    await reader.openPage('home');
    await follow('card');
    await press(page, reader.button('card:changeCard'), 'Enter');
    await press(page, page.getByLabel(said('en', 'card:extraRead')), 'Space');
    await tabTo(page, page.locator('input[type="text"]'));
    await page.keyboard.type('Zq');
    await press(page, reader.button('card:makeCard'), 'Enter');
    expect(await page.locator('.sheet').innerText()).toMatch(said('en', 'card:extraRead'));
    expect(await focusIsSomewhere()).toBe(true);
    await press(page, reader.button('card:show'), 'Enter');
    await press(page, page.getByRole('dialog').locator('[aria-pressed]'), 'Space');
    await page.locator('.turned').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focusIsSomewhere()).toBe(true);
  });

  it('settings change, and search finds a page', async () => {
    await reader.openPage('settings');
    await tabTo(page, page.getByLabel(said('en', 'settings:sizeNormal')));
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('html', 'data-text')).toBe('2');
    await page.keyboard.press('ArrowUp');
    await press(page, page.locator('header summary'), 'Space');
    await press(page, page.locator(`header a[href="${pagePath('en', 'languages')}"]`), 'Enter');
    await page.getByRole('heading', { level: 1, name: said('en', 'languages:title') }).waitFor();
    await reader.openPage('search');
    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type('interpreter');
    await press(page, page.locator(`main a[href="${pagePath('en', 'interpreter')}"]`), 'Enter');
    await reader.sees('interpreter:answer');
  });
});

describe('Hide, by keyboard, from a question with an answer marked', () => {
  it.each(['online', 'offline'] as const)('leads to a page that says nothing, with no way back, %s', async (network) => {
    await opened.context.setOffline(network === 'offline');
    await markFirstAnswer();
    await press(page, page.locator('[data-act="hide"]'), 'Enter');
    await reader.sees('pause:title');
    expect(new URL(page.url()).pathname).toBe(pagePath('en', 'pause'));
    expect(await page.title()).toBe('Doorway');
    const text = await page.innerText('body');
    expect(text).not.toMatch(/NHS|asylum|doctor|hospital|card/i);
    expect((await historyOf(page)).paths.slice(-3)).toEqual((['home', 'free', 'pause'] as const).map((id) => pagePath('en', id)));
    await page.goBack();
    await page.waitForFunction(() => document.documentElement.dataset.page === 'free');
    await follow('checker');
    await press(page, reader.link('free:doorHospital'), 'Enter');
    await reader.sees('checker:continue');
    expect(await page.locator('.option input:checked').count()).toBe(0);
    await opened.context.setOffline(false);
  });
});
