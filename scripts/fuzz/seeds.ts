/** What mutations start from: the example of a local pack, and the packs of languages as the build makes them, whole and cut down. */
import { readFileSync } from 'node:fs';
import { languageIds, type LanguageId } from '#domain/languages.ts';
import type { Pack } from '#domain/pack.ts';
import { englishOnlyKeys } from '../checks/backTranslation.ts';
import { localesFolder, readWords, wordsOfPacks, wordsToTranslate } from '../build/localeFiles.ts';
import { makePack } from '../build/packs.ts';
import { keysOfWords } from '../build/wordsModules.ts';
import { wordsToShow } from '../build/wordsToShow.ts';
import type { Random } from './random.ts';

/** A text to mutate. `keys` are those that an app of that size shows. */
export type LanguageSeed = {
  readonly lang: LanguageId;
  readonly small: string;
  readonly whole: string;
  readonly smallKeys: readonly string[];
  readonly wholeKeys: readonly string[];
};

const example = 'tests/domain/local/example.json';

/** Files of a partner: the whole example, and it with a few of its blocks. */
export const localSeeds = (random: Random, count = 40): readonly string[] => {
  const whole = JSON.parse(readFileSync(example, 'utf8')) as { blocks: unknown[] };
  const cut = (): string =>
    JSON.stringify({ ...whole, blocks: Array.from({ length: 1 + random.below(4) }, () => random.pick(whole.blocks)) });
  return [JSON.stringify(whole), ...Array.from({ length: count }, cut)];
};

const few = <T>(record: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> =>
  Object.fromEntries(names.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])));

const font = { script: 'Arab', weight: 400, address: '/fonts/arab-400.0123456789ab.woff2', bytes: 20_000 };

const packOf = (lang: LanguageId, english: ReturnType<typeof readWords>, keys: readonly string[]): string => {
  const translated = wordsToTranslate(english);
  const faulty = lang === 'en' ? new Set<string>() : new Set<string>(englishOnlyKeys(lang, localesFolder()));
  const shown =
    lang === 'en' ? { words: english, englishOnly: [] } : wordsToShow(translated, readWords(lang), faulty, new Set(['common', 'notices']));
  return makePack(lang, shown, keys, [font]).text;
};

/** One seed a language. The small one holds some sentences of two pages, and some figures. */
export const languageSeeds = (random: Random): readonly LanguageSeed[] => {
  const english = wordsOfPacks(readWords('en'));
  const keys = keysOfWords(english);
  return languageIds.map((lang) => {
    const whole = packOf(lang, english, keys);
    const pack = JSON.parse(whole) as Pack;
    const chosen = Object.keys(pack.words).filter((ns) => Object.keys(pack.words[ns] ?? {}).length > 0);
    const words = Object.fromEntries(
      [random.pick(chosen), random.pick(chosen)].map((ns) => [
        ns,
        few(pack.words[ns] ?? {}, Object.keys(pack.words[ns] ?? {}).slice(0, 3)),
      ]),
    );
    const figures = few(pack.figures, ['n999', 'n111']);
    const small = JSON.stringify({ ...pack, words, englishOnly: pack.englishOnly.slice(0, 3), figures, keywords: { gp: 'doctor' } });
    return { lang, small, whole, smallKeys: keysOfWords(words), wholeKeys: [...keysOfWords(pack.words as never)] };
  });
};

/** English as the app has it at hand. */
export const englishWords = (): ReturnType<typeof readWords> => readWords('en');
