/** The card, made and taken away without a network, on pages that were never visited. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardLineKeys } from '../../src/content/cardLines.ts';
import { pagePath } from '../../src/content/paths.ts';
import { languages, type LanguageId } from '../../src/domain/languages.ts';
import { registrationAddress } from '../../src/domain/printedAddresses.ts';
import { newProfile, openBrowser, openSink, serveSite } from './browser.ts';
import { fullest, makeByKeyboard, makeByTap, savePicture, type Wishes } from './cardMaking.ts';
import { band, readA4Codes, readCode, spoilCode } from './codes.ts';
import { afterOneVisit, type PhoneWithoutNetwork } from './oneVisit.ts';
import { countPrints, extentOf, inkIn, printed, sheetsOf, walletSize } from './paper.ts';
import { said, shownSentence } from './shownWords.ts';
import { readerOf, type Reader } from './siteWalk.ts';

const sheetText = (page: Page): Promise<string> => page.locator('.sheet').innerText();
const wanted = (lang: LanguageId): Wishes => ({ dialect: languages[lang].dialects[0] ?? null, extras: ['read', 'private'], name: 'Canary' });

/** What staff read of the wishes, and what the person reads of them. */
const expectOnSheet = async ({ page, lang }: Reader, { dialect, extras, name }: Wishes): Promise<void> => {
  const text = await sheetText(page);
  const spoken = dialect === null ? languages[lang].englishName : `${languages[lang].englishName} (${dialect})`;
  if (lang !== 'en') expect(text).toContain(shownSentence('en', 'card:lineLanguage').replace('{{language}}', spoken));
  expect(text).toContain(shownSentence('en', 'card:lineName').replace('{{name}}', name));
  for (const key of ['card:lineRegister', 'card:lineReason', ...extras.map((extra) => cardLineKeys[extra])] as const) {
    expect(text).toMatch(said('en', key));
    expect(text).toMatch(said(lang, key));
  }
};

const papers = [
  ['card:paperA4', 210, 297],
  ['card:paperA5', 148, 210],
  ['card:paperSmall', 210, 297],
] as const;

