/** `npm run faults`: every fault of the table and its control, as a table. `-- --full`: all controls and long series. `-- F61 F62`: only these. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { faultIds, faultTable } from '../tests/faults/table.ts';
import type { FaultRow } from '../tests/faults/table/row.ts';
import { isSound, judge, type Ran } from './faults/judge.ts';
import { faultsPage, seriesPage, summary, type Series } from './faults/page.ts';
import { filesOf, runTests } from './faults/runTests.ts';

const folder = 'tests/faults';
/** What was measured before, each with its commit, so that a full run can be done in parts. */
const held = 'test-output/faults-measured.json';

type Held = { readonly full: boolean; readonly ran: readonly Ran[]; readonly series: readonly Series[] };

const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();

const heldOf = (full: boolean): Held => {
  const before = existsSync(held) ? (JSON.parse(readFileSync(held, 'utf8')) as Held) : null;
  return before?.full === full ? before : { full, ran: [], series: [] };
};

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

const rowOf = (id: string): FaultRow => {
  const row = faultTable[id];
  if (!row) throw new Error(`${id} is not in the table`);
  return row;
};

/** Runs, prints, and writes docs/faults.md; after a full run docs/faults-series.md too. Returns 1 where a fault is not lived through. */
export const main = async (words: readonly string[]): Promise<number> => {
  const full = words.includes('--full');
  const ids = words.filter((word) => /^F\d\d$/.test(word));
  const commit =
    git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', 'src', 'tests', 'scripts') === '' ? '' : ' with changes');
  const before = heldOf(full);
  const { ran, series } = await runTests(filesOf((ids.length === 0 ? faultIds : ids).map(rowOf), ownFiles(ids)), full);
  const again = new Set(ran.map(({ file }) => file));
  const idsAgain = new Set(series.map(({ id }) => id));
  const now: Held = {
    full,
    ran: [...before.ran.filter(({ file }) => !again.has(file) && existsSync(file)), ...ran.map((one) => ({ ...one, commit }))],
    series: [...before.series.filter(({ id }) => !idsAgain.has(id)), ...series.map((one) => ({ ...one, commit }))],
  };
  writeFileSync(held, JSON.stringify(now));
  const verdicts = faultIds.map((id) => judge(id, rowOf(id), now.ran));
  const measured = { date: new Date().toISOString().slice(0, 10), full };
  const page = faultsPage(verdicts, measured);
  writeFileSync('docs/faults.md', page);
  if (full) writeFileSync('docs/faults-series.md', seriesPage(now.series, measured));
  console.log(page);
  for (const one of now.series) console.log(JSON.stringify(one));
  console.log(summary(verdicts));
  const asked = ids.length === 0 ? verdicts : verdicts.filter(({ id }) => ids.includes(id));
  return asked.every(isSound) ? 0 : 1;
};
