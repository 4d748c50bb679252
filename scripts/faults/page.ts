/** The table of faults as a page. A run may be of some faults only: the rows of the others stay as they were. */
import type { Verdict } from './judge.ts';

/** When and how it was measured. */
export type Measured = { readonly date: string; readonly full: boolean };

/** A line that a series of runs printed: an id, what it was, its figures, and what it was measured on. */
export type Series = Readonly<Record<string, string | number>>;

const plural = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

const testsOf = ({ tests, waits }: Verdict): string =>
  tests.length > 0 ? tests.map((file) => `\`${file}\``).join(', ') : waits === '' ? '' : `waits: ${waits}`;

const passedOf = ({ tests, passed, failed, waits }: Verdict): string => {
  if (tests.length === 0) return waits === '' ? '**did not run**' : '';
  const all = failed > 0 ? `**${failed} of ${passed + failed} failed**` : passed === 0 ? '**did not run**' : `yes (${passed})`;
  return waits === '' ? all : `${all}; the rest waits: ${waits}`;
};

const controlsOf = ({ tests, controls }: Verdict): string => {
  const { caught, missed, notRun, why } = controls;
  if (tests.length === 0) return '';
  const parts = [
    caught > 0 ? `yes (${caught})` : '',
    missed > 0 ? `**${missed} did not**` : '',
    notRun > 0 ? `${notRun} only in the full run` : '',
    why === '' ? '' : `none: ${why}`,
  ].filter(Boolean);
  return parts.length === 0 ? '**none**' : parts.join('; ');
};

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], lines: readonly string[]): string =>
  [lineOf(head), lineOf(head.map(() => '---')), ...lines].join('\n');

const measuredOn = ({ date, full }: Measured): string =>
  `Measured until ${date} by \`npm run faults${full ? ' -- --full' : ''}\`, which writes this page. A run may be done in parts; each row names its commit.`;

/** A fault as one line of the table. Bold stands where it is not sound, and nowhere else. */
export const rowOf = (verdict: Verdict): string =>
  lineOf([
    verdict.id,
    verdict.what,
    testsOf(verdict),
    passedOf(verdict),
    controlsOf(verdict),
    verdict.commits.map((commit) => `\`${commit}\``).join(', '),
  ]);

const idIn = (line: string): string => /^\| (F\d\d) \|/.exec(line)?.[1] ?? '';

/** The lines of a page that was written before and of this run, which come instead of those with their ids. In the order of the ids. */
const merged = (before: string, lines: readonly string[]): string[] => {
  const again = new Set(lines.map(idIn));
  const kept = before.split('\n').filter((line) => idIn(line) !== '' && !again.has(idIn(line)));
  return [...kept, ...lines].sort((a, b) => idIn(a).localeCompare(idIn(b)));
};

/** The line that sums rows of the table up. */
export const summary = (rows: readonly string[]): string => {
  const wrong = rows.filter((row) => row.includes('**'));
  const waiting = rows.filter((row) => row.includes(' | waits: '));
  const held = rows.length - wrong.length - waiting.length;
  return `${plural(rows.length, 'fault')}: ${held} held, ${waiting.length} waiting${wrong.length > 0 ? `, not sound: ${wrong.map(idIn).join(', ')}` : ''}`;
};

/** The page with one row for each fault: those of this run, and of `before`, as the page stood, those that it did not try. */
export const faultsPage = (before: string, rows: readonly string[], measured: Measured): string => {
  const all = merged(before, rows);
  return `# What Doorway lives through

${measuredOn(measured)}
A control takes one guard away and has to fail at the same promise. ${summary(all)}.

${table(['Fault', 'What happens', 'Tests', 'Passed', 'Control failed as it should', 'Commit'], all)}
`;
};

const figures = ({ id: _id, what: _what, commit: _commit, ...rest }: Series): string =>
  Object.entries(rest)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

const seriesRow = (one: Series): string => lineOf([String(one.id), String(one.what), figures(one), `\`${one.commit}\``]);

/** The page with the long series of runs: those of this run, and of `before` those of other faults. */
export const seriesPage = (before: string, series: readonly Series[], measured: Measured): string =>
  `# Long series of faults

${measuredOn(measured)}

${table(['Fault', 'What', 'Figures', 'Commit'], merged(before, series.map(seriesRow)))}
`;
