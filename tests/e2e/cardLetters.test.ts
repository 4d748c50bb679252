/** Letters in the picture of the card: joined where the script joins them, and none that came out as a box. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LanguageId } from '../../src/domain/languages.ts';
import type { CardExtra } from '../../src/domain/card.ts';
import { makeByTap, savePicture } from './cardMaking.ts';
import { drawnBy, listenToDrawing, type Mode } from './letters.ts';
import { afterOneVisit, type PhoneWithoutNetwork } from './oneVisit.ts';
import { extentOf, inkIn, type Bitmap } from './paper.ts';
import { shownSentence } from './shownWords.ts';
import { readerOf } from './siteWalk.ts';

/** A short word whose letters join, and the same letters kept apart by U+200C. */
const joined = 'بيت';
const parted = [...joined].join('\u200c');

const phones = new Map<LanguageId, PhoneWithoutNetwork>();
beforeAll(async () => {
  for (const lang of ['ti', 'ar', 'fa'] as const) phones.set(lang, await afterOneVisit(`/${lang}/`));
});
afterAll(async () => {
  for (const phone of phones.values()) await phone.close();
});

/** Makes a card with a name in a tab of its own, saves the large picture, and tells what was drawn. */
const picture = async (lang: LanguageId, name: string, mode: Mode = 'faithful', extras: readonly CardExtra[] = []) => {
  const phone = phones.get(lang);
  if (!phone) throw new Error('no such phone');
  const page = await phone.context.newPage();
  try {
    await listenToDrawing(page, mode);
    const reader = readerOf(lang, page, phone.origin);
    await reader.openPage('card');
    await makeByTap(reader, { dialect: null, extras, name });
    const saved = await savePicture(reader, 'Large');
    return { picture: saved.picture, drawn: await drawnBy(page) };
  } finally {
    await page.close();
  }
};

const isDark = ({ data, width }: Bitmap, x: number, y: number): boolean => (data[(y * width + x) * 4] ?? 255) < 128;

/** Widths of the row of the large page in which two pictures differ, on the own-language side. */
const rowWidths = (one: Bitmap, other: Bitmap): readonly [number, number] => {
  const [half, large] = [Math.round(one.width / 2), Math.round(one.height * 0.46)];
  const differing = Array.from({ length: one.height - large }, (_, row) => row + large).filter((y) => {
    for (let x = half; x < one.width; x += 1) if (isDark(one, x, y) !== isDark(other, x, y)) return true;
    return false;
  });
  const [from = 0, to = 0] = [differing[0], differing.at(-1)];
  const widthIn = (bitmap: Bitmap) => extentOf(inkIn(bitmap, 'columns', { from, to: to + 1, left: half })).size;
  // One row and no more: a card on which everything moved would say nothing of one word.
  expect(to - from).toBeLessThan(70);
  return [widthIn(one), widthIn(other)];
};

describe('in the picture of the card', () => {
  it('a joined Arabic word is narrower than its parted letters', async () => {
    const [whole, apart] = rowWidths((await picture('ar', joined)).picture, (await picture('ar', parted)).picture);
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(apart - 5);
  });

  it('control: a canvas that does not join letters is found out', async () => {
    const [whole, apart] = rowWidths((await picture('ar', joined, 'parted')).picture, (await picture('ar', parted, 'parted')).picture);
    expect(whole < apart - 5).toBe(false);
  });

  it.each(['ti', 'ar', 'fa'] as const)('no letter is a box, and its font is there before it is drawn: %s', async (lang) => {
    const { drawn } = await picture(lang, 'Canary', 'faithful', ['read', 'private']);
    const wanted = [...shownSentence(lang, 'card:lineRegister')].filter((letter) => /\p{L}/u.test(letter));
    expect(drawn.letters).toEqual(expect.arrayContaining(wanted));
    expect(drawn.rows).toBeGreaterThan(20);
    expect(drawn.boxes).toEqual([]);
    expect(drawn.unready).toBe(0);
  });

  it('control: a letter that no font has is seen as a box', async () => {
    const { drawn } = await picture('ti', 'Canary', 'boxed');
    expect(drawn.boxes).toEqual(['\u1249']);
  });
});
