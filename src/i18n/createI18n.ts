/** The one place where i18next is set up. */
import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { figuresOn, valueOn } from '#domain/figures.ts';
import type { PackFigure } from '#domain/pack.ts';
import { languages, type LanguageId } from '#domain/languages.ts';
import { isolate } from './isolate.ts';

/** Words of some namespaces: namespace, then key, then sentence. */
export type Words = Record<string, Record<string, string>>;

type Setup = {
  readonly lang: LanguageId;
  /** ISO date, yyyy-mm-dd. Dated figures are drawn into sentences by it. */
  readonly today: string;
  readonly namespaces: readonly string[];
} & ({ readonly words: Partial<Record<LanguageId, Words>> } | { readonly backend: BackendModule });

/** What every sentence may draw on: dated figures, and the names of the reader's language. */
export const variablesOf = (lang: LanguageId, today: string): Record<string, string> => {
  const figures = Object.entries(figuresOn(today)).map(([id, value]) => [id, isolate(value)]);
  return {
    ...Object.fromEntries(figures),
    languageEnglish: isolate(languages[lang].englishName),
    languageOwn: languages[lang].endonym,
    today,
  };
};

/** Puts the dated figures of a pack in place of those that the app was built with. */
export const drawFigures = (instance: i18n, figures: Readonly<Record<string, PackFigure>>, today: string): void => {
  const drawn = instance.options.interpolation?.defaultVariables;
  if (!drawn) return;
  for (const [id, { values }] of Object.entries(figures)) {
    const value = valueOn(values, today);
    drawn[id] = isolate(value);
  }
};

/**
 * Makes an i18next for one reader: their language, and English beside it.
 * A key that their language lacks stays lacking; `<Text>` then shows the English and says so.
 */
export const createI18n = async (setup: Setup): Promise<i18n> => {
  const instance = i18next.createInstance();
  const offline = 'words' in setup;
  if (!offline) instance.use(setup.backend);
  await instance.use(initReactI18next).init({
    lng: setup.lang,
    fallbackLng: 'en',
    preload: setup.lang === 'en' ? ['en'] : [setup.lang, 'en'],
    load: 'currentOnly',
    nonExplicitSupportedLngs: false,
    ns: [...setup.namespaces],
    defaultNS: 'common',
    keySeparator: false,
    initAsync: !offline,
    ...(offline ? { resources: setup.words } : {}),
    interpolation: {
      escapeValue: false,
      defaultVariables: variablesOf(setup.lang, setup.today),
      // No sentence draws on another: sixteen that name two each would hold up a page for seconds. No pack can hold this sign.
      nestingPrefix: '\u0000',
    },
    react: { useSuspense: false },
  });
  return instance;
};
