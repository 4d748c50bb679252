/** `npm run faults`: every fault of the table and its control, as a table. `-- --full`: all controls and long series, written to docs. `-- F61 F62`: only these. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { faultIds, faultTable } from '../tests/faults/table.ts';
import type { FaultRow } from '../tests/faults/table/row.ts';
import { isSound, judge } from './faults/judge.ts';
import { faultsPage, rowOf, seriesPage, summary } from './faults/page.ts';
import { filesOf, runTests } from './faults/runTests.ts';

const folder = 'tests/faults';
/** The tables of full runs, which are committed. */
const pages = { faults: 'docs/faults.md', series: 'docs/faults-series.md' };

const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();

const sourceOf = (file: string): string => readFileSync(file, 'utf8');

/** The text of a test file and of what it takes from beside it: lists of faults stand in files of their own. */
const wholeSource = (file: string): string =>
  [sourceOf(file), ...[...sourceOf(file).matchAll(/from '\.\/(\w+\.ts)'/g)].map(([, name = '']) => sourceOf(`${folder}/${name}`))].join(
    '\n',
  );

/** Whether an id stands alone in quotes, or at the beginning of a title. */
const bears = (source: string, id: string): boolean => new RegExp(`['"\`]${id}(?=['"\`\\s])`).test(source);

/** Test files of faults, all or those that hold some ids. */
const ownFiles = (ids: readonly string[]): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)
    .filter((file) => ids.length === 0 || ids.some((id) => bears(wholeSource(file), id)));

const inTable = (id: string): FaultRow => {
  const row = faultTable[id];
  if (!row) throw new Error(`${id} is not in the table`);
  return row;
};

/** Runs and prints; after a full run the rows of what was tried go into the two pages. Returns 1 where a fault is not lived through. */
export const main = async (words: readonly string[]): Promise<number> => {
  const full = words.includes('--full');
  const named = [...new Set(words.filter((word) => /^F\d\d$/.test(word)))];
  const asked = named.length === 0 ? faultIds : named;
  const commit =
    git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', 'src', 'tests', 'scripts') === '' ? '' : ' with changes');
  const { ran, series } = await runTests(filesOf(asked.map(inTable), ownFiles(named)), full);
  const here = ran.map((one) => ({ ...one, commit }));
  const verdicts = asked.map((id) => judge(id, inTable(id), here));
  const rows = verdicts.map(rowOf);
  const measured = { date: new Date().toISOString().slice(0, 10), full };
  console.log(faultsPage('', rows, measured));
  for (const one of series) console.log(JSON.stringify(one));
  if (full) {
    // A control that does not break what it should prints a second line.
    const firsts = series.filter(({ id }, at) => series.findIndex((one) => one.id === id) === at);
    const ofAsked = firsts.filter(({ id }) => asked.some((one) => one === id)).map((one) => ({ ...one, commit }));
    writeFileSync(pages.faults, faultsPage(readFileSync(pages.faults, 'utf8'), rows, measured));
    writeFileSync(pages.series, seriesPage(readFileSync(pages.series, 'utf8'), ofAsked, measured));
  }
  console.log(summary(rows));
  return verdicts.every(isSound) ? 0 : 1;
};
