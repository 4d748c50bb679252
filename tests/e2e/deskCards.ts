/** A card for staff, measured as it stands on the screen. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { showCards } from '../../src/content/cards.ts';
import type { CardId } from '../../src/content/ids.ts';
import { said } from './shownWords.ts';
import type { Reader } from './siteWalk.ts';

/** Sizes and places of what a card says. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const heading = document.querySelector('.full-english h1');
    const own = document.querySelector('.full-own p');
    const box = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
    const style = heading ? getComputedStyle(heading.querySelector('span') ?? heading) : null;
    const full = getComputedStyle(document.querySelector('.full') ?? document.body);
    return {
      english: Number.parseFloat(style?.fontSize ?? '0'),
      weight: Number(style?.fontWeight ?? 0),
      colours: [full.color, full.backgroundColor],
      own: own ? Number.parseFloat(getComputedStyle(own.querySelector('span') ?? own).fontSize) : 0,
      ownIsAbove: own === null || box(own).bottom <= box(heading).top,
      fits: document.documentElement.scrollWidth <= innerWidth,
    };
  });

/** A card has its English large and bold, black on white, and the own sentence above it. */
export const expectCard = async ({ page, lang }: Reader, card: CardId): Promise<void> => {
  const { english, weight, colours, own, ownIsAbove, fits } = await measure(page);
  expect(english).toBeGreaterThanOrEqual(36);
  expect(english).toBeLessThanOrEqual(48);
  expect(weight).toBeGreaterThanOrEqual(700);
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect([ownIsAbove, fits]).toEqual([true, true]);
  expect(await page.innerText('h1')).toMatch(said('en', showCards[card].headline));
  // The card about a private talk is in English alone.
  if (lang === 'en' || card === 'c12') return;
  expect(own).toBeGreaterThanOrEqual(19);
  expect(own).toBeLessThan(26);
  expect(await page.innerText('.full-own')).toMatch(said(lang, showCards[card].headline));
};
