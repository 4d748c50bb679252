/** The small card on the canvas: 171.2 × 54 mm, English left, own language right, fold between. */
import type { Card, CardLine } from '#domain/card.ts';
import { registrationAddress, typedAddress } from '#domain/printedAddresses.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import { drawBroken, drawRows, type Pen } from './drawRows.ts';
import { fitBlocks, type FittedBlocks, type Scale, type Setting, type TextBox } from './fitBlocks.ts';
import { spokenLines, type Speaker } from './pictureText.ts';
import { drawQr, makeQr, qrPixels } from './qr.ts';
import { walletBlocks } from './walletBlocks.ts';
import { englishSides, ownSides } from './walletSides.ts';
import { breakHere } from '#ui/Picture/wrapText.ts';

/** Sizes of the small card in millimetres. */
export const wallet = { width: 171.2, height: 54, margin: 2.5, edge: 2, addressMargin: 1, qr: 22, qrMargin: 0.5, gap: 0.75, line: 0.35 };

/** What both sides are set in. */
export type Settings = { readonly english: Setting; readonly own: Setting };

/** The typed address may break after a stroke or a dash. */
const addressBlock = {
  text: typedAddress(registrationAddress).replace(/[/-]/g, `$&${breakHere}`),
  points: 8,
  least: 8,
  bold: false,
  after: 0,
};

/** In English alone the second side has room to say what the code is for. */
const labelBlock = (say: Speaker) => ({ text: withoutIsolates(say.en('card:qrLabel')), points: 10, least: 9, bold: false, after: 0 });

const drawEdges = (pen: Pen, scale: Scale, left: number, top: number): void => {
  const mm = (length: number) => length * scale.mm;
  const inset = mm(wallet.line) / 2;
  const [right, bottom, fold] = [left + mm(wallet.width) - inset, top + mm(wallet.height) - inset, left + mm(wallet.width / 2)];
  const [start, above] = [left + inset, top + inset];
  const corners = [
    [start, above],
    [right, above],
    [right, bottom],
    [start, bottom],
    [start, above],
  ] as const;
  drawBroken(pen, corners, mm(wallet.line), [mm(2), mm(1.5)]);
  drawBroken(
    pen,
    [
      [fold, top],
      [fold, bottom],
    ],
    mm(wallet.line),
    [mm(wallet.line), mm(1)],
  );
};

/** Draws the small card with its top left corner at a place in pixels. Says whether the lines that always stay found room. */
export const drawWallet = (pen: Pen, card: Card, say: Speaker, settings: Settings, scale: Scale, left: number, top: number): boolean => {
  const mm = (length: number) => length * scale.mm;
  const width = mm(wallet.width / 2 - 2 * wallet.margin);
  const height = mm(wallet.height - 2 * wallet.edge);
  const english = { left: left + mm(wallet.margin), top: top + mm(wallet.edge), width };
  const back = { ...english, left: english.left + mm(wallet.width / 2) };
  const rtl = settings.own.dir === 'rtl';

  const code = makeQr(registrationAddress);
  const codeSide = qrPixels(code, mm(wallet.qr));
  // Its white edge is room enough around the code: it may lie over the margin.
  const outwards = mm(wallet.margin - wallet.qrMargin);
  const upwards = mm(wallet.edge - wallet.qrMargin);
  // One row in most fonts, if it may come nearer to the edge than other text.
  const outdent = mm(wallet.margin - wallet.addressMargin);
  const address = fitBlocks(pen, [addressBlock], { width: width + 2 * outdent, height }, settings.english, scale);
  const ownBox = {
    width,
    height: height - address.height - mm(wallet.gap),
    narrow: { width: width - codeSide + outwards, until: codeSide - upwards },
  };

  const fit = (side: 'english' | 'own', tries: readonly (readonly CardLine[])[], box: TextBox) => {
    const fitted = (lines: readonly CardLine[]): FittedBlocks =>
      fitBlocks(pen, walletBlocks(spokenLines(card, lines, say), side), box, settings[side], scale);
    const [first = [], ...shorter] = tries;
    return shorter.reduce((now, lines) => (now.fits ? now : fitted(lines)), fitted(first));
  };
  const front = fit('english', englishSides(card), { width, height });
  const own = say.lang === 'en' ? fitBlocks(pen, [labelBlock(say)], ownBox, settings.english, scale) : fit('own', ownSides(card), ownBox);

  pen.fillStyle = '#fff';
  pen.fillRect(left, top, mm(wallet.width), mm(wallet.height));
  drawRows(pen, front.rows, english, settings.english);
  drawRows(pen, own.rows, back, settings.own);
  const codeLeft = rtl ? back.left - outwards : back.left + width - codeSide + outwards;
  drawQr(pen, code, Math.round(codeLeft), Math.round(back.top - upwards), codeSide);
  drawRows(pen, address.rows, { left: back.left - outdent, top: back.top + height - address.height, width }, settings.english);
  drawEdges(pen, scale, left, top);
  return front.fits && own.fits;
};
