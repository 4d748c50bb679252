/** Reads the words of the project from `locales/`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The words of one language: namespace, key, sentence. */
export type Words = Record<string, Record<string, string>>;

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** The folder of the words: `locales/`, or another that a test names. */
export const localesFolder = (): string => process.env.DOORWAY_LOCALES ?? 'locales';

/** Pages for health staff: in English by design, so that no other language lacks them. */
export const isEnglishByDesign = (namespace: string): boolean => namespace.startsWith('staff');

/** Words without those that are in English by design: what every language must have. */
export const wordsToTranslate = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([namespace]) => !isEnglishByDesign(namespace)));

/** Words without those that come with the tool that says them, because few people ever open it: what a pack holds. */
export const wordsOfPacks = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([namespace]) => namespace !== 'staffFile'));

/** Every namespace of a language, as its files stand. Missing folder: no words. */
export const readWords = (lang: string, root = localesFolder()): Words => {
  const folder = join(root, lang);
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return Object.fromEntries(files.map((name) => [name.replace('.json', ''), readJson<Record<string, string>>(join(folder, name))]));
};

/** The record of how each sentence of a language came to be, or an empty one. */
export const readStatus = <T>(lang: string, root = localesFolder()): Record<string, T> => {
  const path = join(root, 'status', `${lang}.json`);
  return existsSync(path) ? readJson<Record<string, T>>(path) : {};
};

/** Writes the record of a language, one line a sentence, in the order in which the pages are read. */
export const writeStatus = (lang: string, status: Readonly<Record<string, object>>, root = localesFolder()): void => {
  const lines = Object.entries(status).map(([key, entry]) => `${JSON.stringify(key)}: ${JSON.stringify(entry)}`);
  writeFileSync(join(root, 'status', `${lang}.json`), `{\n${lines.join(',\n')}\n}\n`);
};

/** Writes the words of a language, one file a namespace. */
export const writeWords = (lang: string, words: Words, root = localesFolder()): void => {
  for (const [namespace, sentences] of Object.entries(words)) {
    writeFileSync(join(root, lang, `${namespace}.json`), `${JSON.stringify(sentences, null, 2)}\n`);
  }
};
