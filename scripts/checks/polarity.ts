/** Check 19: a no in English is a no in the translation. */
import { check, warn } from './finding.ts';
import { englishNegation, negationMarkers } from './negation.ts';
import { sentencePairs } from './sentences.ts';

/** 19. A hint only: what it names must be translated back and compared. */
export const polarityHint = check(19, 'polarity hint', (set) => {
  const markers = negationMarkers[set.lang];
  if (!markers) return [];
  return sentencePairs(set)
    .filter(({ en, own }) => englishNegation.test(en) && !markers.test(own))
    .map(({ key }) => warn(key, 'the English says no, and no sign of a no is found'));
});
