/** What the tested build says: the words of its packs, which may be English where a translation is not yet whole. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FullKey } from '../../src/content/schema.ts';
import type { LanguageId } from '../../src/domain/languages.ts';
import type { Words } from '../../scripts/build/localeFiles.ts';
import { siteFolder } from './browser.ts';

const held = new Map<string, Words>();

const packWords = (lang: LanguageId): Words => {
  const folder = join(siteFolder, 'packs');
  const file = readdirSync(folder).find((name) => name.startsWith(`${lang}.`)) ?? '';
  const words = held.get(lang) ?? (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { words: Words }).words;
  held.set(lang, words);
  return words;
};

/** The sentence that a reader of a language gets for a key: their own, or the English one. */
export const shownSentence = (lang: LanguageId, key: FullKey): string => {
  const [ns = '', name = ''] = key.split(':');
  const sentence = packWords(lang)[ns]?.[name] ?? packWords('en')[ns]?.[name];
  if (sentence === undefined) throw new Error(`no such sentence: ${key}`);
  return sentence;
};

/** A sentence as it stands on the screen: variables may be anything, and isolates are gone. */
export const said = (lang: LanguageId, key: FullKey): RegExp =>
  new RegExp(
    shownSentence(lang, key)
      .replace(/[\u2066-\u2069]/g, '')
      .split(/\s*{{\w+}}\s*/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
      .join('[\\s\\S]{0,80}?'),
  );
