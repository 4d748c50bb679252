/** The large page on the canvas: every line twice, English left and own language right in the same row. */
import type { Card, CardPart } from '#domain/card.ts';
import { drawLargeHead } from './drawLargeHead.ts';
import { drawRows, type Pen } from './drawRows.ts';
import type { Settings } from './drawWallet.ts';
import { fitBlocks, type FittedBlocks, type PrintBlock, type Scale } from './fitBlocks.ts';
import { spokenLines, type Speaker } from './pictureText.ts';

/** Space between the columns and between the rows, in millimetres. */
const column = 6;
const rowGap = 1.6;

/** Points of a line at full size, and how far down the whole page may be scaled to fit. */
const points: Readonly<Record<CardPart, number>> = { title: 15, needs: 13, rules: 13, reason: 13, fine: 10.5 };
const sizes = [1, 0.95, 0.9, 0.85, 0.8] as const;
const smallest = 0.76;
const bold = new Set<CardPart>(['title', 'needs', 'reason']);

/** A place on the picture, in pixels. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

type Row = { readonly english: FittedBlocks; readonly own: FittedBlocks | null };

/** Draws the page into a box. Says whether every line found room. */
export const drawLarge = (pen: Pen, card: Card, say: Speaker, settings: Settings, scale: Scale, box: Box): boolean => {
  const alone = say.lang === 'en';
  const width = alone ? box.width : (box.width - column * scale.mm) / 2;
  const lines = spokenLines(card, card.lines, say);
  const fitted = (text: string, part: CardPart, size: number, side: 'english' | 'own'): FittedBlocks => {
    const exact = points[part] * size;
    const block: PrintBlock = { text, points: exact, least: exact, bold: bold.has(part), after: 0 };
    return fitBlocks(pen, [block], { width, height: Number.POSITIVE_INFINITY }, settings[side], scale);
  };
  const rowsAt = (size: number): readonly Row[] =>
    lines.map(({ part, english, own }) => ({
      english: fitted(english, part, size, 'english'),
      own: alone ? null : fitted(own, part, size, 'own'),
    }));
  const heightOf = (row: Row): number => Math.max(row.english.height, row.own?.height ?? 0) + rowGap * scale.mm;

  let down = box.top + drawLargeHead(pen, card, say, settings, scale, box);
  const fits = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + heightOf(row), down) <= box.top + box.height;
  const size = sizes.find((one) => fits(rowsAt(one))) ?? smallest;
  const rows = rowsAt(size);
  const everyLine = fits(rows);
  for (const row of rows) {
    drawRows(pen, row.english.rows, { left: box.left, top: down, width }, settings.english);
    if (row.own) drawRows(pen, row.own.rows, { left: box.left + box.width - width, top: down, width }, settings.own);
    down += heightOf(row);
  }
  return everyLine;
};
