import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '#domain/languages.ts';
import { alphabets, lettersOf, urduLetters, type FontScript } from '../../scripts/build/alphabets.ts';
import { buildFonts, type FontFile } from '../../scripts/build/fonts.ts';
import { featuresIn, lettersIn } from './readWoff2.ts';

const scripts = ['Arab', 'Ethi', 'Beng'] as const;
const blocks: Readonly<Record<FontScript, RegExp>> = {
  Arab: /[\u0600-\u06FF\u0750-\u077F\u200C-\u200D\uFB50-\uFDFF\uFE70-\uFEFC]/,
  Ethi: /[\u1200-\u139F\u2D80-\u2DDF\uAB00-\uAB2F]/,
  Beng: /[\u0964-\u0965\u0980-\u09FF]/,
};

/** Whether the language has been translated yet. */
const hasWords = (lang: string): boolean => existsSync(`locales/${lang}`) && readdirSync(`locales/${lang}`).length > 0;

/** Letters of the script that stand in the text and that the font cannot draw. */
const missingFrom = (text: string, script: FontScript, font: ReadonlySet<string>): string[] => [
  ...new Set([...text.normalize('NFC')].filter((letter) => blocks[script].test(letter) && !font.has(letter))),
];

describe('buildFonts', () => {
  let fonts: readonly FontFile[] = [];
  const of = (script: FontScript) => fonts.filter((font) => font.script === script);
  beforeAll(async () => {
    fonts = await buildFonts();
  });

  it('makes both weights of each script, one of the heavy ones, as WOFF2', () => {
    expect(fonts.map(({ fileName, script, weight }) => `${fileName} ${script} ${weight}`)).toEqual([
      'arab-400.woff2 Arab 400',
      'arab-700.woff2 Arab 700',
      'ethi-400.woff2 Ethi 400',
      'ethi-700.woff2 Ethi 700',
      'beng-400.woff2 Beng 400',
      'nast-400.woff2 Nast 400',
    ]);
    expect(fonts.every(({ bytes }) => String.fromCharCode(...bytes.subarray(0, 4)) === 'wOF2')).toBe(true);
  });

  it.each(scripts)('keeps what a phone fetches for %s within 60 KB, and near what it is so that growth is noticed', (script) => {
    const total = of(script).reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
    expect(total).toBeGreaterThan(5_000);
    expect(total).toBeLessThanOrEqual(60 * 1024);
    expect(total).toBeLessThanOrEqual((script === 'Beng' ? 38 : 30) * 1024);
  });

  it('gives the same bytes each time', async () => {
    expect(await buildFonts()).toEqual(fonts);
  });

  it.each(scripts)('draws every letter and sign of the alphabets written in %s', (script) => {
    for (const { fileName, bytes } of of(script)) {
      const drawn = lettersIn(bytes);
      expect(
        lettersOf(script).filter((letter) => !drawn.has(letter)),
        fileName,
      ).toEqual([]);
    }
  });

  it('leaves figures and Latin letters to the phone', () => {
    for (const { bytes } of fonts) expect([...'0aZ٣۳'].filter((letter) => lettersIn(bytes).has(letter))).toEqual([]);
  });

  it('keeps what joins Arabic letters and places their signs', () => {
    for (const { bytes } of of('Arab')) {
      expect([...featuresIn(bytes, 'GSUB')]).toEqual(expect.arrayContaining(['init', 'medi', 'fina', 'rlig']));
      expect([...featuresIn(bytes, 'GPOS')]).toEqual(expect.arrayContaining(['mark']));
    }
  });

  it('draws the letters of Urdu books for Urdu alone, within 120 KB', () => {
    const [font] = fonts.filter(({ script }) => script === 'Nast');
    const drawn = lettersIn(font!.bytes);
    expect(urduLetters().filter((letter) => !drawn.has(letter))).toEqual([]);
    expect(missingFrom('ڵ ڕ', 'Arab', drawn)).toEqual(['ڵ', 'ڕ']);
    expect(font!.bytes.byteLength).toBeLessThanOrEqual(120 * 1024);
  });

  it('names the range that it draws', () => {
    for (const { script, unicodeRange } of fonts.filter((font) => font.script !== 'Nast')) {
      const inRange = (letter: string) =>
        unicodeRange.split(', ').some((run) => {
          const [from = 0, to = from] = run
            .slice(2)
            .split('-')
            .map((hex) => Number.parseInt(hex, 16));
          return letter.codePointAt(0)! >= from && letter.codePointAt(0)! <= to;
        });
      expect(lettersOf(script as FontScript).every(inRange)).toBe(true);
      expect(inRange('a')).toBe(false);
    }
  });

  it.each(Object.entries(languages).filter(([lang, { script }]) => script !== 'Latn' && hasWords(lang)))(
    'draws every letter that stands in the words of %s',
    (lang, { script }) => {
      const text = readdirSync(`locales/${lang}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.json'))
        .map((file) => readFileSync(`locales/${lang}/${file}`, 'utf8'))
        .join('');
      for (const { bytes } of of(script as FontScript)) expect(missingFrom(text, script as FontScript, lettersIn(bytes))).toEqual([]);
    },
  );

  it('draws the name of each language in its own letters', () => {
    for (const { script, endonym } of Object.values(languages)) {
      if (script !== 'Latn') for (const { bytes } of of(script)) expect(missingFrom(endonym, script, lettersIn(bytes))).toEqual([]);
    }
  });

  it('notices a letter that the font lacks', () => {
    expect(missingFrom('سلام ݐ', 'Arab', lettersIn(of('Arab')[0]!.bytes))).toEqual(['ݐ']);
    expect(missingFrom('ሰላም ⶀ', 'Ethi', lettersIn(of('Ethi')[0]!.bytes))).toEqual(['ⶀ']);
    expect(missingFrom('سلام', 'Arab', lettersIn(of('Ethi')[0]!.bytes)).length).toBeGreaterThan(0);
  });
});

describe('alphabets', () => {
  it('has a row for each of our languages that needs a font, in the same script', () => {
    for (const [lang, { script }] of Object.entries(languages)) {
      if (script !== 'Latn') expect(alphabets[lang as keyof typeof alphabets]?.script, lang).toBe(script);
    }
  });

  it.each([
    ['ar', 'ةىيكآإ'],
    ['fa', 'پچژگکیۀ'],
    ['prs', 'پچژگکی'],
    ['ps', 'ټډړږښځڅڼګېۍئيی'],
    ['ur', 'ٹڈڑںہھےۓۂ'],
    ['ckb', 'ڕڵۆێڤەھ'],
    ['ti', 'ቐቘኸዀኣጸፀሠኧቋዃ'],
    ['am', 'አዐኸቨጧፏኰጐ'],
    ['bn', 'অকৎ্ংঁ।'.replace('।', '')],
  ] as const)('%s holds the letters that set it apart', (lang, letters) => {
    expect([...letters].filter((letter) => !alphabets[lang].letters.includes(letter))).toEqual([]);
  });

  it('writes seven vowels for each Ethiopic consonant', () => {
    expect([...'ሀሁሂሃሄህሆ'].every((letter) => alphabets.ti.letters.includes(letter))).toBe(true);
    expect(lettersOf('Ethi').length).toBeGreaterThan(290);
  });
});
