/** Checks 10 and 11: names and codes are kept, and English is not. */
import { check, error, warn, type Fault } from './finding.ts';
import { withoutAllowedLatin } from './latinLeft.ts';
import { letterRules } from './letters.ts';
import { protectedCodes, protectedNames } from './protectedWords.ts';
import { sentencePairs, withoutMarkup } from './sentences.ts';

const addresses = /\b(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:uk|org|com|net)\b[^\s.,)]*/gi;

const times = (text: string, token: string): number =>
  withoutMarkup(text).split(new RegExp(`(?<![A-Za-z0-9&])${token}(?:s(?![A-Za-z]))?(?![A-Za-z0-9&])`)).length - 1;

/** 10. Codes and addresses stand as often as in English; names at least once. */
export const protectedTokens = check(10, 'protected tokens', (set) =>
  sentencePairs(set).flatMap(({ key, en, own }) => {
    const faults: Fault[] = [];
    for (const code of [...protectedCodes, ...new Set(en.match(addresses) ?? [])]) {
      const token = code.replaceAll('.', '\\.');
      if (times(own, token) !== times(en, token))
        faults.push(error(key, `${code} stands ${times(own, token)} times, in English ${times(en, token)}`));
    }
    for (const name of protectedNames) {
      const [mine, english] = [times(own, name), times(en, name)];
      if (english > 0 && mine === 0) faults.push(warn(key, `${name} is lost; it stands on doors and letters`));
      else if (mine < english) faults.push(warn(key, `${name} stands ${mine} times, in English ${english}`));
    }
    return faults;
  }),
);

const englishSmallWords = /\b(?:the|and|you|with|your|for|this|not)\b/gi;

/** 11. Nothing is left in English but what stays so in every language. */
export const englishLeft = check(11, 'English left over', (set) =>
  sentencePairs(set).flatMap(({ key, en, own }) => {
    const left = withoutAllowedLatin(own, en);
    const latin = letterRules[set.lang]?.script === 'Latin';
    if (own === en && (left.match(/\p{L}/gu) ?? []).length > 3) return [error(key, 'is the same as the English')];
    if (latin) {
      const words = left.match(englishSmallWords) ?? [];
      return words.length > 1 ? [error(key, `has English words: ${words.join(' ')}`)] : [];
    }
    const words = left.match(/[A-Za-z]{3,}/g) ?? [];
    return words.length > 0 ? [error(key, `has English words: ${words.join(' ')}`)] : [];
  }),
);
