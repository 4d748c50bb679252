/** Reads the texts of a local pack and remembers the first fault, so that a block is read in one go and asked once. */
import { localLimits, type LocalError, type LocalText } from './localPack.ts';
import { cleanText } from './localText.ts';
import type { Tree } from './jsonTree.ts';

/** Reads texts. After a fault every text is empty; the pack is then refused. */
export type TextReader = {
  /** The languages met so far. */
  readonly languages: ReadonlySet<string>;
  /** The first fault, or null. */
  readonly fault: () => LocalError | null;
  readonly fail: (error: LocalError) => void;
  /** Begins to count the characters of a block anew. */
  readonly startBlock: () => void;
  /** One line in one language; without `lang` in that of the pack. Anything but a string with something to see is a fault. */
  readonly line: (value: Tree | undefined, lang?: string) => string;
  /** A text in one language or in several: a string, or an object of strings by language. */
  readonly text: (value: Tree | undefined) => LocalText;
};

/** Codes of languages: `en`, `ti`, `pa-Arab`. */
const languageCode = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/;

/** Whether a text can be the code of a language. */
export const isLanguageCode = (code: Tree | undefined): code is string => typeof code === 'string' && languageCode.test(code);

/** @param own the language of texts that name none */
export const textReader = (own: string): TextReader => {
  const languages = new Set<string>();
  const used = new Map<string, number>();
  let fault: LocalError | null = null;
  const fail = (error: LocalError): void => {
    fault ??= error;
  };

  const line = (value: Tree | undefined, lang = own): string => {
    if (typeof value !== 'string') {
      fail('bad-block');
      return '';
    }
    const sum = (used.get(lang) ?? 0) + value.length;
    used.set(lang, sum);
    if (sum > localLimits.blockCharacters) fail('too-long');
    languages.add(lang);
    if (languages.size > localLimits.languages) fail('too-many-languages');
    if (fault !== null) return '';
    const clean = cleanText(value);
    if (clean === null) fail('unsafe-text');
    else if (clean === '') fail('bad-block');
    return clean ?? '';
  };

  const text = (value: Tree | undefined): LocalText => {
    if (!(value instanceof Map)) return [{ lang: own, text: line(value) }];
    const entries = [...(value as ReadonlyMap<string, Tree>)];
    if (entries.length === 0 || !entries.every(([lang]) => isLanguageCode(lang))) fail('bad-block');
    return entries.map(([lang, words]) => ({ lang, text: line(words, lang) }));
  };

  return { languages, fault: () => fault, fail, startBlock: () => used.clear(), line, text };
};
