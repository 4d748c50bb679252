/** Check 25: words that a dictionary does not know. Only ever a warning: names, borrowed words and endings are not faults. */
import dictionaryFa from 'dictionary-fa';
import dictionaryVi from 'dictionary-vi';
import nspell from 'nspell';
import { check, warn } from './finding.ts';
import { sentencePairs, withoutMarkup } from './sentences.ts';

/** Languages with a free dictionary. They are used here and never shipped: some are under the GPL. */
export const dictionaries = { fa: dictionaryFa, vi: dictionaryVi } as const;

type Speller = ReturnType<typeof nspell>;

const spellers = new Map<string, Speller>();

/** The speller of a language, or null where no free dictionary is known. Reading one takes a second or two. */
const spellerOf = (lang: string): Speller | null => {
  if (!(lang in dictionaries)) return null;
  const { aff, dic } = dictionaries[lang as keyof typeof dictionaries];
  const speller = spellers.get(lang) ?? nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) });
  spellers.set(lang, speller);
  return speller;
};

/** Words in the letters of the language; what is in Latin letters among others is looked at elsewhere. */
const wordsIn = (lang: string, text: string): readonly string[] =>
  withoutMarkup(text).match(lang === 'vi' ? /\p{Script=Latin}[\p{L}\p{M}]*/gu : /\p{Script=Arabic}[\p{L}\p{M}\u200C]*/gu) ?? [];

/** A word is known as it stands, in small letters, or in the parts that a narrow joint joins. */
const isKnown = (speller: Speller, word: string): boolean =>
  [word, word.toLowerCase()].some((form) => speller.correct(form)) ||
  (word.includes('\u200C') && word.split('\u200C').every((part) => speller.correct(part)));

/** 25. Words that the dictionary does not know, one warning a sentence. Words of the English sentence are names that stay. */
export const spelling = check(25, 'spelling', (set) => {
  const speller = spellerOf(set.lang);
  if (!speller) return [];
  return sentencePairs(set).flatMap(({ key, en, own, note }) => {
    if (/^\w: SOUNDS/.test(note)) return [];
    const unknown = [...new Set(wordsIn(set.lang, own))].filter((word) => !en.includes(word) && !isKnown(speller, word));
    return unknown.length === 0 ? [] : [warn(key, `the dictionary does not know ${unknown.join(', ')}`)];
  });
});
