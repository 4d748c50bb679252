/** The card on paper: printed without a network by the browser, and looked at by another program. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagePath } from '../../src/content/paths.ts';
import { languageIds, type LanguageId } from '../../src/domain/languages.ts';
import { registrationAddress } from '../../src/domain/printedAddresses.ts';
import { newProfile, openBrowser, openSink, serveSite } from './browser.ts';
import { fullest, makeByTap } from './cardMaking.ts';
import { readA4Codes, readCode, spoilCode } from './codes.ts';
import { afterOneVisit, type PhoneWithoutNetwork } from './oneVisit.ts';
import { countPrints, printed, sheetsOf, walletSize, type Sheet } from './paper.ts';
import { said, shownSentence } from './shownWords.ts';
import { readerOf, type Reader } from './siteWalk.ts';

const papers = [
  ['card:paperA4', 210, 297],
  ['card:paperA5', 148, 210],
  ['card:paperSmall', 210, 297],
] as const;

const onlyPage = (sheets: readonly Sheet[]): Sheet => {
  expect(sheets).toHaveLength(1);
  return sheets[0] as Sheet;
};

const isWalletSize = (sheet: Sheet): boolean => {
  const { width, height } = walletSize(sheet.picture);
  return Math.abs(width - 171.2) < 0.6 && Math.abs(height - 54) < 0.6;
};

/** The smallest letters of each side in points, and the thinnest line in millimetres, as the sheet is laid out for paper. */
const smallestOnPaper = async (page: Page) => {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const least = { english: 99, own: 99, line: 99 };
    for (const element of document.querySelectorAll<HTMLElement>('.sheet, .sheet *')) {
      if (!element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
        const width = Number.parseFloat(style[`border${side}Width`]);
        if (width > 0) least.line = Math.min(least.line, (width * 25.4) / 96);
      }
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      // The word for the fold is for scissors, not for reading: it may be as small as what staff read.
      const side = element.closest('[lang]')?.getAttribute('lang') === 'en' || element.closest('.fold') ? 'english' : 'own';
      if (hasText) least[side] = Math.min(least[side], (Number.parseFloat(style.fontSize) * 72) / 96);
    }
    return least;
  });
  await page.emulateMedia({ media: null });
  return found;
};

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

  it.each(readers)('each paper of a card in %s is one page of its size, with codes that can be read', async (lang) => {
    const { page, button } = await openCard(lang);
    for (const [key, width, height] of papers) {
      const sheet = onlyPage(await printed(page, button(key)));
      expect(Math.abs(sheet.width - width)).toBeLessThan(0.5);
      expect(Math.abs(sheet.height - height)).toBeLessThan(0.5);
      expect(sheet.text).toContain(shownSentence('en', 'card:lineRegister'));
      if (key === 'card:paperA4') {
        expect(readA4Codes(sheet.picture)).toEqual([registrationAddress, registrationAddress, registrationAddress]);
      } else {
        expect(readCode(sheet.picture)).toBe(registrationAddress);
        expect(readCode(spoilCode(sheet.picture))).not.toBe(registrationAddress);
      }
      if (key === 'card:paperSmall') expect(isWalletSize(sheet)).toBe(true);
      expect(await page.getByText(said(lang, 'card:errorPrint')).count()).toBe(0);
    }
  });

  it.each(readers)('the fullest card in %s still goes on one page, and the small card keeps its size', async (lang) => {
    const reader = await openCard(lang);
    await makeByTap(reader, fullest(lang));
    for (const [key] of papers) {
      const sheet = onlyPage(await printed(reader.page, reader.button(key)));
      if (key === 'card:paperSmall') expect(isWalletSize(sheet)).toBe(true);
    }
  });

  it.each(readers)('on paper in %s no letter is too small and no line too thin, however full the card is', async (lang) => {
    const reader = await openCard(lang);
    for (const wishes of [null, fullest(lang)]) {
      if (wishes !== null) await makeByTap(reader, wishes);
      for (const [key] of papers) {
        await printed(reader.page, reader.button(key));
        const { english, own, line } = await smallestOnPaper(reader.page);
        expect(english).toBeGreaterThanOrEqual(7.99);
        if (lang !== 'en') expect(own).toBeGreaterThanOrEqual(9.49);
        expect(line).toBeGreaterThanOrEqual(0.35);
      }
    }
  });
});

describe('control', () => {
  it('a card that grows, a second page, small letters and thin lines are each seen', async () => {
    const phone = await afterOneVisit('/ti/');
    try {
      await countPrints(phone.context);
      const { page, openPage, button } = readerOf('ti', phone.page, phone.origin);
      await openPage('card');
      await printed(page, button('card:paperSmall'));
      const change = (selector: string, property: string, value: string) =>
        page.evaluate(([one, name, to]) => document.querySelector<HTMLElement>(one)?.style.setProperty(name, to, 'important'), [
          selector,
          property,
          value,
        ] as const);
      await change('.sheet .reason', 'font-size', '6pt');
      await change('.wallet', 'border-width', '1px');
      expect(await smallestOnPaper(page)).toMatchObject({ english: expect.closeTo(6, 1), line: expect.closeTo(0.26, 1) });
      await change('.wallet .panel', 'padding-block-end', '12mm');
      const grown = await printed(page, button('card:paperSmall'));
      expect(isWalletSize(onlyPage(grown))).toBe(false);
      await change('.sheet', 'padding-block-end', '260mm');
      expect((await printed(page, button('card:paperSmall'))).length).toBeGreaterThan(1);
    } finally {
      await phone.close();
    }
  });
});

describe('with scripts off', () => {
  it('the standard card prints on one A4 page in every language', async () => {
    const profile = newProfile();
    const sink = await openSink();
    const server = await serveSite();
    const { context } = await openBrowser({ profile: profile.path, sink, scripts: false });
    const page = await context.newPage();
    for (const lang of languageIds) {
      await page.goto(`http://localhost:${server.port}${pagePath(lang, 'card')}`);
      const sheet = onlyPage(await sheetsOf(await page.pdf({ preferCSSPageSize: true })));
      expect(readA4Codes(sheet.picture)).toEqual([registrationAddress, registrationAddress, registrationAddress]);
      expect(sheet.text).toContain(shownSentence('en', 'card:lineReason'));
    }
    await context.close();
    await server.close();
    await sink.close();
    profile.remove();
  });
});
