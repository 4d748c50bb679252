import type { Script } from '#domain/languages.ts';

/** Scripts that have a font of ours. */
export type FontScript = Exclude<Script, 'Latn'>;

/** One file of a font. */
export type FontAddress = { readonly url: string; readonly weight: number };

/** The names under which the style sheet knows our fonts. */
const families: Readonly<Record<FontScript | 'Nast', string>> = {
  Arab: 'Doorway Arab',
  Ethi: 'Doorway Ethi',
  Beng: 'Doorway Beng',
  Nast: 'Doorway Nast',
};

/** Letters of different widths that our languages need and that old phones are most likely to lack. */
const testLetters: Readonly<Record<FontScript, readonly string[]>> = {
  Arab: [...'بئةپچژکگیټۆے'],
  Ethi: [...'ሀሚቐኸዀጸፏ።'],
  Beng: [...'অইকঞঠণৎষ'],
};

/** A code point that no font draws: what appears for it is the phone's sign for a missing letter. */
const unassigned = '\u0378';

const side = 32;
const font = `${side / 2}px sans-serif`;

type Drawn = { readonly dots: string; readonly width: number };

const drawLetter = (brush: CanvasRenderingContext2D, letter: string): Drawn => {
  brush.clearRect(0, 0, side, side);
  brush.fillText(letter, side / 4, side * 0.7);
  return { dots: brush.getImageData(0, 0, side, side).data.join(), width: brush.measureText(letter).width };
};

const lacksALetter = (brush: CanvasRenderingContext2D, letters: readonly string[]): boolean => {
  brush.font = font;
  brush.textBaseline = 'alphabetic';
  const missing = drawLetter(brush, unassigned);
  // A browser that blurs what a canvas reports gives two different pictures of one sign: nothing can be told from it.
  if (drawLetter(brush, unassigned).dots !== missing.dots) return true;
  const drawn = letters.map((letter) => drawLetter(brush, letter));
  const blank = drawLetter(brush, ' ').dots;
  const pictures = new Set([missing.dots, blank, ...drawn.map(({ dots }) => dots)]);
  // The sign for a missing letter may itself be blank; any letter that looks like it, or like another letter, is missing.
  if (pictures.size < drawn.length + new Set([missing.dots, blank]).size) return true;
  // Some browsers write the letter's number into the box: pictures differ then, but all boxes are equally wide.
  return drawn.every(({ width }) => width === missing.width);
};

/**
 * Finds out whether the phone's own fonts lack a letter that the languages of a script need, by drawing letters where
 * nobody sees them and comparing the pictures.
 *
 * @param script the script of the language in use
 * @returns true when our font is needed, and also when nothing can be drawn; never true for a script without a font of ours
 */
export function fontNeeded(script: Script): boolean {
  if (script === 'Latn') return false;
  try {
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    const brush = canvas.getContext('2d', { willReadFrequently: true });
    return !brush || lacksALetter(brush, testLetters[script]);
  } catch {
    return true; // reading a canvas can be forbidden
  }
}

/** What the page is marked with while our font is in use. */
const markOf = (script: FontScript | 'Nast'): string => `font-${script.toLowerCase()}`;

/** How often to look whether a font has come, in milliseconds. */
const between = 100;

/**
 * Waits until every letter of a script can be drawn: at once where the phone has them, else until our font is in use.
 *
 * @param script the script that will be drawn
 * @param patience how long to wait, in milliseconds
 * @returns false where the font has not come by then
 */
export async function lettersReady(script: Script, patience: number): Promise<boolean> {
  if (script === 'Latn' || !fontNeeded(script)) return true;
  const isInUse = (): boolean => document.documentElement.classList.contains(markOf(script));
  for (let waited = 0; !isInUse() && waited < patience; waited += between) {
    await new Promise((resolve) => setTimeout(resolve, between));
  }
  return isInUse();
}

/**
 * Fetches a font and puts it to use on the page (`font-arab`, `font-ethi`, `font-beng` or `font-nast` on `<html>`).
 *
 * @param script the script of the language in use; `Nast` is the font of Urdu books
 * @param faces the font files, one a weight
 * @returns whether at least one weight is in use; false leaves the page as it was
 */
export async function loadScriptFont(script: FontScript | 'Nast', faces: readonly FontAddress[]): Promise<boolean> {
  if (typeof FontFace === 'undefined' || !document.fonts) return false;
  if (document.documentElement.classList.contains(markOf(script))) return true;
  const loaded = await Promise.all(
    faces.map(async ({ url, weight }) => {
      try {
        const face = new FontFace(families[script], `url(${JSON.stringify(url)}) format("woff2")`, {
          weight: String(weight),
          display: 'swap',
        });
        document.fonts.add(await face.load());
        return true;
      } catch {
        return false; // no network, or a file that is no font: the phone's own letters stay
      }
    }),
  );
  if (!loaded.includes(true)) return false;
  document.documentElement.classList.add(markOf(script));
  return true;
}
