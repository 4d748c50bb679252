/** The card as a picture: drawn on a canvas, because only the browser shapes Arabic and Ethiopic letters rightly. */
import type { Card } from '#domain/card.ts';
import { languages, type LanguageId, type Script } from '#domain/languages.ts';
import { drawA4 } from './drawA4.ts';
import { drawWallet, type Settings } from './drawWallet.ts';
import { scaleOf } from './fitBlocks.ts';
import { spokenLines, type Speaker } from './pictureText.ts';

/** The two pictures: the small card at 300 dots to the inch, the A4 page at 200. */
export type PictureKind = 'small' | 'large';
export const pictureSizes = {
  small: { width: 2022, height: 638, dotsPerInch: 300 },
  large: { width: 1654, height: 2339, dotsPerInch: 200 },
} as const satisfies Readonly<Record<PictureKind, object>>;

/** How long to wait for letters that are not on the phone yet. */
export const fontPatience = 3000;

/** Row heights that each script needs: Arabic letters reach far above and below. */
const leadings: Readonly<Record<Script, readonly [wanted: number, least: number]>> = {
  Latn: [1.22, 1.16],
  Arab: [1.5, 1.2],
  Ethi: [1.4, 1.18],
  Beng: [1.4, 1.2],
};

/** What the two sides are set in. Families are those that the page itself uses. */
export const settingsFor = (lang: LanguageId, families: { readonly english: string; readonly own: string }): Settings => {
  const { script, dir } = languages[lang];
  const [leading, leastLeading] = leadings[script];
  const [english, leastEnglish] = leadings.Latn;
  return {
    english: { family: families.english, dir: 'ltr', leading: english, leastLeading: leastEnglish },
    own: { family: families.own, dir, leading, leastLeading },
  };
};

/** Waits until every letter that will be drawn is there, but not for ever. */
const awaitFonts = async (settings: Settings, text: { readonly english: string; readonly own: string }): Promise<void> => {
  const fonts = document.fonts as FontFaceSet | undefined;
  if (!fonts) return;
  const wanted = [400, 700].flatMap((weight) => [
    fonts.load(`${weight} 40px ${settings.english.family}`, text.english),
    fonts.load(`${weight} 40px ${settings.own.family}`, text.own),
  ]);
  const late = new Promise((resolve) => setTimeout(resolve, fontPatience));
  await Promise.race([Promise.allSettled(wanted), late]);
};

/** What came of drawing: a picture, and whether every line found room at a size that can be read. */
export type DrawnPicture = { readonly blob: Blob; readonly fits: boolean };

/**
 * Draws the card onto a canvas and makes a picture of it.
 * @returns null where the browser has no canvas, or gives no picture of it
 */
export const drawCardPicture = async (
  canvas: HTMLCanvasElement,
  kind: PictureKind,
  card: Card,
  say: Speaker,
  families: { readonly english: string; readonly own: string },
): Promise<DrawnPicture | null> => {
  const { width, height, dotsPerInch } = pictureSizes[kind];
  const settings = settingsFor(say.lang, families);
  const lines = spokenLines(card, card.lines, say);
  await awaitFonts(settings, { english: lines.map((line) => line.english).join(''), own: lines.map((line) => line.own).join('') });
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  const scale = scaleOf(dotsPerInch);
  const fits = kind === 'small' ? drawWallet(pen, card, say, settings, scale, 0, 0) : drawA4(pen, card, say, settings, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob === null ? null : { blob, fits };
};
