/** Runs the tests of the table and gathers what they report and print. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { createInterface } from 'node:readline';
import type { FaultRow } from '../../tests/faults/table/row.ts';
import type { Ran } from './judge.ts';
import type { Series } from './page.ts';

const report = 'test-output/faults.json';

type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly ancestorTitles: readonly string[]; readonly title: string; readonly status: string }[];
  }[];
};

/** The files that the rows need: all of tests/faults, or only those of some ids, and every file that the rows point to. */
export const filesOf = (rows: readonly FaultRow[], own: readonly string[]): string[] => [
  ...new Set([
    ...own,
    ...rows.flatMap((row) => ('waits' in row ? [] : [...(row.tests ?? []), ...(row.controls ?? [])])).map(([file]) => file),
  ]),
];

const seriesIn = (line: string): Series[] => {
  const [, text] = /SERIES (\{.*\})\s*$/.exec(line) ?? [];
  return text === undefined ? [] : [JSON.parse(text) as Series];
};

/**
 * Runs test files. `full`: with every control and every long series. What the tests print is shown as it comes.
 * Throws where the run ends without a report.
 */
export const runTests = async (files: readonly string[], full: boolean): Promise<{ ran: Ran[]; series: Series[] }> => {
  mkdirSync('test-output', { recursive: true });
  rmSync(report, { force: true });
  const series: Series[] = [];
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...(full ? ['--testTimeout=3600000'] : [])];
  const running = spawn('node_modules/.bin/vitest', [...words, ...files], {
    env: { ...process.env, ...(full ? { DOORWAY_FAULTS: 'full' } : {}) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: running.stdout })) {
    series.push(...seriesIn(line));
    console.log(line);
  }
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const ran = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => ({
      file: relative('.', name).replaceAll('\\', '/'),
      titles: [...ancestorTitles, title],
      status,
    })),
  );
  return { ran, series };
};
