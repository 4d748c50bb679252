import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import sources from '../../src/domain/sources.json' with { type: 'json' };
import { localesFolder, readWords } from './localeFiles.ts';

const keySet = 'virtual:key-set';
const addresses = 'virtual:source-addresses';

/** The sentences that the app must be able to say in a language that is not on the phone. */
const sentences = ['languageNotSaved', 'languageNotSavedDo', 'storageBroken', 'storageBrokenDo', 'tryAgain'];

/** A hash of the English key set: words and app fit when it is the same. */
export const keySetHash = (keys: readonly string[]): string =>
  createHash('sha256')
    .update([...keys].sort().join('\n'))
    .digest('hex')
    .slice(0, 12);

/** Addresses without what nobody types. */
const typedAddresses = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(sources).flatMap(([id, { address }]) => (address ? [[id, address.replace(/^https:\/\/(www\.)?/, '')]] : [])),
  );

/** Every key of some words, as `gp:answer`. */
export const keysOfWords = (words: Record<string, Record<string, string>>): string[] =>
  Object.entries(words).flatMap(([ns, own]) => Object.keys(own).map((key) => `${ns}:${key}`));

/** Small modules made at build time: what to say in a language that is not saved, the key set this app needs, addresses of sources. */
export const wordsModules = (): Plugin => ({
  name: 'doorway:words-modules',
  resolveId: { filter: { id: /^virtual:(not-saved-yet|key-set|source-addresses)$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:(not-saved-yet|key-set|source-addresses)$/ },
    handler(id) {
      if (id === `\0${keySet}`) return `export const keySet = ${JSON.stringify(keySetHash(keysOfWords(readWords('en'))))};`;
      if (id === `\0${addresses}`) return `export const sourceAddresses = ${JSON.stringify(typedAddresses())};`;
      const langs = readdirSync(localesFolder()).filter((name) => /^[a-z]{2,3}$/.test(name) && name !== 'qqq');
      const said = langs.map((lang) => {
        const { notices = {} } = readWords(lang);
        return [lang, Object.fromEntries(sentences.flatMap((key) => (notices[key] ? [[key, notices[key]]] : [])))];
      });
      return `export const notSavedYet = ${JSON.stringify(Object.fromEntries(said))};`;
    },
  },
});
