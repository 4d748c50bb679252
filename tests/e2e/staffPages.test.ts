/** The side for health staff: an answer wholly on the first screen, paper that fits, and the way back to the person. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskAnswers, staffPageIds } from '../../src/content/ids.ts';
import { pagePath, staffPath } from '../../src/content/paths.ts';
import { afterOneVisit, type PhoneWithoutNetwork } from './oneVisit.ts';
import { sheetsOf } from './paper.ts';
import { said } from './shownWords.ts';

/** The lowest edge of the answer and of its source, and the right edge, in CSS pixels from the top of an unscrolled page. */
const edges = (page: Page) =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('main h1, main .lines, main .sources p:first-child')].map((one) =>
      one.getBoundingClientRect(),
    );
    return {
      parts: parts.length,
      bottom: Math.max(...parts.map((box) => box.bottom)),
      right: Math.max(...parts.map((box) => box.right)),
      scrolled: scrollY,
    };
  });

describe('after one visit to /ti/, offline', () => {
  let phone: PhoneWithoutNetwork;
  let page: Page;
  beforeAll(async () => {
    phone = await afterOneVisit('/ti/');
    page = phone.page;
  });
  afterAll(() => phone?.close());

  const open = async (path: string): Promise<void> => {
    await page.goto(`${phone.origin}${path}`);
    await page.locator('main h1').waitFor();
  };

  it.each(deskAnswers)('%s is wholly on a screen of 360 by 640, with its source', async (id) => {
    await open(staffPath(id));
    const { parts, bottom, right, scrolled } = await edges(page);
    expect(parts).toBe(3);
    expect([bottom <= 640, right <= 360, scrolled]).toEqual([true, true, 0]);
  });

  it('control: one line more is seen', async () => {
    await open(staffPath('staff'));
    await page.evaluate(() => {
      const list = document.querySelector('.lines');
      for (let line = 0; line < 4; line += 1) list?.append(list.children[1]?.cloneNode(true) ?? '');
    });
    expect((await edges(page)).bottom).toBeGreaterThan(640);
  });

  it.each(staffPageIds)('%s opens, in English, and leaves the language of the person as it is', async (id) => {
    await open(staffPath(id));
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.innerText('h1')).toMatch(said('en', `${id}:title`));
    const back = page.locator('a.patient:visible');
    await page.locator(`a.patient[data-for="ti"]:visible`).waitFor();
    expect(await back.count()).toBe(1);
    expect(await back.getAttribute('href')).toBe(pagePath('ti', 'show'));
    expect(await back.innerText()).toMatch(said('ti', 'common:back'));
  });

  it('leads back to the person in one tap', async () => {
    await open(staffPath('staffAsk'));
    await page.locator('a.patient[data-for="ti"]:visible').tap();
    await page.locator('h1', { hasText: said('ti', 'show:title') }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('ti-ER');
  });

  it.each(['staffDesk', 'staffPoster', 'staffChart', 'staffMoving'] as const)('%s prints on one page', async (id) => {
    await open(staffPath(id));
    const sheets = await sheetsOf(await page.pdf({ format: 'A4' }));
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.text).toMatch(said('en', `${id}:title`));
  });

  it('answers a situation at once, without a script of its own', async () => {
    await open(staffPath('staffTraining'));
    await page.locator('.steps details summary').first().tap();
    expect(await page.locator('.steps details[open] .answer').innerText()).toMatch(/^Right\./);
  });

  it('leads from the screen of the desk to the sentences in a language', async () => {
    await open(staffPath('staffReplies'));
    await page.locator(`a[href="${pagePath('ti', 'talk')}"]`).tap();
    await page.locator('.reply-list').waitFor();
  });
});
