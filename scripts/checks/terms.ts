/** Check 17: terms are rendered as agreed, and never as something else. */
import { foldFor } from '../../src/domain/search.ts';
import { check, error, warn, type Fault } from './finding.ts';
import { terms, wrongRenderings } from './glossary.ts';
import { sentencePairs } from './sentences.ts';

/** The eight orders of one Ethiopic consonant. */
const anyVowel = (syllable: string): string => {
  const point = syllable.codePointAt(0) ?? 0;
  const row = point - (point % 8);
  return `[${String.fromCodePoint(row)}-${String.fromCodePoint(row + 7)}]`;
};

/** Finds a stem in a folded text. `/` before it: an Ethiopic root with any vowels. A full stop after it: a whole word. */
const finder = (lang: string, stem: string): RegExp => {
  const folded = foldFor(lang, stem);
  if (stem.startsWith('/')) return new RegExp([...folded].map(anyVowel).join(''), 'u');
  return stem.endsWith('.') ? new RegExp(`(?:^| )${folded}(?: |$)`, 'u') : new RegExp(folded, 'u');
};

const found = (lang: string, folded: string, stems: readonly string[]): string | undefined =>
  stems.find((stem) => finder(lang, stem).test(folded));

/** 17. A term of the glossary has one of its accepted stems; no sentence has a rendering that means something else. */
export const glossary = check(17, 'glossary', (set) => {
  const wrong = wrongRenderings.filter(({ lang }) => lang === set.lang);
  return sentencePairs(set).flatMap(({ key, en, own }) => {
    const faults: Fault[] = [];
    const folded = foldFor(set.lang, own);
    for (const { en: term, accept } of terms) {
      const stems = accept[set.lang];
      const seen = term.exec(en)?.[0];
      if (stems && seen && !found(set.lang, folded, stems))
        faults.push(warn(key, `“${seen}” is not rendered as agreed (${stems.join(', ')})`));
    }
    for (const { words, means, unless, level } of wrong) {
      const word = unless?.test(en) ? undefined : found(set.lang, folded, words);
      if (word) faults.push((level === 'warn' ? warn : error)(key, `${word.replace('.', '')} means: ${means}`));
    }
    return faults;
  });
});
