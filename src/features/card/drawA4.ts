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

/** Draws the page. Says whether every line found room. */
export const drawA4 = (pen: Pen, card: Card, say: Speaker, settings: Settings, scale: Scale): boolean => {
  const fits = tops.map((top) => {
    // The word for the fold stands over the middle, outside the card.
    const word = { text: withoutIsolates(say.en('card:fold')), points: 8, least: 8, bold: false, after: 0 };
    const box = { left: (left + wallet.width / 2 - 6) * scale.mm, top: (top - 4.5) * scale.mm, width: 40 * scale.mm, height: 4 * scale.mm };
    drawRows(pen, fitBlocks(pen, [word], box, settings.english, scale).rows, box, settings.english);
    return drawWallet(pen, card, say, settings, scale, left * scale.mm, top * scale.mm);
  });
  const box = { left: large.left * scale.mm, top: large.top * scale.mm, width: large.width * scale.mm, height: large.height * scale.mm };
  return drawLarge(pen, card, say, settings, scale, box) && fits.every(Boolean);
};
