/** Changes the source in small ways and counts which changes no test notices: `npm run mutation -- reader`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { groups, type GroupName } from './mutation/groups.ts';
import { countsOf, pageOf, rowOf, survivorsOf } from './mutation/table.ts';

const page = 'docs/mutation.md';

const commit = (): string => execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim();

const mutateGroup = (name: GroupName) => {
  const { mutate, tests } = groups[name];
  process.env.DOORWAY_MUTATION_TESTS = tests.join(' ');
  return new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 20_000,
    timeoutFactor: 3,
    tempDirName: '.build/stryker',
    ignorePatterns: ['dist', '.build', 'test-output', 'docs', '*.log'],
    reporters: ['progress-append-only'],
    // Its type is a list of a package of its own that is not ours to name.
    logLevel: 'warn' as never,
    allowConsoleColors: false,
  }).runMutationTest();
};

/**
 * @param args the groups to run, one after another; all of them where none is named
 * @returns the exit code: 1 where a group is below 95 per cent, 2 where there is no such group
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const named = args.length > 0 ? args : Object.keys(groups);
  if (!named.every((name) => Object.hasOwn(groups, name))) {
    console.error(`Groups: ${Object.keys(groups).join(', ')}`);
    return 2;
  }
  let low = 0;
  for (const name of named as GroupName[]) {
    const results = await mutateGroup(name);
    const counts = countsOf(results);
    mkdirSync('test-output', { recursive: true });
    writeFileSync(`test-output/mutation-${name}.txt`, survivorsOf(results));
    const row = rowOf(name, counts, commit());
    writeFileSync(page, pageOf(existsSync(page) ? readFileSync(page, 'utf8') : '', row));
    console.log(`${survivorsOf(results)}\n${row}`);
    if (counts.score < 95) low += 1;
  }
  return low === 0 ? 0 : 1;
};
