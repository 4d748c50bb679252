/** `npm run languages`: how far each language is. `-- --list` names every sentence that is shown in English, and every warning. */
import { languageIds } from '../src/domain/languages.ts';
import { reportOf } from './languages/reportOf.ts';

const columns = [
  ['lang', 4],
  ['keys', 10],
  ['class A', 11],
  ['drawn B, C', 10],
  ['stale', 5],
  ['flagged', 7],
  ['errors', 6],
  ['long', 4],
  ['letters', 7],
  ['warnings', 8],
  ['read by people', 14],
] as const;

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, place) => String(cell).padStart(columns[place]?.[1] ?? 0)).join('  ');

/** The command. Returns an exit code: 1 where a language lacks a sentence, fails a check, or claims what nobody did. */
export const main = (words: readonly string[]): number => {
  let faults = 0;
  console.log(row(columns.map(([name]) => name)));
  for (const lang of languageIds) {
    const report = reportOf(lang);
    faults += report.errors.length + (report.keys - report.there) + report.coreInEnglish.length;
    console.log(
      row([
        lang,
        `${report.there}/${report.keys}`,
        lang === 'en' ? '-' : `${report.passedA}/${report.classA}`,
        lang === 'en' ? '-' : `${report.passedDrawn}/${report.drawn}`,
        report.stale.length,
        report.flagged.length,
        report.errors.length,
        report.lengthOutliers,
        report.missingLetters,
        report.warnings.length,
        report.readByPeople,
      ]),
    );
    for (const key of report.coreInEnglish) console.log(`      must not be in English only: ${key}`);
    for (const line of report.errors) console.log(`      ${line}`);
    if (words.includes('--list') || words.includes(lang)) {
      for (const key of report.stale) console.log(`      stale, shown in English: ${key}`);
      for (const key of report.flagged) console.log(`      flagged, shown in English: ${key}`);
      for (const line of report.warnings) console.log(`      ${line}`);
    }
  }
  console.log(
    '“class A” and “drawn”: put back into English by somebody who had not seen it, and found to say the same. No person has read a sentence unless the last column says so.',
  );
  return faults > 0 ? 1 : 0;
};
