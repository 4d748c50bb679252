/**
 * What a translation says is compared with what its English says, by forms filled in apart: one from the English, one from
 * the translation put back into English by somebody who had not seen it. Nothing typed as "pass" counts: only the forms do.
 */
import type { Finding, LocaleSet } from './finding.ts';
import { factsOfForm, formFaults } from './factForm.ts';
import { readLocale } from './readLocale.ts';
import { drawnKeys } from './sample.ts';
import { allPairs, listDifference, type Pair } from './sentences.ts';
import { riskClass, sourceHash, type FactForm, type StatusEntry } from './status.ts';

/**
 * Compares two forms.
 * @returns what differs, in words; empty when they say the same. Numbers count with their repeats, conditions do not.
 */
export const compareForms = (english: FactForm, back: FactForm): string[] => {
  const one = factsOfForm(english);
  const other = factsOfForm(back);
  const differences: string[] = [];
  for (const field of ['who', 'mode', 'money'] as const) {
    if (one[field] !== other[field]) differences.push(`${field}: ${one[field]} became ${other[field]}`);
  }
  const numbers = listDifference(one.numbers, other.numbers);
  if (numbers.length > 0) differences.push(`numbers: ${numbers.join(' ')}`);
  const conditions = listDifference([...new Set(one.conditions)], [...new Set(other.conditions)]);
  if (conditions.length > 0) differences.push(`conditions: ${conditions.join(' ')}`);
  return differences;
};

/** What is wrong with the back-translation of one sentence of class A; empty when its facts agree. */
const faultsOf = (pair: Pair, entry: StatusEntry | undefined): readonly string[] => {
  if (!entry) return ['has no record'];
  if (!entry.english || !entry.back?.facts || typeof entry.back.text !== 'string') return ['has not been translated back'];
  const faults = [...formFaults('English', entry.english, pair.en), ...formFaults('back-translation', entry.back.facts, entry.back.text)];
  return faults.length > 0 ? faults : compareForms(entry.english, entry.back.facts);
};

const isShownInEnglish = (pair: Pair, entry: StatusEntry | undefined): boolean =>
  !entry || entry.state === 'flagged' || entry.state === 'stale' || entry.src !== sourceHash(pair.en, pair.note);

/** Every sentence of class A, and each that was drawn, says, put back into English, what its English says; or it is flagged, and English is shown. */
export const checkBackTranslations = (set: LocaleSet): readonly Finding[] => {
  const say = (key: string, message: string): Finding => ({ check: 'back-translation', level: 'error', lang: set.lang, key, message });
  const drawn = drawnKeys(set.notes);
  return allPairs(set).flatMap((pair) => {
    const risk = riskClass(pair.note);
    if (risk === null) return [say(pair.key, 'has no risk class in its note')];
    const entry = set.status[pair.key];
    if ((risk !== 'A' && !drawn.has(pair.key)) || (entry && isShownInEnglish(pair, entry))) return [];
    return faultsOf(pair, entry).map((fault) => say(pair.key, `${fault}; mend it, or mark it flagged`));
  });
};

/** The keys (`namespace:key`) that a reader is shown in English: without a record, flagged, stale, or of class A or drawn and not agreeing. */
export const englishOnlyOf = (set: LocaleSet): readonly string[] => {
  const drawn = drawnKeys(set.notes);
  return allPairs(set)
    .filter((pair) => {
      const entry = set.status[pair.key];
      if (isShownInEnglish(pair, entry)) return true;
      const risk = riskClass(pair.note);
      return (risk === 'A' || risk === null || drawn.has(pair.key)) && faultsOf(pair, entry).length > 0;
    })
    .map(({ key }) => key);
};

/** The same, for a language as it stands in `locales/`. English itself has none. */
export const englishOnlyKeys = (lang: string, root = 'locales'): readonly string[] =>
  lang === 'en' ? [] : englishOnlyOf(readLocale(lang, undefined, root));
