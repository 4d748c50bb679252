/** How hard the English of each page is. */
import readability from 'text-readability';
import type { Words } from '../build/localeFiles.ts';
import { isEnglishByDesign } from '../build/localeFiles.ts';

/** One page as it reads. `grade`: school grade of Flesch and Kincaid. `tooLong`: its sentences over 15 words. */
export type PageReading = {
  readonly namespace: string;
  readonly grade: number;
  readonly sentences: number;
  readonly average: number;
  readonly tooLong: readonly { readonly key: string; readonly words: number; readonly text: string }[];
};

const mostWords = 15;

/** Names and numbers are not read as words are: each counts as one short word. */
const plain = (text: string): string =>
  text
    .replace(/\{\{\w+\}\}|\b(?:NHS|GP|A&E|HC[125]|HIV|TB|FGM|MMR|BSL|ICB|PALS|MatEx|PRF1|GMS1)\b|\d[\d.,]*/g, 'it')
    .replace(/Home Office|Migrant Help|Doctors of the World|Healthwatch|Samaritans|Childline/g, 'it')
    .replace(/[“”]/g, '');

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!:])\s+/).filter((part) => /\w/.test(part));
const wordsOf = (sentence: string): number => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** A heading or a list item without a full stop is no sentence, and says little about how hard a page is. */
const isSentence = (text: string): boolean => /[.?!]$/.test(text);

/** Reads every page of the guide, hardest first. Pages for health staff and search words are left out. */
export const readPages = (english: Words): readonly PageReading[] =>
  Object.entries(english)
    .filter(([namespace]) => !isEnglishByDesign(namespace))
    .map(([namespace, lines]) => {
      const texts = Object.entries(lines).filter(([key]) => key !== 'searchWords');
      const whole = texts.filter(([, text]) => isSentence(text)).flatMap(([, text]) => sentencesOf(plain(text)));
      const tooLong = texts.flatMap(([key, text]) =>
        sentencesOf(plain(text)).flatMap((sentence) =>
          wordsOf(sentence) > mostWords ? [{ key, words: wordsOf(sentence), text: sentence }] : [],
        ),
      );
      const words = whole.reduce((sum, sentence) => sum + wordsOf(sentence), 0);
      // Of a handful of sentences the formula says nothing.
      const grade = whole.length < 3 ? 0 : readability.fleschKincaidGrade(whole.join(' '));
      return { namespace, grade, sentences: whole.length, average: whole.length === 0 ? 0 : words / whole.length, tooLong };
    })
    .sort((one, other) => other.grade - one.grade);
