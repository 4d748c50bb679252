/** Making a card as people do: with fingers or with keys alone. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { cardLineKeys } from '../../src/content/cardLines.ts';
import { cardExtras, longestFirstName, type CardExtra } from '../../src/domain/card.ts';
import { languages, type LanguageId } from '../../src/domain/languages.ts';
import { bitmapOf } from './codes.ts';
import { press, tabTo } from './keys.ts';
import type { Bitmap } from './paper.ts';
import { said, shownSentence } from './shownWords.ts';
import type { Reader } from './siteWalk.ts';

/** What a person puts on the card. */
export type Wishes = { readonly dialect: string | null; readonly extras: readonly CardExtra[]; readonly name: string };

/** The card with most words: the longest kind of the language, the two longest lines, the longest name. */
export const fullest = (lang: LanguageId): Wishes => {
  const longestFirst = <T>(all: readonly T[], text: (one: T) => string): T[] => [...all].sort((a, b) => text(b).length - text(a).length);
  const extras = cardExtras.filter((extra) => extra !== 'man');
  return {
    dialect: longestFirst<string>(languages[lang].dialects, (dialect) => dialect)[0] ?? null,
    extras: longestFirst(extras, (extra) => shownSentence(lang, cardLineKeys[extra])).slice(0, 2),
    name: 'W'.repeat(longestFirstName),
  };
};

const option = (page: Page, text: RegExp | string): Locator => page.locator('main label', { hasText: text }).locator('input');

/** Chooses with taps, from the choices to the finished card. */
export const makeByTap = async ({ page, lang, button }: Reader, { dialect, extras, name }: Wishes): Promise<void> => {
  await button('card:changeCard').tap();
  if (dialect !== null) await option(page, dialect).tap();
  for (const extra of extras) await option(page, said(lang, cardLineKeys[extra])).tap();
  await page.locator('main input[type="text"]').fill(name);
  await button('card:makeCard').tap();
};

/** Chooses with keys alone. Arrows move between the kinds of a language, as they do in every group of this sort. */
export const makeByKeyboard = async ({ page, lang, button }: Reader, { dialect, extras, name }: Wishes): Promise<void> => {
  await press(page, button('card:changeCard'), 'Enter');
  const kinds = languages[lang].dialects as readonly string[];
  if (dialect !== null) {
    await tabTo(page, page.locator('input[name="kind"]').first());
    for (let steps = 0; steps <= kinds.indexOf(dialect); steps += 1) await page.keyboard.press('ArrowDown');
  }
  for (const extra of extras) await press(page, option(page, said(lang, cardLineKeys[extra])), 'Space');
  await tabTo(page, page.locator('main input[type="text"]'));
  await page.keyboard.type(name);
  await press(page, button('card:makeCard'), 'Enter');
};

/** Has the picture drawn, saves it, and gives its name and its dots. */
export const savePicture = async ({ page, button, link, sees }: Reader, kind: 'Small' | 'Large') => {
  await button(`card:picture${kind}`).click();
  await sees('card:pictureReady');
  await page.waitForFunction(
    (width) => document.querySelector('canvas')?.width === width && document.querySelector('a[download]') !== null,
    kind === 'Small' ? 2022 : 1654,
  );
  const saving = page.waitForEvent('download');
  await link('card:pictureSave').click();
  const download = await saving;
  const picture: Bitmap = bitmapOf(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), picture };
};
