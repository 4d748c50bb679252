/** Words as plain strings, for labels, titles and the canvas. On screen, words go through `<Text>`. */
import { useTranslation } from 'react-i18next';
import type { FullKey } from '#content/schema.ts';
import type { FigureId } from '#domain/figures.ts';
import { isLanguage, type LanguageId } from '#domain/languages.ts';
import { isolate, withoutIsolates } from './isolate.ts';

/** Values for the variables of a sentence that are not figures. */
export type Values = Readonly<Record<string, string | number>>;

type Reader = {
  readonly lang: LanguageId;
  /** The sentence in the reader's language, or in English where theirs has none. */
  readonly t: (key: FullKey, values?: Values) => string;
  /** The sentence in English. */
  readonly en: (key: FullKey, values?: Values) => string;
  /** Whether the reader's language has this sentence. */
  readonly has: (key: FullKey) => boolean;
  /** A dated figure as it stands today: a phone number, a price, a time limit. */
  readonly figure: (id: FigureId) => string;
};

const isolated = (values: Values = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(String(value))]));

/** The words of the reader's language, with English beside them. */
export const useWords = (): Reader => {
  const { i18n } = useTranslation();
  const lang: LanguageId = isLanguage(i18n.language) ? i18n.language : 'en';
  // The one cast: keys are checked where they are written, values by `<Text>` and the type tests.
  const say = (lng: LanguageId) => (key: FullKey, values?: Values) =>
    (i18n.getFixedT(lng) as unknown as (k: string, v: object) => string)(key, isolated(values));
  return {
    lang,
    t: say(lang),
    en: say('en'),
    has: (key) => {
      const [namespace = '', name = ''] = key.split(':');
      return i18n.getResource(lang, namespace, name) !== undefined;
    },
    figure: (id) => withoutIsolates(String(i18n.options.interpolation?.defaultVariables?.[id] ?? '')),
  };
};
