/** The table of faults as a page. */
import { isSound, type Verdict } from './judge.ts';

/** When and how it was measured. */
export type Measured = { readonly date: string; readonly full: boolean };

/** A line that a series of runs printed: an id, what it was, its figures, and what it was measured on. */
export type Series = Readonly<Record<string, string | number>>;

const plural = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

const testsOf = ({ tests, waits }: Verdict): string =>
  tests.length === 0 ? `waits: ${waits}` : tests.map((file) => `\`${file}\``).join(', ');

const passedOf = ({ tests, passed, failed, waits }: Verdict): string => {
  if (tests.length === 0) return '';
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

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const measuredOn = ({ date, full }: Measured): string =>
  `Measured until ${date} by \`npm run faults${full ? ' -- --full' : ''}\`, which writes this page. A run may be done in parts; each row names its commit.`;

/** The line that sums the table up. */
export const summary = (verdicts: readonly Verdict[]): string => {
  const tested = verdicts.filter(({ tests }) => tests.length > 0);
  const wrong = verdicts.filter((verdict) => !isSound(verdict));
  const held = tested.filter(isSound).length;
  const waiting = verdicts.length - tested.length;
  return `${plural(verdicts.length, 'fault')}: ${held} held, ${waiting} waiting${wrong.length > 0 ? `, not sound: ${wrong.map(({ id }) => id).join(', ')}` : ''}`;
};

/** The page with one row for each fault. */
export const faultsPage = (verdicts: readonly Verdict[], measured: Measured): string =>
  `# What Doorway lives through

${measuredOn(measured)}
A control takes one guard away and has to fail at the same promise. ${summary(verdicts)}.

${table(
  ['Fault', 'What happens', 'Tests', 'Passed', 'Control failed as it should', 'Commit'],
  verdicts.map((verdict) => [
    verdict.id,
    verdict.what,
    testsOf(verdict),
    passedOf(verdict),
    controlsOf(verdict),
    verdict.commits.map((commit) => `\`${commit}\``).join(', '),
  ]),
)}
`;

const figures = ({ id: _id, what: _what, commit: _commit, ...rest }: Series): string =>
  Object.entries(rest)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

/** The page with the long series of runs. */
export const seriesPage = (series: readonly Series[], measured: Measured): string =>
  `# Long series of faults

${measuredOn(measured)}

${table(
  ['Fault', 'What', 'Figures', 'Commit'],
  [...series]
    .sort((a, b) => String(a.id).localeCompare(String(b.id)))
    .map((one) => [String(one.id), String(one.what), figures(one), `\`${one.commit}\``]),
)}
`;
