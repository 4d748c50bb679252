import { readStatus, readWords, wordsToTranslate } from '../build/localeFiles.ts';
import type { LocaleSet } from './finding.ts';
import type { StatusEntry } from './status.ts';

/**
 * Reads one language from `locales/`, with English, notes and records. A folder that is not there gives no words.
 * @param alphabet every letter and sign of the font of its script, to have coverage looked at
 */
export const readLocale = (lang: string, alphabet?: readonly string[], root = 'locales'): LocaleSet => ({
  lang,
  en: wordsToTranslate(readWords('en', root)),
  own: readWords(lang, root),
  notes: readWords('qqq', root),
  status: readStatus<StatusEntry>(lang, root),
  ...(alphabet ? { alphabet } : {}),
});
