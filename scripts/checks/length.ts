/** Check 12: a translation much shorter than its neighbours has lost something; a label much longer does not fit. */
import { check, warn, type Fault } from './finding.ts';
import { sentencePairs, withoutMarkup } from './sentences.ts';

const shown = (text: string): number => [...withoutMarkup(text).trim()].length;

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
};

/** Up to this length an English text is a label. */
const labelLength = 20;
/** A title is at most this long in English; other languages may need a fifth more. */
const longestTitle = 48;
const longestLabel = 50;
/** Fewer sentences have no usual length. */
const enoughSentences = 10;

/** 12. Between half and twice the usual length of the language; titles and labels no longer than their place. */
export const lengthRatio = check(12, 'length ratio', (set) => {
  const pairs = sentencePairs(set).map((pair) => ({ ...pair, ratio: shown(pair.own) / Math.max(1, shown(pair.en)) }));
  // A name that is kept and explained beside it says nothing of the usual length.
  const sentences = pairs.filter(({ en, own }) => shown(en) > labelLength && !own.includes(en));
  const usual = median(sentences.map(({ ratio }) => ratio));
  const faults: Fault[] = [];
  if (sentences.length >= enoughSentences) {
    for (const { key, ratio } of sentences) {
      if (ratio < usual / 2) faults.push(warn(key, 'is less than half as long as usual: is a part missing?'));
      if (ratio > usual * 2) faults.push(warn(key, 'is more than twice as long as usual: is something added?'));
    }
  }
  for (const { key, en, own } of pairs) {
    if (key.endsWith(':title') && shown(own) > longestTitle) faults.push(warn(key, `is a title of ${shown(own)} characters`));
    else if (shown(en) <= labelLength && shown(own) > longestLabel) faults.push(warn(key, `is a label of ${shown(own)} characters`));
  }
  return faults;
});
