/** Square codes for paper and pictures: always black on white, never with anything about a person. */
import { correction, generate } from 'lean-qr';

/** White modules that a reader needs on each side. */
export const quietZone = 4;

/** A code as rows of dark runs, quiet zone included in `size` and in the places. */
export type Qr = { readonly size: number; readonly runs: readonly { readonly x: number; readonly y: number; readonly length: number }[] };

/**
 * Makes the code of an address, with medium error correction (a card gets creased).
 * Throws only if the text is longer than any code can hold, which an address is not.
 */
export const makeQr = (text: string): Qr => {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const runs: { x: number; y: number; length: number }[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y)) continue;
      let length = 1;
      while (code.get(x + length, y)) length += 1;
      runs.push({ x: x + quietZone, y: y + quietZone, length });
      x += length;
    }
  }
  return { size: code.size + 2 * quietZone, runs };
};

/** The dark runs as one path, one unit a module. */
export const qrPath = ({ runs }: Qr): string => runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('');

/**
 * Draws a code in whole pixels a module, at least as large as asked, so that no edge is blurred.
 * @returns the side in pixels
 */
export const drawQr = (
  pen: Pick<CanvasRenderingContext2D, 'fillStyle' | 'fillRect'>,
  qr: Qr,
  left: number,
  top: number,
  atLeast: number,
): number => {
  const pixels = qrPixels(qr, atLeast);
  const module = pixels / qr.size;
  pen.fillStyle = '#fff';
  pen.fillRect(left, top, pixels, pixels);
  pen.fillStyle = '#000';
  for (const { x, y, length } of qr.runs) pen.fillRect(left + x * module, top + y * module, length * module, module);
  return pixels;
};

/** The side that `drawQr` will take: the first multiple of whole modules that is large enough. */
export const qrPixels = ({ size }: Qr, atLeast: number): number => Math.ceil(atLeast / size) * size;
