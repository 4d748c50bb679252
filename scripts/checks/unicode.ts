/** Checks 13 to 15: no sign that nobody sees, no sign made of two others. */
import { check, error, warn, type Fault } from './finding.ts';
import { letterRules, writesJoiner, writesNonJoiner } from './letters.ts';
import { allPairs, files, sentencePairs } from './sentences.ts';

const strays: readonly (readonly [RegExp, string])[] = [
  [/[\uFB50-\uFDFF\uFE70-\uFEFC]/, 'has joined shapes in place of letters'],
  [/\u0640/, 'has a stretching line (tatweel)'],
  [/\uFFFD/, 'has a letter that was destroyed'],
  [/\u00AD/, 'has a soft hyphen'],
  [/\u00A0|\u202F/, 'has a space that does not break'],
  [/\u200B|\u2060/, 'has a space without width'],
  [/\uFEFF/, 'has a byte order mark'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, 'has direction marks; the app sets them'],
  [/\p{L}\?\p{L}/u, 'has a question mark inside a word: a letter was destroyed'],
  [/ {2}/, 'has two spaces'],
  [/\p{Cc}/u, 'has a line end, a tab or another control sign'],
  [/^\s|\s$/, 'begins or ends with a space'],
  [/\s[؟،۔።:]/u, 'has a space before a mark'],
];

/** 13. Clean text: composed letters, no hidden signs. */
export const unicodeHygiene = check(13, 'unicode hygiene', (set) =>
  allPairs(set).flatMap(({ key, own }) => [
    ...(own === own.normalize('NFC') ? [] : [error(key, 'has letters in parts (not NFC)')]),
    ...strays.filter(([pattern]) => pattern.test(own)).map(([, why]) => error(key, why)),
  ]),
);

/** 14. Joiners only where the language writes them, and where they do something. */
export const joiners = check(14, 'joiners', (set) =>
  allPairs(set).flatMap(({ key, own }) => {
    const faults: Fault[] = [];
    if (own.includes('\u200C') && !writesNonJoiner.has(set.lang))
      faults.push(error(key, 'has a narrow joint, which this language does not write'));
    if (own.includes('\u200D') && !writesJoiner.has(set.lang)) faults.push(error(key, 'has a joiner, which this language does not write'));
    if (/(?:^|[^\p{L}\p{M}])\u200C|\u200C(?:$|[^\p{L}\p{M}])|\u200C\u200C/u.test(own))
      faults.push(warn(key, 'has a narrow joint at the edge of a word'));
    if (set.lang === 'fa' && /(?:^|\s)ن?می\s+\p{L}/u.test(own)) faults.push(warn(key, 'has می with a space; write a narrow joint'));
    if (set.lang === 'fa' && /\p{L}\s+(?:ها|های|هایی)(?![\p{L}\u200C])/u.test(own))
      faults.push(warn(key, 'has ها with a space; write a narrow joint'));
    return faults;
  }),
);

/** 15. Ethiopic marks: one full stop, one sort of comma. */
export const ethiopicMarks = check(15, 'Ethiopic marks', (set) => {
  if (letterRules[set.lang]?.script !== 'Ethiopic') return [];
  const faults: Fault[] = sentencePairs(set).flatMap(({ key, own }) => [
    ...(own.includes('፡፡') ? [error(key, 'has ፡፡; write ።')] : []),
    ...(/::/.test(own) ? [error(key, 'has ::; write ።')] : []),
    ...(/\p{Script=Ethiopic}[.,;]/u.test(own) ? [warn(key, 'has a Latin mark after an Ethiopic letter')] : []),
  ]);
  for (const { namespace, text } of files(set)) {
    if (text.includes('፣') && /፡(?!፡)/.test(text)) faults.push(warn(namespace, 'has two sorts of comma, ፡ and ፣'));
    if (!text.includes('።') && text.split('\n').length > 10) faults.push(warn(namespace, 'has no ። at all'));
  }
  return faults;
});
