/** Paper as a printer gets it: the browser makes the PDF, and another program draws its pages. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { BrowserContext, Locator, Page } from 'playwright-core';

/** A picture as rows of red, green, blue and alpha. */
export type Bitmap = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

/** One printed page: its size in millimetres, its picture, and the text that it carries. */
export type Sheet = { readonly width: number; readonly height: number; readonly picture: Bitmap; readonly text: string };

const dotsPerInch = 200;
const mmPerInch = 25.4;

/** How many dots of a drawn sheet make a millimetre. */
export const dotsPerMm = dotsPerInch / mmPerInch;

let library: Promise<PDFiumLibrary> | undefined;

/** The pages of a PDF. */
export const sheetsOf = async (pdf: Uint8Array): Promise<readonly Sheet[]> => {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  const sheets: Sheet[] = [];
  for (const page of document.pages()) {
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const text = page.getText();
    const { data, width, height } = await page.render({ scale: dotsPerInch / 72, render: ({ data: dots }) => Promise.resolve(dots) });
    const mm = (points: number) => (points / 72) * mmPerInch;
    sheets.push({
      width: mm(originalWidth),
      height: mm(originalHeight),
      picture: { data: new Uint8ClampedArray(data), width, height },
      text: text.replace(/\s+/g, ' '),
    });
  }
  document.destroy();
  return sheets;
};

/** The text that a PDF carries, without drawing its pages. */
export const textOfPdf = async (pdf: Uint8Array): Promise<string> => {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  const text = [...document.pages()].map((page) => page.getText().replace(/\s+/g, ' ')).join(' ');
  document.destroy();
  return text;
};

/** Lets every page of a browser count how often it asks for the printer, in place of the dialog that no test can answer. */
export const countPrints = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    window.print = () => {
      const { dataset } = document.documentElement;
      dataset.prints = String(Number(dataset.prints ?? 0) + 1);
    };
  });

const printsOf = (page: Page): Promise<number> => page.evaluate(() => Number(document.documentElement.dataset.prints ?? 0));

/** Presses a control and, when the page asks for the printer, prints as the page is at that moment. */
export const printed = async (page: Page, control: Locator): Promise<readonly Sheet[]> => {
  const before = await printsOf(page);
  await control.click();
  await page.waitForFunction((count) => Number(document.documentElement.dataset.prints ?? 0) > count, before);
  return sheetsOf(await page.pdf({ preferCSSPageSize: true }));
};

const isDark = ({ data, width }: Bitmap, x: number, y: number): boolean => (data[(y * width + x) * 4] ?? 255) < 128;

/** How many dark dots each row of a part of a picture has, or each column. */
export const inkIn = (picture: Bitmap, along: 'rows' | 'columns', part: { from?: number; to?: number; left?: number; right?: number }) => {
  const { from = 0, to = picture.height, left = 0, right = picture.width } = part;
  const ink = Array.from({ length: along === 'rows' ? to - from : right - left }, () => 0);
  for (let y = from; y < to; y += 1) {
    for (let x = left; x < right; x += 1) {
      const place = along === 'rows' ? y - from : x - left;
      if (isDark(picture, x, y)) ink[place] = (ink[place] ?? 0) + 1;
    }
  }
  return ink;
};

/** First and last place with at least so much ink, and the distance between their outer edges. */
export const extentOf = (ink: readonly number[], least = 1): { readonly first: number; readonly last: number; readonly size: number } => {
  const first = ink.findIndex((dots) => dots >= least);
  const last = ink.findLastIndex((dots) => dots >= least);
  return { first, last, size: first < 0 ? 0 : last - first + 1 };
};

/** Size in millimetres of the one small card on a sheet, measured between the edges that are drawn round it. */
export const walletSize = (picture: Bitmap): { readonly width: number; readonly height: number } => {
  const columns = extentOf(inkIn(picture, 'columns', {}));
  // The broken edges are the only rows that are dark from side to side; the word for the fold above them is short.
  const rows = extentOf(inkIn(picture, 'rows', {}), columns.size * 0.45);
  return { width: columns.size / dotsPerMm, height: rows.size / dotsPerMm };
};
