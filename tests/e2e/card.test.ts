/** The card, made and taken away as a picture without a network, on pages that were never visited. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardLineKeys } from '../../src/content/cardLines.ts';
import { languages, type LanguageId } from '../../src/domain/languages.ts';
import { registrationAddress } from '../../src/domain/printedAddresses.ts';
import { fullest, makeByKeyboard, makeByTap, savePicture, type Wishes } from './cardMaking.ts';
import { readA4Codes, readCode, spoilCode } from './codes.ts';
import { afterOneVisit, type PhoneWithoutNetwork } from './oneVisit.ts';
import { extentOf, inkIn, type Bitmap } from './paper.ts';
import { said, shownSentence } from './shownWords.ts';
import { readerOf, type Reader } from './siteWalk.ts';

const sheetText = (page: Page): Promise<string> => page.locator('.sheet').innerText();
const wanted = (lang: LanguageId): Wishes => ({
  dialect: languages[lang].dialects[0] ?? null,
  extras: ['read', 'private'],
  name: 'Canary',
});

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

/** White rows between the typed address, the last row of the second side, and what stands above it; and below the first side. */
const whiteRows = (picture: Bitmap) => {
  const own = inkIn(picture, 'rows', { left: 1030, right: 2000, from: 400, to: 612 });
  const english = inkIn(picture, 'rows', { left: 20, right: 990, from: 560, to: 612 });
  const { last } = extentOf(own);
  return { aboveAddress: own.slice(last - 48, last - 20).filter((dots) => dots === 0).length, belowEnglish: english.at(-1) === 0 };
};

describe.each([
  ['ti', ['ti', 'en']],
  ['ar', ['ar']],
  ['fa', ['fa']],
] as const)('after one visit to /%s/, offline', (visited, readers) => {
  let phone: PhoneWithoutNetwork;
  beforeAll(async () => {
    phone = await afterOneVisit(`/${visited}/`);
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
      await screen.getByText(said('en', key)).first().waitFor();
      await screen.getByText(said(lang, key)).first().waitFor();
    }
    await screen.getByRole('button', { name: said(lang, 'common:back') }).tap();
    await screen.waitFor({ state: 'hidden' });
  });

  it.each(readers)('a card in %s is gone after the page is left, also for Back', async (lang) => {
    const reader = await openCard(lang);
    await makeByTap(reader, wanted(lang));
    await reader.openPage('gp');
    await reader.page.goBack();
    await reader.page.locator('.sheet').first().waitFor();
    expect(await sheetText(reader.page)).not.toMatch(/Canary/);
    expect(await sheetText(reader.page)).not.toMatch(said('en', 'card:extraRead'));
  });

  it.each(readers)('pictures of a card in %s have their size and codes that can be read', async (lang) => {
    const reader = await openCard(lang);
    const small = await savePicture(reader, 'Small');
    expect([small.name, small.picture.width, small.picture.height]).toEqual(['card.png', 2022, 638]);
    expect(readCode(small.picture)).toBe(registrationAddress);
    // Control: a code that is not whole does not pass for one.
    expect(readCode(spoilCode(small.picture))).not.toBe(registrationAddress);
    const large = await savePicture(reader, 'Large');
    expect([large.name, large.picture.width, large.picture.height]).toEqual(['card.png', 1654, 2339]);
    expect(readA4Codes(large.picture)).toEqual([registrationAddress, registrationAddress, registrationAddress]);
  });

  it.each(readers)('in the picture of the fullest card in %s no line runs over another', async (lang) => {
    const reader = await openCard(lang);
    await makeByTap(reader, fullest(lang));
    const { picture } = await savePicture(reader, 'Small');
    expect(whiteRows(picture)).toEqual({ aboveAddress: expect.toSatisfy((rows: number) => rows > 1), belowEnglish: true });
    // Control: one row of dots too far down is seen.
    const data = picture.data.slice();
    const { last } = extentOf(inkIn(picture, 'rows', { left: 1030, right: 2000, from: 400, to: 612 }));
    for (let y = 400 + last - 48; y < 400 + last - 20; y += 1) data.fill(0, (y * picture.width + 1500) * 4, (y * picture.width + 1501) * 4);
    expect(whiteRows({ ...picture, data }).aboveAddress).toBe(0);
  });

  it('asked nobody else and broke no policy', () => {
    expect(phone.sink.hits).toEqual([]);
    expect(phone.complaints.filter((line) => /Content Security Policy|Trusted Type/i.test(line))).toEqual([]);
  });
});
