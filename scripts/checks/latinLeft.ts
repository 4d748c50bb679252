/** What of a sentence may stand in Latin letters, taken out. What is left should be the language's own. */
import { allowedPhrases, protectedCodes, protectedNames } from './protectedWords.ts';
import { withoutMarkup } from './sentences.ts';

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const allowed = new RegExp(
  `(?<![A-Za-z0-9])(?:${[...allowedPhrases, ...protectedNames, ...protectedCodes]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![A-Za-z0-9])`,
  'g',
);

/** Latin words in brackets or quotation marks. */
const bracketed = /[(«“"„][^()«»“”"„]*[A-Za-z][^()«»“”"„]*[)»”"]/gu;

/**
 * Takes out variables, tags, names that stay in Latin letters, addresses, and English words that a translation adds
 * in brackets or quotation marks because people will meet them: one or two words, and only if the English sentence has them.
 */
export const withoutAllowedLatin = (own: string, english: string): string =>
  withoutMarkup(own)
    .replace(/\b(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|org|com|net)\b\S*/gi, ' ')
    .replace(bracketed, (part) => {
      const words = part.match(/[A-Za-z][A-Za-z&'’-]*/g) ?? [];
      const inside = words.join(' ').toLowerCase();
      return words.length <= 2 && english.toLowerCase().includes(inside) ? part.replace(/[A-Za-z&'’-]+/g, ' ') : part;
    })
    .replace(allowed, ' ');
