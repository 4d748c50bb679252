/** The small card on the canvas: 171.2 × 54 mm, English left, own language right, fold between. */
import { smallCardLines, smallCardOwnLines, type Card, type CardLine } from '#domain/card.ts';
import { registrationAddress, typedAddress } from '#domain/printedAddresses.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import { drawBroken, drawRows, type Pen } from './drawRows.ts';
import { fitBlocks, type Scale, type Setting } from './fitBlocks.ts';
import { spokenLines, type Speaker } from './pictureText.ts';
import { drawQr, makeQr, qrPixels } from './qr.ts';
import { walletBlocks } from './walletBlocks.ts';
import { breakHere } from './wrapText.ts';

/** Sizes of the small card in millimetres. */
export const wallet = { width: 171.2, height: 54, margin: 3, qr: 22, gap: 2, line: 0.35 };

/** What both sides are set in. */
export type Settings = { readonly english: Setting; readonly own: Setting };

/** Draws the small card with its top left corner at a place in pixels. Says whether every line found room. */
export const drawWallet = (pen: Pen, card: Card, say: Speaker, settings: Settings, scale: Scale, left: number, top: number): boolean => {
  const mm = (length: number) => length * scale.mm;
  const side = mm(wallet.width / 2);
  const height = mm(wallet.height - 2 * wallet.margin);
  const width = side - mm(2 * wallet.margin);
  const code = makeQr(registrationAddress);
  const codeSide = qrPixels(code, mm(wallet.qr));
  const ownWidth = width - codeSide - mm(wallet.gap);
  const rtl = settings.own.dir === 'rtl';
  const backLeft = left + side + mm(wallet.margin);

  const fit = (lines: readonly CardLine[], ownLines: readonly CardLine[]) => ({
    english: fitBlocks(pen, walletBlocks(spokenLines(card, lines, say), 'english'), { width, height }, settings.english, scale),
    own: fitBlocks(pen, say.lang === 'en' ? [] : walletBlocks(spokenLines(card, ownLines, say), 'own'), { width: ownWidth, height }, settings.own, scale),
  });
  const notNumber = (line: CardLine) => line.id !== 'nhsNumber';
  let { english, own } = fit(smallCardLines(card), smallCardOwnLines(card));
  if (!english.fits || !own.fits) {
    ({ english, own } = fit(smallCardLines(card).filter(notNumber), smallCardOwnLines(card).filter(notNumber)));
  }

  pen.fillStyle = '#fff';
  pen.fillRect(left, top, mm(wallet.width), mm(wallet.height));
  drawRows(pen, english.rows, { left: left + mm(wallet.margin), top: top + mm(wallet.margin), width }, settings.english);
  drawRows(
    pen,
    own.rows,
    { left: rtl ? backLeft + codeSide + mm(wallet.gap) : backLeft, top: top + mm(wallet.margin), width: ownWidth },
    settings.own,
  );

  const codeLeft = Math.round(rtl ? backLeft : backLeft + width - codeSide);
  const codeTop = Math.round(top + mm(wallet.margin));
  drawQr(pen, code, codeLeft, codeTop, codeSide);
  const address = { least: 8, points: 8, bold: false, after: 0.5 };
  const under = fitBlocks(
    pen,
    [
      { ...address, text: withoutIsolates(say.en('card:qrLabel')) },
      // Breaks only where a person would: after a stroke.
      { ...address, text: typedAddress(registrationAddress).replace(/[/-]/g, `$&${breakHere}`) },
    ],
    { width: codeSide, height: height - codeSide },
    settings.english,
    scale,
  );
  drawRows(pen, under.rows, { left: codeLeft, top: codeTop + codeSide, width: codeSide }, settings.english);

  const [right, bottom, fold] = [left + mm(wallet.width), top + mm(wallet.height), left + side];
  const inset = mm(wallet.line) / 2;
  drawBroken(
    pen,
    [[left + inset, top + inset], [right - inset, top + inset], [right - inset, bottom - inset], [left + inset, bottom - inset], [left + inset, top + inset]],
    mm(wallet.line),
    [mm(2), mm(1.5)],
  );
  drawBroken(pen, [[fold, top], [fold, bottom]], mm(wallet.line), [mm(0.35), mm(1)]);
  return english.fits && own.fits && under.fits;
};
