/** Words for the card and the desk: the real English, and a stand-in for another language that keeps every variable. */
import { readFileSync } from 'node:fs';
import { languageIds, languages, type LanguageId, type Script } from '#domain/languages.ts';
import { createI18n, type Words } from '#i18n/createI18n.ts';

export const namespaces = [
  'card',
  'hospitalCard',
  'desk',
  'show',
  'common',
  'choices',
  'talk',
  'letter',
  'saidNo',
  'boxes',
  'gpForm',
] as const;
export const today = '2026-11-23';

/** One file of words. Tests run from the root of the repository. */
export const readLocale = (lang: string, ns: string): Record<string, string> =>
  JSON.parse(readFileSync(`locales/${lang}/${ns}.json`, 'utf8')) as Record<string, string>;

export const english: Words = Object.fromEntries(namespaces.map((ns) => [ns, readLocale('en', ns)]));

/** Letters of the language in front of each English sentence, so that a test can tell the two apart. */
const marked = (mark: string): Words =>
  Object.fromEntries(
    Object.entries(english).map(([ns, words]) => [
      ns,
      Object.fromEntries(Object.entries(words).map(([key, text]) => [key, `${mark} ${text}`])),
    ]),
  );

const markOfScript: Readonly<Record<Script, string>> = { Latn: 'Ç', Arab: 'سلام', Ethi: 'ሰላም', Beng: 'সালাম' };

export const words: Partial<Record<LanguageId, Words>> = Object.fromEntries(
  languageIds.map((lang) => [lang, lang === 'en' ? english : marked(`${markOfScript[languages[lang].script]} ${lang}`)]),
);

/** A reader of a language, with all words at hand. */
export const readerOf = (lang: LanguageId) => createI18n({ lang, today, namespaces, words });
