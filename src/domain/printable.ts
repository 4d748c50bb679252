/** Longest text that a person may write on a card. */
export const longestWritten = 60;

/** Longest name of a person or a GP surgery that a letter or a sheet takes: it then stands on several rows. */
export const longestName = 200;

/** Signs that have no place on paper: controls, marks that turn the writing round, and private letters. */
const unprintable = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;

/**
 * What a person wrote, as it can stand on a card or a letter. Names in any script, joiners and marks stay.
 * Line breaks become spaces; control characters and direction marks are taken out.
 */
export const printable = (text: string): string =>
  text
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(unprintable, '')
    .normalize('NFC');