describe.each([
  ['ti', ['ti', 'en']],
  ['ar', ['ar']],
  ['fa', ['fa']],
] as const)('after one visit to /%s/, offline', (visited, readers) => {
  let phone: PhoneWithoutNetwork;
  beforeAll(async () => {
    phone = await afterOneVisit(`/${visited}/`);
    await countPrints(phone.context);
  });
  afterAll(() => phone?.close());
  const openCard = async (lang: LanguageId): Promise<Reader> => {
    const reader = readerOf(lang, phone.page, phone.origin);
    await reader.openPage('card');
    return reader;
  };

  it.each(readers)('a card in %s is made by keyboard alone', async (lang) => {
    const reader = await openCard(lang);
    await makeByKeyboard(reader, wanted(lang));
    await expectOnSheet(reader, wanted(lang));
  });

  it.each(readers)('a card in %s is made by tap, takes no third line, and shows on the whole screen', async (lang) => {
    const reader = await openCard(lang);
    const { page, button } = reader;
    await makeByTap(reader, wanted(lang));
    await expectOnSheet(reader, wanted(lang));
    await button('card:changeCard').tap();
    await page.locator('main label', { hasText: said(lang, 'card:extraWalk') }).tap();
    await reader.sees('card:extrasFull');
    await button('card:makeCard').tap();
    expect(await sheetText(page)).not.toMatch(said('en', 'card:extraWalk'));
    await button('card:show').tap();
    const screen = page.getByRole('dialog');
    for (const key of ['card:lineRegister', 'card:extraRead', 'card:lineReason'] as const) {
      await screen.getByText(said('en', key)).waitFor();
      await screen.getByText(said(lang, key)).first().waitFor();
    }
    await screen.getByRole('button', { name: said(lang, 'common:back') }).tap();
    await screen.waitFor({ state: 'hidden' });
  });

  it.each(readers)('pictures of a card in %s have their size and codes that can be read', async (lang) => {
    const reader = await openCard(lang);
    const small = await savePicture(reader, 'Small');
    expect([small.name, small.picture.width, small.picture.height]).toEqual(['card.png', 2022, 638]);
    expect(readCode(small.picture)).toBe(registrationAddress);
    expect(readCode(spoilCode(small.picture))).not.toBe(registrationAddress);
    const large = await savePicture(reader, 'Large');
    expect([large.name, large.picture.width, large.picture.height]).toEqual(['card.png', 1654, 2339]);
    expect(readA4Codes(large.picture)).toEqual([registrationAddress, registrationAddress, registrationAddress]);
  });

  it.each(readers)('in the picture of the fullest card in %s no line runs over another', async (lang) => {
    const reader = await openCard(lang);
    await makeByTap(reader, fullest(lang));
    const { picture } = await savePicture(reader, 'Small');
    // Above the typed address, the last row of the second side, there is white from fold to edge; below the first side too.
    const sides = [inkIn(picture, 'rows', { left: 1030, right: 2000, from: 400, to: 600 }), inkIn(picture, 'rows', { left: 20, right: 990, from: 560, to: 628 })];
    const [own = [], english = []] = sides;
    const address = extentOf(own);
    expect(Math.min(...own.slice(address.last - 48, address.last - 20))).toBe(0);
    expect(english.at(-1)).toBe(0);
  });

  it.each(readers)('each paper of a card in %s is one page of its size, with codes that can be read', async (lang) => {
    const { page, button } = await openCard(lang);
    for (const [key, width, height] of papers) {
      const sheets = await printed(page, button(key));
      expect(sheets).toHaveLength(1);
      const [sheet] = sheets;
      if (!sheet) continue;
      expect(Math.abs(sheet.width - width)).toBeLessThan(0.5);
      expect(Math.abs(sheet.height - height)).toBeLessThan(0.5);
      expect(sheet.text).toContain(shownSentence('en', 'card:lineRegister'));
      const codes = key === 'card:paperA4' ? readA4Codes(sheet.picture) : [readCode(sheet.picture)];
      expect(new Set(codes)).toEqual(new Set([registrationAddress]));
      expect(await page.getByText(said(lang, 'card:errorPrint')).count()).toBe(0);
    }
  });

  it.each(readers)('the fullest card in %s still goes on one page, and the small card keeps its size', async (lang) => {
    const reader = await openCard(lang);
    for (const wishes of [null, fullest(lang)]) {
      if (wishes !== null) await makeByTap(reader, wishes);
      for (const [key] of papers) {
        const sheets = await printed(reader.page, reader.button(key));
        expect(sheets).toHaveLength(1);
        if (key !== 'card:paperSmall' || !sheets[0]) continue;
        const { width, height } = walletSize(sheets[0].picture);
        expect(Math.abs(width - 171.2)).toBeLessThan(0.6);
        expect(Math.abs(height - 54)).toBeLessThan(0.6);
      }
    }
  });

  it.each(readers)('on paper in %s no letter is too small and no line too thin', async (lang) => {
    const { page, button } = await openCard(lang);
    await page.emulateMedia({ media: 'print' });
    for (const [key] of papers) {
      await page.evaluate((name) => void [...document.querySelectorAll('button')].find((one) => new RegExp(name).test(one.innerText || one.textContent || ''))?.click(), said(lang, key).source);
      const smallest = await page.evaluate(() => {
        const points = (px: number) => (px * 72) / 96;
        const sizes = { en: 99, own: 99, line: 99 };
        for (const element of document.querySelectorAll<HTMLElement>('.sheet, .sheet *')) {
          if (!element.checkVisibility()) continue;
          const style = getComputedStyle(element);
          for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
            const width = Number.parseFloat(style[`border${side}Width`]);
            if (width > 0) sizes.line = Math.min(sizes.line, (width * 25.4) / 96);
          }
          const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
          const whose = element.closest('[lang]')?.getAttribute('lang') === 'en' || element.closest('.fold') ? 'en' : 'own';
          if (hasText) sizes[whose] = Math.min(sizes[whose], points(Number.parseFloat(style.fontSize)));
        }
        return sizes;
      });
      expect(smallest.en).toBeGreaterThanOrEqual(7.99);
      expect(smallest.own).toBeGreaterThanOrEqual(lang === 'en' ? 7.99 : 9.49);
      expect(smallest.line).toBeGreaterThanOrEqual(0.35);
    }
    await page.emulateMedia({ media: 'screen' });
    void button;
  });

  it('asked nobody else and broke no policy', () => {
    expect(phone.sink.hits).toEqual([]);
    expect(phone.complaints.filter((line) => /Content Security Policy|Trusted Type/i.test(line))).toEqual([]);
  });
});

describe('with scripts off', () => {
  it.each(['ti', 'ar', 'fa', 'en'] as const)('the standard card in %s prints on one A4 page', async (lang) => {
    const profile = newProfile();
    const sink = await openSink();
    const server = await serveSite();
    const { context } = await openBrowser({ profile: profile.path, sink, scripts: false });
    const page = await context.newPage();
    await page.goto(`http://localhost:${server.port}${pagePath(lang, 'card')}`);
    const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    await context.close();
    await server.close();
    await sink.close();
    profile.remove();
    expect(sheets).toHaveLength(1);
    const [sheet] = sheets;
    if (sheet) expect(readA4Codes(sheet.picture)).toEqual([registrationAddress, registrationAddress, registrationAddress]);
    void band;
  });
});
