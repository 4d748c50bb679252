/** Check 16: a sentence ends as its English ends. */
import { check, warn, type Fault } from './finding.ts';
import { letterRules } from './letters.ts';
import { sentencePairs } from './sentences.ts';

const closing = /[\s)»”"’]+$/u;

/** 16. The same kind of end, and as many questions. */
export const finalPunctuation = check(16, 'final punctuation', (set) => {
  const ends = letterRules[set.lang]?.ends ?? { '.': '.', '?': '?', '!': '!', ':': ':' };
  const questionMarks = ends['?'].split('|');
  const questions = (text: string, marks: readonly string[]): number => [...text].filter((letter) => marks.includes(letter)).length;
  return sentencePairs(set).flatMap(({ key, en, own }) => {
    const faults: Fault[] = [];
    const last = en.replace(closing, '').slice(-1);
    const mine = own.replace(closing, '').slice(-1);
    if (last === '.' || last === '?' || last === '!' || last === ':') {
      if (!ends[last].split('|').includes(mine)) faults.push(warn(key, `ends with ${mine}; the English ends with ${last}`));
    }
    if (questions(en, ['?']) !== questions(own, questionMarks)) faults.push(warn(key, 'has another number of questions'));
    return faults;
  });
});
