/** Which languages are walked through where all of them would take the day. What depends on the words alone is tested in every one. */
import { cardPath, pagePath } from '../../src/content/paths.ts';
import type { PageId } from '../../src/content/ids.ts';
import type { LanguageId } from '../../src/domain/languages.ts';

/** One written from the left and one from the right: every page and every state. */
export const bothWays: readonly LanguageId[] = ['en', 'ar'];

/** One of each script, and of Latin letters the one with the most marks. */
export const onePerScript: readonly LanguageId[] = ['en', 'ar', 'ti', 'bn', 'vi'];

/** Every kind of block, the first page, and the longest pages. */
const templates: readonly PageId[] = [
  'home',
  'emergency',
  'interpreter',
  'help',
  'words',
  'callScript',
  'violence',
  'checker',
  'card',
  'saidNo',
  'boxes',
  'languages',
  'settings',
  'about',
];

/** The addresses of one page of each kind and of the longest, in a language. */
export const templatePaths = (lang: LanguageId): readonly string[] => [
  ...templates.map((page) => pagePath(lang, page)),
  cardPath(lang, 'c02'),
  cardPath(lang, 'c09'),
];
