/** Breaking a sentence into rows for the canvas, which lays nothing out by itself. */
import { isolate, splitIsolates } from '#i18n/isolate.ts';

/** What measuring needs of a canvas. */
export type Ruler = Pick<CanvasRenderingContext2D, 'measureText'>;

type Piece = { readonly text: string; readonly isolated: boolean };

/** A mark without width where a row may break: put into long addresses. */
export const breakHere = '\u200b';

const words = /[^ \u200b]+[ \u200b]?|[ \u200b]/g;

const mayBreakAfter = (word: string): boolean => word.endsWith(' ') || word.endsWith(breakHere);

/** Pieces that stay together: a row may break only after a space or a mark for it. */
const unbreakable = (text: string): readonly (readonly Piece[])[] => {
  const groups: Piece[][] = [];
  let open: Piece[] = [];
  splitIsolates(text).forEach((part, place) => {
    for (const word of part.match(words) ?? []) {
      open.push({ text: word.replace(breakHere, ''), isolated: place % 2 === 1 });
      if (!mayBreakAfter(word)) continue;
      groups.push(open);
      open = [];
    }
  });
  return open.length > 0 ? [...groups, open] : groups;
};

/** Puts pieces together; neighbours inside one isolated run share one pair of marks, so that their order holds in any row. */
const joined = (pieces: readonly Piece[]): string => {
  let row = '';
  let run = '';
  for (const { text, isolated } of pieces) {
    if (isolated) {
      run += text;
      continue;
    }
    if (run !== '') row += isolate(run);
    run = '';
    row += text;
  }
  return (run === '' ? row : row + isolate(run.trimEnd())).trimEnd();
};

/**
 * Breaks a text at its spaces so that each row is at most as wide as it may be, in the font that the ruler has now.
 * @param widthOf how wide a row may be, counted from 0: rows beside the code are shorter
 *
 * A word that is wider than a row by itself gets a row of its own, and is never cut.
 */
export const wrapText = (ruler: Ruler, text: string, widthOf: (row: number) => number): readonly string[] => {
  const rows: string[] = [];
  let row: readonly Piece[] = [];
  for (const group of unbreakable(text)) {
    const longer = [...row, ...group];
    if (row.length > 0 && ruler.measureText(joined(longer)).width > widthOf(rows.length)) {
      rows.push(joined(row));
      row = group;
    } else row = longer;
  }
  return row.length > 0 ? [...rows, joined(row)] : rows;
};
