/**
 * Words out to readers and translators, and back.
 *   npm run translations -- export <lang> csv|xliff [file]
 *   npm run translations -- import <lang> <file> --reader R-014 --role reader|"second reader"|translator [--apply]
 * A file may be a table (CSV), an XLIFF file, or a table of the codes on the paper sheets. Without --apply nothing is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isLanguage, languages, type LanguageId } from '../src/domain/languages.ts';
import { readStatus, readWords, writeStatus, writeWords } from './build/localeFiles.ts';
import type { StatusEntry } from './checks/status.ts';
import { exportRows } from './translations/exportRows.ts';
import { answersFromCsv, toCsv } from './translations/csv.ts';
import { importAnswers, type Reader } from './translations/importAnswers.ts';
import { answersFromXliff, toXliff } from './translations/xliff.ts';

const roles = ['reader', 'second reader', 'translator'] as const;

const usage = (): number => {
  console.error(
    `export <lang> csv|xliff [file]\nimport <lang> <file> --reader R-014 --role ${roles.map((role) => `"${role}"`).join('|')} [--apply]\nlanguages: ${Object.keys(
      languages,
    )
      .filter((id) => id !== 'en')
      .join(' ')}`,
  );
  return 1;
};

const option = (words: readonly string[], name: string): string => {
  const place = words.indexOf(name);
  return place < 0 ? '' : (words[place + 1] ?? '');
};

const exportTo = async (lang: LanguageId, kind: string, file: string): Promise<number> => {
  const rows = exportRows(lang);
  if (kind === 'csv') writeFileSync(file, toCsv(rows));
  else if (kind === 'xliff') writeFileSync(file, await toXliff(lang, rows));
  else return usage();
  console.log(`${file}: ${rows.length} sentences`);
  return 0;
};

const importFrom = async (lang: LanguageId, file: string, reader: Reader, apply: boolean): Promise<number> => {
  const text = readFileSync(file, 'utf8');
  const answers = /\.(xlf|xliff)$/.test(file) ? await answersFromXliff(text) : answersFromCsv(text);
  const today = new Date().toISOString().slice(0, 10);
  const result = importAnswers({ lang, answers, reader, today, own: readWords(lang), status: readStatus<StatusEntry>(lang) });
  for (const line of result.lines) console.log(line);
  console.log(
    `${result.read} read, ${result.edited} edited, ${result.flagged} flagged, ${result.untouched} not answered, ${result.refused} refused`,
  );
  if (!apply) console.log('Nothing was written. With --apply the words and records are.');
  else {
    writeWords(lang, result.own);
    writeStatus(lang, result.status);
  }
  return result.refused > 0 ? 1 : 0;
};

/** The command. Returns an exit code. */
export const main = async (words: readonly string[]): Promise<number> => {
  const [what = '', lang = '', third = '', fourth = ''] = words;
  if (!isLanguage(lang) || lang === 'en') return usage();
  if (what === 'export')
    return exportTo(lang, third, fourth && !fourth.startsWith('--') ? fourth : `${lang}.${third === 'csv' ? 'csv' : 'xlf'}`);
  const who = option(words, '--reader');
  const role = roles.find((one) => one === option(words, '--role'));
  if (what !== 'import' || third === '' || !/^R-\d{3,}$/.test(who) || !role) return usage();
  return importFrom(lang, third, { who, role }, words.includes('--apply'));
};
