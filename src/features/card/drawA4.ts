/** The A4 page on the canvas: two small cards, then the large page. Places in millimetres. */
import type { Card } from '#domain/card.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import { drawLarge } from './drawLarge.ts';
import { drawRows, type Pen } from './drawRows.ts';
import { drawWallet, wallet, type Settings } from './drawWallet.ts';
import { fitBlocks, type Scale } from './fitBlocks.ts';
import type { Speaker } from './pictureText.ts';

const left = 19.4;
const tops = [14, 74];
const large = { left: 12, top: 136, width: 186, height: 151 };

/** The word for the fold stands over the middle of a card, outside it, in both languages. */
const drawFoldWord = (pen: Pen, say: Speaker, { english, own }: Settings, scale: Scale, top: number): void => {
  const words = say.lang === 'en' ? [say.en('card:fold')] : [say.t('card:fold'), say.en('card:fold')];
  const word = { text: withoutIsolates(words.join(' · ')), points: 8, least: 8, bold: false, after: 0 };
  const box = { width: wallet.width * scale.mm, height: 4 * scale.mm };
  const { rows } = fitBlocks(pen, [word], box, { ...english, family: `${english.family}, ${own.family}` }, scale);
  const width = pen.measureText(word.text).width;
  drawRows(pen, rows, { left: (left + wallet.width / 2) * scale.mm - width / 2, top: (top - 4.5) * scale.mm, width }, english);
};

/** Draws the page. Says whether every line found room. */
export const drawA4 = (pen: Pen, card: Card, say: Speaker, settings: Settings, scale: Scale): boolean => {
  const fits = tops.map((top) => {
    drawFoldWord(pen, say, settings, scale, top);
    return drawWallet(pen, card, say, settings, scale, left * scale.mm, top * scale.mm);
  });
  const box = { left: large.left * scale.mm, top: large.top * scale.mm, width: large.width * scale.mm, height: large.height * scale.mm };
  return drawLarge(pen, card, say, settings, scale, box) && fits.every(Boolean);
};
