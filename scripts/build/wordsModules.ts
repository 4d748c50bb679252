import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import sources from '../../src/domain/sources.json' with { type: 'json' };
import { englishOnlyKeys } from '../checks/backTranslation.ts';
import { shortNames } from './leanFacts.ts';
import { localesFolder, readWords, wordsOfPacks } from './localeFiles.ts';
import { variables } from './variables.ts';

const keySet = 'virtual:key-set';
const addresses = 'virtual:source-addresses';
const poster = 'virtual:poster-words';
const file = 'virtual:file-words';

/** The lines of the poster, and the word for going back, in every language at once: a page for staff has no other language. */
const posterLines = ['common:gpLine', 'talk:noPapers', 'common:draftInterpreter', 'common:draftFree'] as const;

const posterWords = (): Record<string, { back: string; lines: readonly string[] }> => {
  const english = readWords('en');
  const langs = readdirSync(localesFolder()).filter((name) => /^[a-z]{2,3}$/.test(name) && name !== 'qqq');
  return Object.fromEntries(
    langs.map((lang) => {
      const own = readWords(lang);
      const faulty = new Set(englishOnlyKeys(lang, localesFolder()));
      const say = (key: string): string => {
        const [ns = '', name = ''] = key.split(':');
        const shown = faulty.has(key) ? undefined : own[ns]?.[name];
        return variables(shown ?? english[ns]?.[name] ?? '', '');
      };
      return [lang, { back: say('common:back'), lines: posterLines.map(say) }];
    }),
  );
};

/** The sentences that the app must be able to say in a language that is not on the phone. */
const sentences = ['languageNotSaved', 'languageNotSavedDo', 'storageBroken', 'storageBrokenDo', 'tryAgain'];

/** A hash of the English key set: words and app fit when it is the same. */
export const keySetHash = (keys: readonly string[]): string =>
  createHash('sha256')
    .update([...keys].sort().join('\n'))
    .digest('hex')
    .slice(0, 12);

/** Addresses without what nobody types. */
const typedAddresses = (): Record<string, string> => {
  const short = shortNames(Object.keys(sources));
  return Object.fromEntries(
    Object.entries(sources).flatMap(([id, { address }]) =>
      address ? [[short[id] ?? id, address.replace(/^https:\/\/(www\.)?/, '')]] : [],
    ),
  );
};

/** Every key of some words, as `gp:answer`. */
export const keysOfWords = (words: Record<string, Record<string, string>>): string[] =>
  Object.entries(words).flatMap(([ns, own]) => Object.keys(own).map((key) => `${ns}:${key}`));

/** Small modules made at build time: what to say in a language that is not saved, the key set this app needs, addresses of sources. */
export const wordsModules = (): Plugin => ({
  name: 'doorway:words-modules',
  resolveId: { filter: { id: /^virtual:(not-saved-yet|key-set|source-addresses|poster-words|file-words)$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:(not-saved-yet|key-set|source-addresses|poster-words|file-words)$/ },
    handler(id) {
      if (id === `\0${keySet}`) return `export const keySet = ${JSON.stringify(keySetHash(keysOfWords(wordsOfPacks(readWords('en')))))};`;
      if (id === `\0${addresses}`) return `export const sourceAddresses = ${JSON.stringify(typedAddresses())};`;
      if (id === `\0${poster}`) return `export const posterWords = ${JSON.stringify(posterWords())};`;
      if (id === `\0${file}`) return `export const fileWords = ${JSON.stringify(readWords('en').staffFile)};`;
      const langs = readdirSync(localesFolder()).filter((name) => /^[a-z]{2,3}$/.test(name) && name !== 'qqq');
      const said = langs.map((lang) => {
        const { notices = {} } = readWords(lang);
        return [lang, Object.fromEntries(sentences.flatMap((key) => (notices[key] ? [[key, notices[key]]] : [])))];
      });
      return `export const notSavedYet = ${JSON.stringify(Object.fromEntries(said))};`;
    },
  },
});
