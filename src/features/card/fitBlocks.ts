/** Fitting paragraphs into a box on the canvas: as large as they go, never smaller than can be read. */
import { wrapText, type Ruler } from '#ui/Picture/wrapText.ts';

/** A paragraph, its wanted and its least size in points, and the space after it in millimetres. */
export type PrintBlock = {
  readonly text: string;
  readonly points: number;
  readonly least: number;
  readonly bold: boolean;
  readonly after: number;
};

/** How one language is set: font family, direction, and row height as a multiple of the size, wanted and least. */
export type Setting = {
  readonly family: string;
  readonly dir: 'ltr' | 'rtl';
  readonly leading: number;
  readonly leastLeading: number;
};

/** A row with its font and the place of its baseline below the top of the box, in pixels. */
export type PlacedRow = { readonly text: string; readonly font: string; readonly baseline: number };

export type FittedBlocks = { readonly rows: readonly PlacedRow[]; readonly height: number; readonly fits: boolean };

/** Pixels to a millimetre and to a point, for a picture of a given density. */
export type Scale = { readonly mm: number; readonly point: number };

/** The scale of a picture with so many dots to the inch. */
export const scaleOf = (dotsPerInch: number): Scale => ({ mm: dotsPerInch / 25.4, point: dotsPerInch / 72 });

/** Where the paragraphs go, in pixels. Rows that begin above `narrow.until` leave room for the code beside them. */
export type TextBox = {
  readonly width: number;
  readonly height: number;
  readonly narrow?: { readonly width: number; readonly until: number };
};

type Pen = Ruler & Pick<CanvasRenderingContext2D, 'font' | 'direction'>;

/** Space after a paragraph shrinks with the letters, but not to nothing. */
const gap = (block: PrintBlock, size: number): number => block.after * (0.4 + 0.6 * size);

const place = (pen: Pen, blocks: readonly PrintBlock[], box: TextBox, setting: Setting, scale: Scale, size: number, leading: number) => {
  const rows: PlacedRow[] = [];
  let top = 0;
  for (const block of blocks) {
    const points = block.least + (block.points - block.least) * size;
    const em = points * scale.point;
    const font = `${block.bold ? 700 : 400} ${em.toFixed(2)}px ${setting.family}`;
    pen.font = font;
    const start = top;
    const widthOf = (row: number) => (box.narrow && start + row * leading * em < box.narrow.until ? box.narrow.width : box.width);
    for (const text of wrapText(pen, block.text, widthOf)) {
      rows.push({ text, font, baseline: top + (leading / 2 + 0.34) * em });
      top += leading * em;
    }
    top += gap(block, size) * scale.mm;
  }
  const last = blocks[blocks.length - 1];
  return { rows, height: top - (last ? gap(last, size) * scale.mm : 0) };
};

/** Steps from the wanted size to the least, and from the wanted row height to the least. */
const steps = [1, 0.75, 0.5, 0.25, 0];

/**
 * Lays paragraphs out in a box of pixels, trying smaller sizes and then closer rows until they fit.
 * `fits` is false when even the least sizes are too tall; the rows are then laid out at those, and run over.
 */
export const fitBlocks = (pen: Pen, blocks: readonly PrintBlock[], box: TextBox, setting: Setting, scale: Scale): FittedBlocks => {
  pen.direction = setting.dir;
  let last = { rows: [] as readonly PlacedRow[], height: 0 };
  for (const leading of [setting.leading, (setting.leading + setting.leastLeading) / 2, setting.leastLeading]) {
    for (const size of steps) {
      last = place(pen, blocks, box, setting, scale, size, leading);
      if (last.height <= box.height) return { ...last, fits: true };
    }
  }
  return { ...last, fits: false };
};
