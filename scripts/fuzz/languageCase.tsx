/** One mutated language pack, from text to sentences on a page. */
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { i18n } from 'i18next';
import type { PlainKey } from '#content/sentences.ts';
import type { LanguageId } from '#domain/languages.ts';
import type { Pack } from '#domain/pack.ts';
import { readPack } from '#domain/readPack.ts';
import { createI18n, drawFigures, type Words } from '#i18n/createI18n.ts';
import { Text } from '#i18n/Text.tsx';
import { faultsOfHtml, hrefsIn, unsafeInLanguage } from './faults.ts';
import type { Outcome } from './outcome.ts';

/** What a case needs of its language: i18next as the app sets it up, and the keys that the app shows. */
export type LanguageBench = {
  readonly lang: LanguageId;
  readonly words: i18n;
  readonly keys: readonly string[];
  readonly version: number;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly today: string;
};

/** Sets up i18next with English only, as for a reader of `lang`. */
export const languageBench = async (
  lang: LanguageId,
  english: Words,
  keys: readonly string[],
  version: number,
  today: string,
): Promise<LanguageBench> => {
  const words = await createI18n({ lang, today, namespaces: Object.keys(english), words: { en: english } });
  return { lang, words, keys, version, figures: { ...words.options.interpolation?.defaultVariables }, today };
};

const faultsOfPack = (pack: Pack, html: string): string[] => {
  const found = faultsOfHtml(html, unsafeInLanguage);
  if (hrefsIn(html).length > 0) found.push('a link in a sentence');
  for (const { address } of pack.fonts ?? []) {
    if (!address.startsWith('/') || new URL(address, 'https://own.example').origin !== 'https://own.example')
      found.push(`unsafe link: ${address}`);
  }
  const names = [pack.words, pack.figures, pack.keywords, ...Object.values(pack.words)].flatMap((record) =>
    Object.getOwnPropertyNames(record),
  );
  if (names.some((name) => name === '__proto__' || name === 'constructor' || name === 'prototype'))
    found.push('a name that reaches into objects');
  return found;
};

/** Shows every sentence that the app knows with the words of one text, through the same parts as the app. */
export const languageCase = (text: string, bench: LanguageBench): Outcome => {
  const { lang, words, keys, version, figures, today } = bench;
  const began = performance.now();
  const read = readPack(text, { version, keys });
  const took = performance.now() - began;
  if (!read.ok) return { took, result: read.error, faults: [] };
  const { pack } = read;
  for (const [namespace, sentences] of Object.entries(pack.words)) words.addResourceBundle(lang, namespace, sentences);
  drawFigures(words, pack.figures, today);
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={words}>
      {keys.map((key) => (
        <Text key={key} as="p" k={key as PlainKey} />
      ))}
    </I18nextProvider>,
  );
  for (const namespace of Object.keys(pack.words)) words.removeResourceBundle(lang, namespace);
  const drawn = words.options.interpolation?.defaultVariables as Record<string, unknown>;
  for (const name of Object.keys(drawn)) delete drawn[name];
  Object.assign(drawn, figures);
  return { took, result: 'taken', faults: faultsOfPack(pack, html) };
};
