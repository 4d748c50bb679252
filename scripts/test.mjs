// Runs everything that holds Doorway together. The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const node = process.execPath;
const bin = (name) => `node_modules/.bin/${name}`;
const report = 'test-output/vitest.json';

const checks = [
  ['types of the words', node, ['scripts/i18nTypes.mjs', '--check']],
  ['types', bin('tsc'), ['--noEmit', '-p', '.']],
  ['lint', bin('oxlint'), ['--quiet', '.']],
  ['styles', bin('stylelint'), ['src/**/*.css']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['lockfile', 'npm', ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']],
];

let passed = 0;
let failed = 0;
const count = (ok, name) => {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`);
};

for (const [name, command, words] of checks) count(spawnSync(command, words, { stdio: 'inherit' }).status === 0, name);

mkdirSync('test-output', { recursive: true });
rmSync(report, { force: true });
const vitest = spawnSync(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
try {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  // A file that does not load has no tests to count, and still fails.
  failed +=
    numFailedTests +
    testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')).length;
  // What was left out, for want of a server on this machine, is named and not counted.
  const left = testResults.flatMap((file) => file.assertionResults.filter((test) => /skipped|pending/.test(test.status)));
  for (const { fullName } of left) console.log(`not run: ${fullName}`);
  if (vitest.status !== 0 && numFailedTests === 0) count(false, 'the test run ended in an error');
} catch {
  count(false, 'the tests did not run');
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
