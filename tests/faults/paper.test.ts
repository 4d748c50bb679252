/** Paper carries what was chosen, and nothing that was not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardLineKeys } from '../../src/content/cardLines.ts';
import { cardExtras, type CardExtra } from '../../src/domain/card.ts';
import { makeByTap } from '../e2e/cardMaking.ts';
import { afterOneVisit, type PhoneWithoutNetwork } from '../e2e/oneVisit.ts';
import { countPrints, printed } from '../e2e/paper.ts';
import { shownSentence } from '../e2e/shownWords.ts';
import { readerOf } from '../e2e/siteWalk.ts';
import { canary } from './canaries.ts';

let phone: PhoneWithoutNetwork;
beforeAll(async () => {
  phone = await afterOneVisit('/ti/');
  await countPrints(phone.context);
});
afterAll(() => phone?.close());

const lineOf = (extra: CardExtra): string => shownSentence('en', cardLineKeys[extra]).replace(/\s+/g, ' ');

/** The text of a card on A4 with some lines ticked and a name. */
const paperWith = async (extras: readonly CardExtra[], name: string): Promise<string> => {
  const reader = readerOf('ti', phone.page, phone.origin);
  await reader.openPage('card');
  await makeByTap(reader, { dialect: null, extras, name });
  return (await printed(phone.page, reader.button('card:paperA4'))).map(({ text }) => text).join(' ');
};

const named = (text: string): CardExtra[] => cardExtras.filter((extra) => text.includes(lineOf(extra)));

describe('F69 paper', () => {
  it('carries the line that was ticked and the name that was typed, no other, no address of this phone, and no time', async () => {
    const text = await paperWith(['read'], canary(0));
    expect(named(text)).toEqual(['read']);
    expect(text).toContain(canary(0));
    expect(text).not.toMatch(/localhost|https?:\/\/127|\d{1,2}:\d\d\b/);
    const second = await paperWith(['hear'], canary(1));
    expect(named(second)).toEqual(['hear']);
    expect(second).not.toContain(canary(0));
  });

  it('control: a line and an address that do not belong there are seen', async () => {
    const { page, origin } = phone;
    const reader = readerOf('ti', page, origin);
    await reader.openPage('card');
    await page.evaluate(
      ([line = '', address = '']) => document.querySelector('.sheet')?.append(line, ' ', address),
      [lineOf('hear'), `${origin}/ti/ 12:30`],
    );
    const text = (await printed(page, reader.button('card:paperA4'))).map((sheet) => sheet.text).join(' ');
    expect(named(text)).toEqual(['hear']);
    expect(text).toMatch(/localhost/);
  });
});
