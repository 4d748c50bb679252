/** Words as plain strings, for labels, titles and the canvas. On screen, words go through `<Text>`. */
import { useContext } from 'react';
import { I18nContext } from 'react-i18next';
import type { i18n } from 'i18next';
import type { FullKey } from '#content/schema.ts';
import type { FigureId } from '#domain/figures.ts';
import { isLanguage, type LanguageId } from '#domain/languages.ts';
import { isolate, withoutIsolates } from './isolate.ts';

/** Values for the variables of a sentence that are not figures. */
export type Values = Readonly<Record<string, string | number>>;

/** The words of one reader: their language, and English beside it. */
export type Reader = {
  readonly lang: LanguageId;
  /** The sentence in the reader's language, or in English where theirs has none. */
  readonly t: (key: FullKey, values?: Values) => string;
  /** The sentence in English. */
  readonly en: (key: FullKey, values?: Values) => string;
  /** Whether the reader's language has this sentence. */
  readonly has: (key: FullKey) => boolean;
  /** A dated figure as it stands today: a phone number, a price, a time limit. */
  readonly figure: (id: FigureId) => string;
  /** The English sentence as it is written, with the names of its variables. */
  readonly source: (key: FullKey) => string;
  /** The date of this screen, ISO. */
  readonly today: string;
};

const isolated = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(String(value))]));

const readerOf = (words: i18n): Reader => {
  const lang: LanguageId = isLanguage(words.language) ? words.language : 'en';
  const say = (lng: LanguageId) => {
    // A cast: keys are checked where they are written, values by `<Text>` and the type tests.
    const fixed = words.getFixedT(lng) as unknown as (key: string, values?: object) => string;
    return (key: FullKey, values?: Values) => (values ? fixed(key, isolated(values)) : fixed(key));
  };
  return {
    lang,
    t: say(lang),
    en: say('en'),
    has: (key) => {
      const colon = key.indexOf(':');
      return words.getResource(lang, key.slice(0, colon), key.slice(colon + 1)) !== undefined;
    },
    figure: (id) => withoutIsolates(String(words.options.interpolation?.defaultVariables?.[id] ?? '')),
    source: (key) => {
      const colon = key.indexOf(':');
      return String(words.getResource('en', key.slice(0, colon), key.slice(colon + 1)) ?? '');
    },
    today: String(words.options.interpolation?.defaultVariables?.today ?? ''),
  };
};

/** One reader for each i18next: a page has hundreds of sentences, and each asks for it. */
const readers = new WeakMap<i18n, Reader>();

/** The words of the reader's language, with English beside them. Throws outside an `I18nextProvider`. */
export const useWords = (): Reader => {
  const { i18n: words } = useContext(I18nContext);
  if (!words) throw new Error('No words are given to this part of the page');
  const reader = readers.get(words) ?? readerOf(words);
  readers.set(words, reader);
  return reader;
};
