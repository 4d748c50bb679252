/** The letter as a picture: A4 at 200 dots to the inch. */
import type { LetterLine } from '#content/letter.ts';
import { formatDate } from '#i18n/formatDate.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import type { Reader } from '#i18n/useWords.ts';
import { wrapText } from '#ui/Picture/wrapText.ts';

const page = { width: 1654, height: 2339, margin: 120 };

/** Heights of letters to try, in pixels, largest first. */
const sizes = [40, 36, 32, 28, 24, 20] as const;

/** The English of one line, as plain text. */
export const plainLine = (line: LetterLine, en: Reader['en']): string => {
  switch (line.kind) {
    case 'written':
      return line.text;
    case 'date':
      return withoutIsolates(en(line.key, { date: formatDate(line.date, en) }));
    case 'language':
      return withoutIsolates(en(line.key, { language: line.language }));
    default:
      return withoutIsolates(en(line.key));
  }
};

/**
 * Draws the letter onto a canvas.
 * @returns the picture, or null where the browser has no canvas, gives no picture of it, or the lines find no room
 */
export const drawLetter = async (canvas: HTMLCanvasElement, lines: readonly LetterLine[], en: Reader['en']): Promise<Blob | null> => {
  canvas.width = page.width;
  canvas.height = page.height;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  const width = page.width - 2 * page.margin;
  const rowsAt = (size: number): readonly { readonly text: string; readonly line: LetterLine }[] => {
    pen.font = `${size}px sans-serif`;
    return lines.flatMap((line) =>
      wrapText(pen, `${line.part === 'said' ? '☑ ' : ''}${plainLine(line, en)}`, () => width).map((text) => ({ text, line })),
    );
  };
  const size = sizes.find((one) => rowsAt(one).length * one * 1.5 <= page.height - 2 * page.margin);
  if (size === undefined) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, page.width, page.height);
  const rows = rowsAt(size);
  pen.fillStyle = '#000';
  pen.textBaseline = 'top';
  rows.forEach(({ text, line }, place) => {
    const top = page.margin + place * size * 1.5;
    pen.fillText(text, page.margin, top);
    if (line.kind === 'pen') pen.fillRect(page.margin + width / 2, top + size * 1.2, width / 2, 2);
  });
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
};
