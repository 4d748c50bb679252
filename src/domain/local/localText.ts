/** What text of a local pack may hold. */
import { plainDigits } from './digits.ts';

/** Letters that have no honest use here: tags, private letters, halves of letters, and codes that are no letters. */
const refusedLetters = /[\p{Co}\p{Cs}\u{e0000}-\u{e0fff}\ufdd0-\ufdef\ufffe\uffff]/u;

/** More marks on one letter than any writing needs: they would cover the lines above and below. */
const tooManyMarks = /\p{M}{7}/u;

/** Everything that breaks a line or leaves a gap becomes a space. */
const gaps = /[\s\u0085\u2800]+/g;

/** What is not seen: controls, marks that turn the writing round, and letters without a width, but for joiners. */
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Scripts that need the joiners inside their words. */
const joinedScripts =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;

const joins = (neighbour: string | undefined): boolean => joinedScripts.test(String(neighbour));

/** Takes out what is not seen. A joiner stays between two letters of a script that joins. */
const withoutUnseen = (text: string): string => {
  const bare = text.replace(unseen, '');
  return bare.replace(/[\u200c\u200d]/g, (joiner, at: number) => (joins(bare[at - 1]) && joins(bare[at + 1]) ? joiner : ''));
};

/**
 * A text as it can be shown, in one line: composed, without what is not seen, with the digits 0 to 9.
 * @returns null where it holds letters that are refused, too many marks on one letter, or a number of two scripts
 */
export const cleanText = (text: string): string | null => {
  if (refusedLetters.test(text)) return null;
  const clean = withoutUnseen(text.replace(gaps, ' ')).normalize('NFC').replace(gaps, ' ').trim();
  return tooManyMarks.test(clean) ? null : plainDigits(clean);
};
