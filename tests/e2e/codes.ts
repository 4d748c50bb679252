/** Square codes in pictures, read by a library that did not make them. */
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { Bitmap } from './paper.ts';

/** A picture file as dots. */
export const bitmapOf = (png: Buffer): Bitmap => {
  const { data, width, height } = PNG.sync.read(png);
  return { data: new Uint8ClampedArray(data), width, height };
};

/** A band of a picture, from one height to another, both as parts of the whole. */
export const band = ({ data, width, height }: Bitmap, from: number, to: number): Bitmap => {
  const [top, bottom] = [Math.round(from * height), Math.round(to * height)];
  return { data: data.slice(top * width * 4, bottom * width * 4), width, height: bottom - top };
};

/** What the code in a picture says, or undefined where none can be read. */
export const readCode = ({ data, width, height }: Bitmap): string | undefined => jsQR(data, width, height)?.data;

/** The bands of an A4 page that hold one code each: two small cards and the large page. */
export const a4Bands = [
  [0, 72 / 297],
  [73 / 297, 133 / 297],
  [133 / 297, 1],
] as const;

/** What each code of an A4 page says. */
export const readA4Codes = (picture: Bitmap): readonly (string | undefined)[] =>
  a4Bands.map(([from, to]) => readCode(band(picture, from, to)));

/** The same picture with the middle of its code turned from black to white and back: more than a crease can do. */
export const spoilCode = (picture: Bitmap): Bitmap => {
  const found = jsQR(picture.data, picture.width, picture.height)?.location;
  if (!found) throw new Error('There is no code to spoil');
  const data = picture.data.slice();
  const { topLeftCorner, bottomRightCorner } = found;
  const between = (from: number, to: number, part: number) => Math.round(from + (to - from) * part);
  for (let y = between(topLeftCorner.y, bottomRightCorner.y, 0.3); y < between(topLeftCorner.y, bottomRightCorner.y, 0.7); y += 1) {
    for (let x = between(topLeftCorner.x, bottomRightCorner.x, 0.3); x < between(topLeftCorner.x, bottomRightCorner.x, 0.7); x += 1) {
      const place = (y * picture.width + x) * 4;
      for (const channel of [0, 1, 2]) data[place + channel] = 255 - (data[place + channel] ?? 0);
    }
  }
  return { ...picture, data };
};
