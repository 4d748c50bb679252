import type { Counts, FuzzReport } from './harness.ts';

const number = (count: number): string => count.toLocaleString('en-GB');

const share = (counts: Counts): number => (counts.cases === 0 ? 0 : (100 * counts.taken) / counts.cases);

/** The least share of files that must be taken: else the mutations test only the door. In per cent. */
export const leastTaken = 10;

/** Whether nothing happened that must not, and enough files were taken to tell. */
export const isClean = ({ local, language }: FuzzReport): boolean =>
  [local, language].every(
    (counts) => counts.crashes + counts.slow + counts.prototypes + counts.unsafe + counts.otherFaults === 0 && share(counts) >= leastTaken,
  );

const rows: readonly (readonly [string, (counts: Counts) => string])[] = [
  ['files', ({ cases }) => number(cases)],
  ['taken, drawn and looked at', ({ taken }) => number(taken)],
  ['share taken', (counts) => `${share(counts).toFixed(1)} %`],
  ['crashes', ({ crashes }) => number(crashes)],
  ['over 50 ms, in each of ten tries', ({ slow }) => number(slow)],
  ['slowest, in ms', ({ slowest }) => slowest.toFixed(1)],
  ['changed prototypes', ({ prototypes }) => number(prototypes)],
  ['unsafe links or numbers', ({ unsafe }) => number(unsafe)],
  ['other faults: letters, elements, names, band', ({ otherFaults }) => number(otherFaults)],
];

const refusals = (counts: Counts): string =>
  [...counts.results]
    .filter(([result]) => result !== 'taken')
    .sort(([, one], [, other]) => other - one)
    .map(([result, count]) => `${result} ${number(count)}`)
    .join(', ');

/** The report as a page shows it. */
export const tableOf = (report: FuzzReport, { seed, seconds }: { readonly seed: number; readonly seconds: number }): string => {
  const { local, language, examples } = report;
  const lines = rows.map(([name, cell]) => `| ${name} | ${cell(local)} | ${cell(language)} |`);
  return [
    `Seed ${seed}, ${Math.round(seconds)} s.`,
    '',
    '| | local packs | language packs |',
    '|---|---|---|',
    ...lines,
    '',
    `Local packs not taken: ${refusals(local)}.`,
    '',
    `Language packs not taken: ${refusals(language)}.`,
    ...(examples.length > 0 ? ['', 'Faults:', '', ...examples.map((line) => `* ${line}`)] : []),
    '',
  ].join('\n');
};
