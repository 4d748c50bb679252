/** The large page on the canvas: every line twice, English left and own language right in the same row. */
import type { Card, CardPart } from '#domain/card.ts';
import { languages } from '#domain/languages.ts';
import { registrationAddress, typedAddress } from '#domain/printedAddresses.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import { drawRows, type Pen } from './drawRows.ts';
import type { Settings } from './drawWallet.ts';
import { fitBlocks, type PrintBlock, type Scale } from './fitBlocks.ts';
import { spokenLines, type Speaker } from './pictureText.ts';
import { drawQr, makeQr } from './qr.ts';

/** Sizes in millimetres: the space between columns and between rows, and the code. */
const column = 6;
const rowGap = 1.6;
const codeSide = 22;

/** Points of a line at full size, and how far down the whole page may be scaled to fit. */
const points: Readonly<Record<CardPart, number>> = { title: 16, needs: 13, rules: 13, reason: 13, fine: 10.5 };
const sizes = [1, 0.95, 0.9, 0.85, 0.8, 0.76];
const bold = new Set<CardPart>(['title', 'needs', 'reason']);

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Draws the page into a box of pixels. Says whether every line found room. */
export const drawLarge = (pen: Pen, card: Card, say: Speaker, settings: Settings, scale: Scale, box: Box): boolean => {
  const alone = say.lang === 'en';
  const width = alone ? box.width : (box.width - column * scale.mm) / 2;
  const lines = spokenLines(card, card.lines, say);
  const block = (text: string, part: CardPart, size: number): readonly PrintBlock[] => [
    { text, points: points[part] * size, least: points[part] * size, bold: bold.has(part), after: 0 },
  ];
  const fitted = (text: string, part: CardPart, size: number, setting: Settings['own']) =>
    fitBlocks(pen, block(text, part, size), { width, height: Number.POSITIVE_INFINITY }, setting, scale);

  const pixels = codeSide * scale.mm;
  const top = pixels + 3 * scale.mm;
  const rowsAt = (size: number) =>
    lines.map(({ part, english, own }) => ({
      english: fitted(english, part, size, settings.english),
      own: alone ? null : fitted(own, part, size, settings.own),
    }));
  const tall = (rows: ReturnType<typeof rowsAt>) =>
    rows.reduce((sum, row) => sum + Math.max(row.english.height, row.own?.height ?? 0) + rowGap * scale.mm, top);
  const size = sizes.find((one) => tall(rowsAt(one)) <= box.height);
  const rows = rowsAt(size ?? sizes[sizes.length - 1] ?? 1);

  const side = drawQr(pen, makeQr(registrationAddress), Math.round(box.left), Math.round(box.top), pixels);
  const beside = { left: box.left + side + 3 * scale.mm, top: box.top + 2 * scale.mm, width: box.width - side - 3 * scale.mm };
  const plain = { least: 11, points: 11, bold: false, after: 1 };
  const { endonym } = languages[say.lang];
  const head = fitBlocks(
    pen,
    [
      { ...plain, text: alone ? endonym : `${card.spokenEnglish} · ${endonym}`, least: 16, points: 16, bold: true },
      { ...plain, text: withoutIsolates(say.en('card:qrLabel')) },
      { ...plain, text: typedAddress(registrationAddress) },
    ],
    { width: beside.width, height: pixels },
    { ...settings.english, family: `${settings.english.family}, ${settings.own.family}` },
    scale,
  );
  drawRows(pen, head.rows, beside, settings.english);

  let down = box.top + top;
  for (const row of rows) {
    drawRows(pen, row.english.rows, { left: box.left, top: down, width }, settings.english);
    if (row.own) drawRows(pen, row.own.rows, { left: box.left + box.width - width, top: down, width }, settings.own);
    down += Math.max(row.english.height, row.own?.height ?? 0) + rowGap * scale.mm;
  }
  return size !== undefined;
};
