/** Checks 20 and 21: each sentence belongs to the English of today, and nothing is called read that nobody read. */
import { check, error, warn, type Fault } from './finding.ts';
import { allPairs } from './sentences.ts';
import { sourceHash, type StatusEntry } from './status.ts';

/** 20. The record of a sentence names the English and the note as they are now. The app shows the English of a stale one. */
export const staleness = check(20, 'staleness', (set) => {
  const pairs = allPairs(set);
  const faults: Fault[] = pairs.flatMap(({ key, en, note }) => {
    const entry = set.status[key];
    if (!entry) return [error(key, 'has no record of how it came to be')];
    if (entry.src !== sourceHash(en, note)) return [warn(key, 'is stale: the English or its note has changed')];
    return entry.state === 'stale' ? [warn(key, 'is marked stale, but its English is the one of today')] : [];
  });
  const known = new Set(pairs.map(({ key }) => key));
  for (const key of Object.keys(set.status)) if (!known.has(key)) faults.push(warn(key, 'has a record but no sentence'));
  return faults;
});

const states: readonly string[] = ['draft-machine', 'machine-cross-checked', 'flagged', 'stale', 'read-by-speaker', 'reviewed'];
const methods: readonly string[] = ['computer', 'computer+back-translation', 'person'];
const pseudonym = /^R-\d{3,}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

const readersOf = (entry: StatusEntry, lang: string): ReadonlySet<string> =>
  new Set(
    (entry.review ?? [])
      .filter(({ who, date, languages, decision, src }) => {
        const whole = pseudonym.test(who) && day.test(date) && (languages ?? []).includes(lang) && languages.includes('en');
        return whole && decision !== 'flagged' && src === entry.src;
      })
      .map(({ who }) => who),
  );

const faultsOf = (key: string, entry: StatusEntry, lang: string): readonly Fault[] => {
  const faults: Fault[] = [];
  if (!states.includes(entry.state)) faults.push(error(key, `has a state that does not exist: ${String(entry.state)}`));
  if (!methods.includes(entry.method)) faults.push(error(key, `has a method that does not exist: ${String(entry.method)}`));
  if (!day.test(entry.date)) faults.push(error(key, 'has no date (yyyy-mm-dd)'));
  for (const { who } of entry.review ?? [])
    if (!pseudonym.test(who)) faults.push(error(key, 'names a reader by something other than a pseudonym (R-001)'));
  const readers = readersOf(entry, lang).size;
  const people = entry.state === 'reviewed' ? 2 : entry.state === 'read-by-speaker' ? 1 : 0;
  if (readers < people)
    faults.push(error(key, `says ${entry.state}, which needs ${people} reading(s) with pseudonym, date and languages; it has ${readers}`));
  if (people > 0 && entry.method !== 'person') faults.push(error(key, `says ${entry.state}, but no person did it`));
  if (entry.state === 'machine-cross-checked' && !(entry.back && entry.english))
    faults.push(error(key, 'says cross-checked, but has no back-translation'));
  return faults;
};

/** 21. What is said of a sentence is borne out by its record. */
export const reviewHonesty = check(21, 'review honesty', (set) =>
  Object.entries(set.status).flatMap(([key, entry]) => faultsOf(key, entry, set.lang)),
);
