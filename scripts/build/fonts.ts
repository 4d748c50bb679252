import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { lettersOf, urduLetters, type FontScript } from './alphabets.ts';

/** One font file of the built site. `unicodeRange` is spelled as in CSS. */
export type FontFile = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly script: FontScript | 'Nast';
  readonly weight: 400 | 700;
  readonly unicodeRange: string;
};

type FontSource = {
  readonly script: FontFile['script'];
  readonly file: (weight: number) => string;
  readonly letters: () => readonly string[];
  readonly weights: readonly (400 | 700)[];
  readonly keepFeatures?: string[];
};

const packages = fileURLToPath(new URL('../../node_modules/@fontsource/', import.meta.url).href);

const sources: readonly FontSource[] = [
  // Joining needs every feature of this font: forms at the start, middle and end of a word, lam-alef, places of the vowel signs.
  {
    script: 'Arab',
    file: (weight) => `vazirmatn/files/vazirmatn-arabic-${weight}-normal.woff2`,
    letters: () => lettersOf('Arab'),
    weights: [400, 700],
  },
  // Ethiopic letters stand alone. The font's pair spacing is two thirds of its bytes and makes a line 2% shorter.
  {
    script: 'Ethi',
    file: (weight) => `noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-${weight}-normal.woff2`,
    letters: () => lettersOf('Ethi'),
    weights: [400, 700],
    keepFeatures: ['ccmp', 'mark', 'mkmk'],
  },
  // Joined consonants need every feature. One weight: two would be over what a script may cost, and a browser thickens one well.
  {
    script: 'Beng',
    file: (weight) => `noto-sans-bengali/files/noto-sans-bengali-bengali-${weight}-normal.woff2`,
    letters: () => lettersOf('Beng'),
    weights: [400],
  },
  // The sloping letters of Urdu books, for those who ask for them in Settings. It lacks letters of Sorani: no other language gets it.
  {
    script: 'Nast',
    file: (weight) => `noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-${weight}-normal.woff2`,
    letters: urduLetters,
    weights: [400],
  },
];

/** Copyright, licence and its address, in the font's table of names: the Open Font License asks that each copy carries them. */
const licenceNames = [0, 13, 14];

/** Code points as CSS writes them, neighbours drawn together: `U+20, U+1200-1206`. */
const unicodeRangeOf = (letters: readonly string[]): string => {
  const runs: [number, number][] = [];
  for (const letter of letters) {
    const point = letter.codePointAt(0)!;
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
};

/**
 * Cuts the fonts down to the alphabets of our languages. The same packages and alphabets give the same bytes every time.
 *
 * @returns one file per script and weight, as WOFF2
 * @throws when a font package is missing or cannot be read
 */
export async function buildFonts(): Promise<readonly FontFile[]> {
  const files: FontFile[] = [];
  for (const { script, file, letters: lettersFor, weights, keepFeatures } of sources) {
    const letters = lettersFor();
    for (const weight of weights) {
      const whole = await readFile(packages + file(weight));
      const part = await subsetFont(whole, letters.join(''), {
        targetFormat: 'woff2',
        preserveNameIds: licenceNames,
        ...(keepFeatures && { keepFeatures }),
      });
      files.push({
        fileName: `${script.toLowerCase()}-${weight}.woff2`,
        bytes: new Uint8Array(part),
        script,
        weight,
        unicodeRange: unicodeRangeOf(letters),
      });
    }
  }
  return files;
}
