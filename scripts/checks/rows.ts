/** Check 18: sentences that are mixed up among themselves. */
import { check, warn, type Fault } from './finding.ts';
import { numbersIn } from './numbers.ts';
import { protectedNames } from './protectedWords.ts';
import { sentencePairs, type Pair } from './sentences.ts';

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}]+/gu, ' ')
    .trim();

/** What of a sentence is the same in all languages. */
const signature = (text: string): string =>
  [
    ...numbersIn(text),
    ...(text.match(/\{\{\w+\}\}/g) ?? []),
    ...protectedNames.filter((name) => new RegExp(`(?<![A-Za-z0-9&])${name}(?![A-Za-z0-9&])`).test(text)),
  ]
    .sort()
    .join(' ');

const shifted = (pairs: readonly Pair[], place: number): boolean => {
  const { en = '', own = '', namespace = '' } = pairs[place] ?? {};
  const mine = signature(own);
  if (mine === '' || mine === signature(en)) return false;
  return [place - 1, place + 1].some((near) => pairs[near]?.namespace === namespace && signature(pairs[near]?.en ?? '') === mine);
};

/** 18. No two English sentences have one translation, and no translation stands a row too high or too low. */
export const duplicatesAndShift = check(18, 'duplicates and row shift', (set) => {
  const faults: Fault[] = [];
  const seen = new Map<string, Pair>();
  const pairs = sentencePairs(set);
  for (const [place, pair] of pairs.entries()) {
    const own = bare(pair.own);
    const before = seen.get(own);
    if (before && bare(before.en) !== bare(pair.en))
      faults.push(warn(pair.key, `has the same translation as ${before.key}, but another English`));
    else if (own !== '') seen.set(own, pair);
    if (shifted(pairs, place)) faults.push(warn(pair.key, 'fits the sentence before or after it better'));
  }
  return faults;
});
