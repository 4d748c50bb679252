import { describe, expect, it } from 'vitest';
import { makeCard } from '#domain/card.ts';
import { fitBlocks, scaleOf, type PrintBlock, type Setting } from '#features/card/fitBlocks.ts';
import { spokenLines } from '#features/card/pictureText.ts';
import { walletBlocks } from '#features/card/walletBlocks.ts';
import { englishSides, ownSides } from '#features/card/walletSides.ts';
import { breakHere, wrapText } from '#ui/Picture/wrapText.ts';
import { isolate } from '#i18n/isolate.ts';

/** A ruler by which every letter is as wide as the font is high, and marks have no width. */
const ruler = {
  font: '10px x',
  direction: 'ltr' as CanvasDirection,
  measureText: (text: string) =>
    ({
      width:
        text.replace(/[\u2066\u2069\u200b]/g, '').length *
        Number.parseFloat(ruler.font.split(' ').find((part) => part.endsWith('px')) ?? '10'),
    }) as TextMetrics,
};
const wrap = (text: string, width: number) => {
  ruler.font = '1px x';
  return wrapText(ruler, text, () => width);
};

describe('wrapping', () => {
  it('breaks at spaces, and never inside a word', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('antidisestablishment a', 5)).toEqual(['antidisestablishment', 'a']);
    expect(wrap('', 5)).toEqual([]);
  });

  it('breaks an address only where it may, and leaves no mark behind', () => {
    expect(wrap(`nhs.uk/${breakHere}nhs-${breakHere}services`, 12)).toEqual(['nhs.uk/nhs-', 'services']);
  });

  it('keeps an isolated value isolated in every row', () => {
    const rows = wrap(`أتحدث ${isolate('Arabic (Sudanese)')}.`, 14);
    expect(rows).toEqual([`أتحدث ${isolate('Arabic')}`, `${isolate('(Sudanese)')}.`]);
    for (const row of rows) expect(row.split('\u2066')).toHaveLength(row.split('\u2069').length);
  });

  it('makes room beside the code, and only there', () => {
    ruler.font = '1px x';
    expect(wrapText(ruler, 'aa bb cc dd', (row) => (row === 0 ? 2 : 8))).toEqual(['aa', 'bb cc dd']);
  });
});

describe('fitting', () => {
  const scale = scaleOf(72);
  const setting: Setting = { family: 'x', dir: 'ltr', leading: 1.2, leastLeading: 1 };
  const block = (text: string): PrintBlock => ({ text, points: 12, least: 8, bold: false, after: 0 });
  const sizeOf = (font: string | undefined) => Number.parseFloat(/([\d.]+)px/.exec(font ?? '')?.[1] ?? '0');

  it('takes the wanted size where it fits, a smaller one where it must, and never less than the least', () => {
    const wide = fitBlocks(ruler, [block('aaaa')], { width: 100, height: 20 }, setting, scale);
    expect([wide.fits, sizeOf(wide.rows[0]?.font)]).toEqual([true, 12]);
    const low = fitBlocks(ruler, [block('aaaa')], { width: 100, height: 10 }, setting, scale);
    expect([low.fits, sizeOf(low.rows[0]?.font)]).toEqual([true, 8]);
    const none = fitBlocks(ruler, [block('aaaa bbbb cccc')], { width: 40, height: 10 }, setting, scale);
    expect([none.fits, sizeOf(none.rows[0]?.font)]).toEqual([false, 8]);
  });

  it('sets the direction of the language before it measures', () => {
    fitBlocks(ruler, [block('a')], { width: 100, height: 20 }, { ...setting, dir: 'rtl' }, scale);
    expect(ruler.direction).toBe('rtl');
  });
});

describe('the small card as a picture', () => {
  const card = makeCard({ language: 'ar', dialect: null, extras: ['woman', 'private'], swapDocuments: false, firstName: 'Sam' });
  const say = { lang: 'ar' as const, t: (key: string) => `own ${key}`, en: (key: string) => key };

  it('never sets staff text below 8 points, nor own text below 9.5', () => {
    const lines = spokenLines(card, card.lines, say);
    expect(Math.min(...walletBlocks(lines, 'english').map((one) => one.least))).toBe(8);
    expect(Math.min(...walletBlocks(lines, 'own').map((one) => one.least))).toBe(9.5);
  });

  it('keeps a sentence that is shown in English from left to right among the others', () => {
    const flagged = spokenLines(card, card.lines, { ...say, t: say.en });
    expect(flagged[0]?.own).toBe(isolate('card:lineRegister'));
    expect(spokenLines(card, card.lines, say)[0]?.own).toBe('own card:lineRegister');
  });

  it('sets each rule on a row of its own and lets needs run on', () => {
    const blocks = walletBlocks(spokenLines(card, card.lines, say), 'english');
    expect(blocks.filter((one) => one.text.startsWith('• '))).toHaveLength(3);
    expect(blocks.filter((one) => one.text.includes('card:lineLanguage'))).toHaveLength(1);
    expect(blocks.find((one) => one.text.includes('card:lineLanguage'))?.text).toContain('card:lineInterpreter');
  });

  it('never gives up what the card is for, or its limit in English', () => {
    for (const lines of englishSides(card)) {
      const ids = lines.map((line) => line.id);
      expect(ids).toEqual(expect.arrayContaining(['register', 'language', 'interpreter', 'id', 'status', 'reason', 'charter', 'limit']));
    }
    for (const lines of ownSides(card)) {
      const ids = lines.map((line) => line.id);
      expect(ids).toEqual(expect.arrayContaining(['register', 'language', 'interpreter', 'woman', 'private', 'id', 'status', 'reason']));
    }
  });
});
