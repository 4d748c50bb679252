/** Drawing laid-out rows. */
import type { PlacedRow, Setting } from './fitBlocks.ts';

/** What drawing needs of a canvas. */
export type Pen = CanvasRenderingContext2D;

/** Draws rows into a box, from its left edge or, for a right-to-left language, from its right edge. */
export const drawRows = (
  pen: Pen,
  rows: readonly PlacedRow[],
  box: { left: number; top: number; width: number },
  setting: Setting,
): void => {
  pen.fillStyle = '#000';
  pen.textBaseline = 'alphabetic';
  pen.direction = setting.dir;
  pen.textAlign = setting.dir === 'rtl' ? 'right' : 'left';
  const edge = setting.dir === 'rtl' ? box.left + box.width : box.left;
  for (const row of rows) {
    pen.font = row.font;
    pen.fillText(row.text, edge, box.top + row.baseline);
  }
};

/** Draws a broken line, at least as thick as a printer can hold. */
export const drawBroken = (pen: Pen, points: readonly (readonly [number, number])[], thick: number, dash: readonly number[]): void => {
  pen.save();
  pen.strokeStyle = '#000';
  pen.lineWidth = thick;
  pen.setLineDash([...dash]);
  pen.beginPath();
  points.forEach(([x, y], place) => (place === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.stroke();
  pen.restore();
};
