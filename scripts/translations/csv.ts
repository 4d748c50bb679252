/** Tables for spreadsheet programs: UTF-8 with a mark in front, and no cell that a program would take for a formula. */
import { parse } from 'csv-parse/sync';
import { verdictOf, type Answer } from './answer.ts';
import type { Row } from './exportRows.ts';

const columns = ['key', 'code', 'english', 'note', 'current', 'yours', 'answer (OK / change / do not know)', 'comment', 'src'] as const;

/** A cell that begins like a formula, or that a program may read as a number, begins with an apostrophe instead. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) || /^0\d/.test(text) ? `'${text}` : text);
const unsafe = (text: string): string => text.replace(/^'(?=[=+\-@\t\r]|0\d)/, '');

const cell = (text: string): string => `"${safe(text).replaceAll('"', '""')}"`;

/** The rows as a table. Empty columns are for the reader. */
export const toCsv = (rows: readonly Row[]): string =>
  `\uFEFF${[columns, ...rows.map(({ key, code, english, note, current, src }) => [key, code, english, note, current, '', '', '', src])]
    .map((line) => line.map(cell).join(','))
    .join('\r\n')}\r\n`;

/**
 * Reads a table that came back. Columns are found by their names, in any order; columns that are not known are left out.
 * @throws where the text is no table, or has neither keys nor codes
 */
export const answersFromCsv = (text: string): readonly Answer[] => {
  const [head = [], ...lines] = parse(text, {
    bom: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    delimiter: [',', ';', '\t'],
  }) as string[][];
  const names = head.map((name) => name.trim().toLowerCase().split(' ')[0] ?? '');
  const at = (name: string): number => names.indexOf(name);
  if (at('key') < 0 && at('code') < 0) throw new Error('The table has no column “key” and no column “code”.');
  const value = (line: readonly string[], name: string): string => unsafe(line[at(name)] ?? '').trim();
  return lines.map((line): Answer => {
    const yours = value(line, 'yours');
    return {
      key: value(line, 'key') || null,
      code: value(line, 'code') || null,
      src: value(line, 'src') || null,
      verdict: verdictOf(value(line, 'answer')),
      text: yours === '' ? null : yours,
      comment: value(line, 'comment'),
    };
  });
};
