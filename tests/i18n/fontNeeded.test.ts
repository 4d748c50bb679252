// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fontNeeded, loadScriptFont } from '#i18n/fontNeeded.ts';

type Look = { readonly picture: string; readonly width: number };
type Phone = (letter: string) => Look;

/** A canvas on which each letter leaves the mark that the phone's fonts would. */
const withCanvas = (phone: Phone, noise: () => string = () => '') => {
  let last = '';
  const brush = {
    clearRect: () => {},
    fillText: (letter: string) => (last = phone(letter).picture),
    measureText: (letter: string) => ({ width: phone(letter).width }),
    getImageData: () => ({ data: [last + noise()] }),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(brush as unknown as RenderingContext);
};

const box: Look = { picture: 'box', width: 12 };
const empty: Look = { picture: '', width: 6 };
const drawn = (letter: string): Look => ({ picture: letter, width: 7 + (letter.codePointAt(0)! % 9) });
const phoneWith =
  (has: (letter: string) => boolean, missing: (letter: string) => Look = () => box): Phone =>
  (letter) =>
    letter === ' ' ? empty : has(letter) ? drawn(letter) : missing(letter);

const isArabic = (letter: string) => /[\u0600-\u06FF]/.test(letter);
const isEthiopic = (letter: string) => /[\u1200-\u137F]/.test(letter);

afterEach(() => vi.restoreAllMocks());

describe('fontNeeded', () => {
  it('needs no font where the phone draws every letter', () => {
    withCanvas(phoneWith((letter) => isArabic(letter) || isEthiopic(letter)));
    expect(fontNeeded('Arab')).toBe(false);
    expect(fontNeeded('Ethi')).toBe(false);
  });

  it('looks at the script that is asked for', () => {
    withCanvas(phoneWith(isArabic));
    expect(fontNeeded('Arab')).toBe(false);
    expect(fontNeeded('Ethi')).toBe(true);
  });

  it('needs the font when a single letter is missing', () => {
    withCanvas(phoneWith((letter) => isArabic(letter) && letter !== 'ژ'));
    expect(fontNeeded('Arab')).toBe(true);
  });

  it('knows a missing letter that leaves no mark, even where the sign for it is a box', () => {
    withCanvas(
      phoneWith(
        (letter) => isArabic(letter) && letter !== 'پ',
        (letter) => (letter === 'پ' ? { ...empty, width: 9 } : box),
      ),
    );
    expect(fontNeeded('Arab')).toBe(true);
  });

  it('knows missing letters by being all alike, even where the unassigned sign looks different', () => {
    withCanvas(
      phoneWith(
        () => false,
        (letter) => (isEthiopic(letter) ? { picture: 'script box', width: 11 } : box),
      ),
    );
    expect(fontNeeded('Ethi')).toBe(true);
  });

  it('knows boxes with the number of the letter in them by their width', () => {
    withCanvas(
      phoneWith(
        () => false,
        (letter) => ({ picture: `box ${letter}`, width: 12 }),
      ),
    );
    expect(fontNeeded('Ethi')).toBe(true);
  });

  it('is not misled where the unassigned sign draws nothing', () => {
    withCanvas(phoneWith(isArabic, () => empty));
    expect(fontNeeded('Arab')).toBe(false);
    expect(fontNeeded('Ethi')).toBe(true);
  });

  it('asks for the font when the browser blurs what a canvas reports', () => {
    let turn = 0;
    withCanvas(phoneWith(isArabic), () => ` ${turn++}`);
    expect(fontNeeded('Arab')).toBe(true);
  });

  it('asks for the font without a canvas, or where reading it is forbidden', () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    expect(fontNeeded('Arab')).toBe(true);
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    expect(fontNeeded('Arab')).toBe(true);
  });

  it('never asks for a font for Latin letters', () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    expect(fontNeeded('Latn')).toBe(false);
  });
});

describe('loadScriptFont', () => {
  const asked: { family: string; source: string; weight?: string }[] = [];
  const inUse = new Set<object>();
  let broken: (source: string) => boolean;

  beforeEach(() => {
    asked.length = 0;
    inUse.clear();
    broken = () => false;
    document.documentElement.className = '';
    class Face {
      constructor(
        readonly family: string,
        readonly source: string,
        { weight }: FontFaceDescriptors,
      ) {
        asked.push({ family, source, weight });
      }
      async load() {
        if (broken(this.source)) throw new DOMException('no font', 'NetworkError');
        return this;
      }
    }
    vi.stubGlobal('FontFace', Face);
    Object.defineProperty(document, 'fonts', { configurable: true, value: inUse });
  });
  afterEach(() => vi.unstubAllGlobals());

  const faces = [
    { url: '/fonts/ethi-400.woff2', weight: 400 },
    { url: '/fonts/ethi-700.woff2', weight: 700 },
  ];

  it('puts each weight to use and marks the page', async () => {
    expect(await loadScriptFont('Ethi', faces)).toBe(true);
    expect(asked.map(({ family, weight }) => `${family} ${weight}`)).toEqual(['Doorway Ethi 400', 'Doorway Ethi 700']);
    expect(asked[0]?.source).toContain('"/fonts/ethi-400.woff2"');
    expect(inUse.size).toBe(2);
    expect(document.documentElement.className).toBe('font-ethi');
  });

  it('is content with one weight', async () => {
    broken = (source) => source.includes('700');
    expect(await loadScriptFont('Arab', faces)).toBe(true);
    expect(inUse.size).toBe(1);
    expect(document.documentElement.className).toBe('font-arab');
  });

  it('leaves the page as it was when no file arrives', async () => {
    broken = () => true;
    expect(await loadScriptFont('Ethi', faces)).toBe(false);
    expect(document.documentElement.className).toBe('');
    expect(await loadScriptFont('Ethi', [])).toBe(false);
  });

  it('leaves the page as it was in a browser that cannot add fonts', async () => {
    vi.stubGlobal('FontFace', undefined);
    expect(await loadScriptFont('Ethi', faces)).toBe(false);
    expect(document.documentElement.className).toBe('');
  });
});
