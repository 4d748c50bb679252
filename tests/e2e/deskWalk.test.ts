/** The moment at the desk, with the network gone: a card in two taps, a conversation, a refusal, a letter, the form. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusals } from '../../src/content/refusals.ts';
import { replies } from '../../src/content/replies.ts';
import type { FullKey } from '../../src/content/schema.ts';
import { cardPath, pagePath } from '../../src/content/paths.ts';
import { afterOneVisit, type PhoneWithoutNetwork } from './oneVisit.ts';
import { countPrints, printed } from './paper.ts';
import { said, shownSentence } from './shownWords.ts';
import { readerOf, type Reader } from './siteWalk.ts';
import { filesWith, historyOf, keptOnPhone } from './traceSearch.ts';

/** No word of ours, so that finding it means that it was kept. */
const typed = 'Zqxwv';

/** A name as long as the longest that the letter must hold on one page. */
const longSurgery = 'The Old Station Road Health Centre and Walk In Family Surgery';

describe.each(['ti', 'ar'] as const)('after one visit to /%s/, offline', (lang) => {
  let phone: PhoneWithoutNetwork;
  let reader: Reader;
  let page: Page;
  beforeAll(async () => {
    phone = await afterOneVisit(pagePath(lang, 'home'));
    page = phone.page;
    await countPrints(phone.context);
    reader = readerOf(lang, page, phone.origin);
  });
  afterAll(() => phone?.close());

  const tap = async (key: FullKey): Promise<void> => {
    const pattern = new RegExp(`^\\s*${said(lang, key).source}`);
    await page.locator('main button', { hasText: pattern }).first().tap();
  };
  const staffSay = async (id: string): Promise<void> => {
    const place = replies.findIndex((reply) => reply.id === id);
    await page.locator('.reply-list button').nth(place).tap();
  };

  it('is two taps from home to a card on the whole screen', async () => {
    await reader.open(pagePath(lang, 'home'));
    await page
      .locator(`main a[href="${pagePath(lang, 'show')}"]`)
      .first()
      .tap();
    await page
      .locator(`main a[href="${cardPath(lang, 'c02')}"]`)
      .first()
      .tap();
    await page.locator('.full-english h1', { hasText: said('en', 'desk:c02Headline') }).waitFor();
    expect(await page.innerText('.full-own')).toMatch(said(lang, 'desk:c02Headline'));
  });

  it('goes to and fro for six turns; each side has its own words large, and nothing is kept', async () => {
    await reader.open(pagePath(lang, 'show'));
    await page.locator(`main a[href="${pagePath(lang, 'talk')}"]`).tap();
    await page.locator('.reply-list').waitFor();
    const before = await keptOnPhone(page);
    const history = await historyOf(page);
    const loud = () => page.locator('.talk .loud').first();
    const hears = async (who: 'person' | 'staff', key: FullKey): Promise<void> => {
      expect(await loud().innerText()).toMatch(said(who === 'person' ? lang : 'en', key));
      expect(await loud().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(28);
    };
    await staffSay('needInterpreter');
    await hears('person', 'talk:needInterpreter');
    await tap('talk:yes');
    await hears('staff', 'talk:yes');
    await tap('talk:next');
    await staffSay('phone');
    await hears('person', 'talk:phone');
    for (const digit of '0790') await page.locator('.pad-keys button', { hasText: digit }).tap();
    await tap('talk:done');
    expect(await loud().innerText()).toBe('0790');
    await tap('talk:next');
    await staffSay('callInterpreter');
    await hears('person', 'talk:wait');
    await tap('desk:c13Headline');
    await hears('staff', 'desk:c13Headline');
    expect(await page.locator('section .turn').count()).toBe(6);
    expect(await keptOnPhone(page)).toBe(before);
    expect(await historyOf(page)).toEqual(history);
    await page.locator('[data-act="hide"]').tap();
    await page.waitForURL(`**${pagePath(lang, 'pause')}`);
    expect((await historyOf(page)).paths).not.toContain(pagePath(lang, 'talk'));
  });

  /** Every reason by its place in the list, the letter made, and printed. */
  const letter = async (reasons: readonly number[], name: string) => {
    await reader.open(pagePath(lang, 'saidNo'));
    await tap('saidNo:letterLink');
    const boxes = page.locator('fieldset').first().locator('label');
    for (const place of reasons) await boxes.nth(place).tap();
    await page.locator('input[type="text"]').fill(name);
    await tap('letter:make');
    await page.locator('.sheet.letter').waitFor();
    const sheets = await printed(page, reader.button('letter:print'));
    expect(sheets).toHaveLength(1);
    return sheets[0]?.text ?? '';
  };
  const english = (key: FullKey): string => shownSentence('en', key).replaceAll(/[“”]/g, '').split('{{')[0]?.trim() ?? '';

  it('prints the letter on one page with every reason ticked and a long name', async () => {
    const text = await letter(
      refusals.map((_, place) => place),
      longSurgery,
    );
    for (const { quote } of refusals) expect(text).toContain(english(quote));
    expect(text).toContain(longSurgery);
    expect(text).toContain('para 31H');
    expect(text).toContain('published service prototype');
    expect(text).not.toContain(shownSentence(lang, 'saidNo:keepNothing'));
  });

  it('prints with one reason ticked no word of the others, and keeps nothing of it', async () => {
    await reader.open(pagePath(lang, 'saidNo'));
    const before = await keptOnPhone(page);
    const text = await letter([0], typed);
    expect(text).toContain(english('saidNo:qId'));
    expect(text).toContain(english('saidNo:cardId'));
    for (const { quote } of refusals.slice(1)) expect(text).not.toContain(english(quote));
    expect(text).toContain(typed);
    expect(await keptOnPhone(page)).toBe(before);
    expect(await page.title()).toBe('Doorway');
  });

  it('walks a refusal to a card on the whole screen, with Hide in reach', async () => {
    await reader.open(pagePath(lang, 'saidNo'));
    await tap('saidNo:qFull');
    await reader.sees('saidNo:mayBeFair');
    await tap('saidNo:showButton');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').innerText()).toMatch(said('en', 'saidNo:cardFull'));
    await page.getByRole('dialog').locator('[data-act="hide"]').tap();
    await page.waitForURL(`**${pagePath(lang, 'pause')}`);
  });

  it('prints the sheet for the form on one page, and keeps nothing of it', async () => {
    await reader.open(pagePath(lang, 'boxes'));
    const before = await keptOnPhone(page);
    await tap('boxes:sheetTitle');
    await page.locator('input[type="text"]').first().fill(typed);
    await tap('boxes:sheetShow');
    const sheets = await printed(page, reader.button('boxes:sheetPrint'));
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.text).toContain(typed);
    expect(await keptOnPhone(page)).toBe(before);
    await page.goBack();
    await page.goForward();
    await page.locator('h1').waitFor();
    expect(await page.innerText('body')).not.toContain(typed);
  });

  it('keeps what is chosen on a card in memory alone', async () => {
    await reader.open(cardPath(lang, 'c02'));
    const before = await keptOnPhone(page);
    await tap('desk:change');
    await page.locator('summary').first().tap();
    await page.locator('label', { hasText: said(lang, 'choices:languageOther') }).tap();
    await page.locator('input[type="text"]').fill(typed);
    await tap('desk:done');
    expect(await page.innerText('.full-english')).toContain(typed);
    expect(await keptOnPhone(page)).toBe(before);
    await page.reload();
    await page.locator('.full-english h1').waitFor();
    expect(await page.innerText('body')).not.toContain(typed);
  });

  it('control: what is planted is seen', async () => {
    await page.evaluate((text) => sessionStorage.setItem('planted', text), `${typed}-planted`);
    expect(await keptOnPhone(page)).toContain(`${typed}-planted`);
    await page.evaluate(() => sessionStorage.removeItem('planted'));
  });

  it('has nothing of what was typed in the files of the browser', async () => {
    await reader.open(pagePath(lang, 'home'));
    expect(filesWith(phone.profile, `${typed}`).filter((file) => !file.includes('planted'))).toEqual([]);
  });
});
