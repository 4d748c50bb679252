/** What a page draws on a large canvas, listened to while it is drawn: which letters, in which fonts, and whether any came out as a box. */
import type { Page } from 'playwright-core';

/** What was drawn. `boxes` are letters that looked like the sign for a missing letter at the moment when they were drawn. */
export type Drawn = {
  readonly rows: number;
  readonly letters: readonly string[];
  readonly boxes: readonly string[];
  readonly unready: number;
};

/** How the listener changes what it hears, for controls. */
export type Mode = 'faithful' | 'parted' | 'boxed';

/** Has every page of a tab tell what it draws. `parted` keeps letters from joining; `boxed` adds a letter that no font has. */
export const listenToDrawing = (page: Page, mode: Mode = 'faithful'): Promise<unknown> =>
  page.addInitScript((how) => {
    const heard = { rows: 0, letters: new Set<string>(), boxes: new Set<string>(), unready: 0 };
    Object.assign(globalThis, { heard });
    const { prototype } = CanvasRenderingContext2D;
    const draw = prototype.fillText;
    const small = document.createElement('canvas');
    small.width = 64;
    small.height = 64;
    const pen = small.getContext('2d', { willReadFrequently: true });
    const seen = new Map<string, string>();
    const look = (font: string, letter: string): string => {
      const key = `${font}|${letter}`;
      if (!pen) return '';
      if (!seen.has(key)) {
        pen.clearRect(0, 0, 64, 64);
        pen.font = font;
        draw.call(pen, letter, 16, 44);
        seen.set(key, pen.getImageData(0, 0, 64, 64).data.join());
      }
      return seen.get(key) ?? '';
    };
    prototype.fillText = function listen(this: CanvasRenderingContext2D, text: string, x: number, y: number) {
      if (this.canvas.width < 1000) return draw.call(this, text, x, y);
      heard.rows += 1;
      if (!document.fonts.check(this.font, text)) heard.unready += 1;
      const font = this.font.replace(/[\d.]+px/, '28px');
      for (const letter of how === 'boxed' ? `${text}\u1249` : text) {
        if (!/[\p{L}\p{N}\p{P}]/u.test(letter) && letter !== '\u1249') continue;
        heard.letters.add(letter);
        if (look(font, letter) === look(font, '\u0378') || look(font, letter) === look(font, ' ')) heard.boxes.add(letter);
      }
      return draw.call(this, how === 'parted' ? [...text].join('\u200c') : text, x, y);
    };
  }, mode);

/** What the page has drawn so far. */
export const drawnBy = (page: Page): Promise<Drawn> =>
  page.evaluate(() => {
    const { heard } = globalThis as unknown as { heard: { rows: number; letters: Set<string>; boxes: Set<string>; unready: number } };
    return { rows: heard.rows, letters: [...heard.letters], boxes: [...heard.boxes], unready: heard.unready };
  });
