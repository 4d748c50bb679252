/** The head of the large page: the language by name, and the codes with their addresses beside them. */
import type { Card } from '#domain/card.ts';
import { languages } from '#domain/languages.ts';
import { registrationAddress, typedAddress } from '#domain/printedAddresses.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import { appAddress } from './appAddress.ts';
import type { Box } from './drawLarge.ts';
import { drawRows, type Pen } from './drawRows.ts';
import type { Settings } from './drawWallet.ts';
import { fitBlocks, type Scale } from './fitBlocks.ts';
import type { Speaker } from './pictureText.ts';
import { drawQr, makeQr, qrPixels } from './qr.ts';

/** The code and the space around it, in millimetres. */
const codeSide = 22;
const gap = 3;

/**
 * Draws the head at the top of a box. The app's own code stands at the far end, only where the app has a public address.
 * @returns how much height it took, in pixels
 */
export const drawLargeHead = (pen: Pen, card: Card, say: Speaker, settings: Settings, scale: Scale, box: Box): number => {
  const pixels = codeSide * scale.mm;
  const app = appAddress(say.lang);
  const appCode = app === null ? null : makeQr(app);
  const side = drawQr(pen, makeQr(registrationAddress), Math.round(box.left), Math.round(box.top), pixels);
  const appSide = appCode === null ? 0 : qrPixels(appCode, pixels);
  if (appCode) drawQr(pen, appCode, Math.round(box.left + box.width - appSide), Math.round(box.top), pixels);

  const { endonym } = languages[say.lang];
  const plain = { points: 11, least: 9, bold: false, after: 0.6 };
  const blocks = [
    { ...plain, text: say.lang === 'en' ? endonym : `${card.spokenEnglish} · ${endonym}`, points: 16, least: 13, bold: true },
    { ...plain, text: withoutIsolates(say.en('card:qrLabel')) },
    { ...plain, text: typedAddress(registrationAddress) },
    ...(app === null ? [] : [{ ...plain, text: `${withoutIsolates(say.t('card:appQr'))} · ${typedAddress(app)}` }]),
  ];
  const left = box.left + side + gap * scale.mm;
  const width = box.width - side - appSide - 2 * gap * scale.mm;
  const setting = { ...settings.english, family: `${settings.english.family}, ${settings.own.family}` };
  const { rows } = fitBlocks(pen, blocks, { width, height: side }, setting, scale);
  drawRows(pen, rows, { left, top: box.top + scale.mm, width }, setting);
  return Math.max(side, appSide) + 2 * scale.mm;
};
