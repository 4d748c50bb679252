/** Which languages are walked through where all of them would take the day. What depends on the words alone is tested in every one. */
import { cardPath, pagePath } from '../../src/content/paths.ts';
import type { PageId } from '../../src/content/ids.ts';
import type { LanguageId } from '../../src/domain/languages.ts';

/** One written from the left and one from the right: every page and every state. */
export const bothWays: readonly LanguageId[] = ['en', 'ar'];

/** One of each script that has a font of ours on the way, and English. */
export const withFonts: readonly LanguageId[] = ['en', 'ar', 'ti'];

/** One of each script, and of Latin letters the one with the most marks. */
export const onePerScript: readonly LanguageId[] = ['en', 'ar', 'ti', 'bn', 'vi'];

/** Every kind of block, the first page, and the longest pages. */
const templates: readonly PageId[] = ['home', 'emergency', 'help', 'words', 'callScript', 'checker', 'card', 'languages'];

/** The addresses of one page of each kind and of the longest, in a language. */
export const templatePaths = (lang: LanguageId): readonly string[] => [
  ...templates.map((page) => pagePath(lang, page)),
  cardPath(lang, 'c02'),
];
