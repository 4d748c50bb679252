import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import { readWords } from './localeFiles.ts';

const keySet = 'virtual:key-set';

/** The sentences that the app must be able to say in a language that is not on the phone. */
const sentences = ['languageNotSaved', 'languageNotSavedDo', 'tryAgain'];

/** A hash of the English key set: words and app fit when it is the same. */
export const keySetHash = (keys: readonly string[]): string =>
  createHash('sha256')
    .update([...keys].sort().join('\n'))
    .digest('hex')
    .slice(0, 12);

/** Every key of some words, as `gp:answer`. */
export const keysOfWords = (words: Record<string, Record<string, string>>): string[] =>
  Object.entries(words).flatMap(([ns, own]) => Object.keys(own).map((key) => `${ns}:${key}`));

/** Two small modules made from the words: what to say in a language that is not saved, and the key set this app needs. */
export const wordsModules = (): Plugin => ({
  name: 'doorway:words-modules',
  resolveId: { filter: { id: /^virtual:(not-saved-yet|key-set)$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0virtual:(not-saved-yet|key-set)$/ },
    handler(id) {
      if (id === `\0${keySet}`) return `export const keySet = ${JSON.stringify(keySetHash(keysOfWords(readWords('en'))))};`;
      const langs = readdirSync('locales').filter((name) => /^[a-z]{2,3}$/.test(name) && name !== 'qqq');
      const said = langs.map((lang) => {
        const { notices = {} } = readWords(lang);
        return [lang, Object.fromEntries(sentences.flatMap((key) => (notices[key] ? [[key, notices[key]]] : [])))];
      });
      return `export const notSavedYet = ${JSON.stringify(Object.fromEntries(said))};`;
    },
  },
});
