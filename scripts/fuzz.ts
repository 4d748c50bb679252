/** Mutates language packs and local packs, and counts what comes of them: `npm run fuzz -- 1000000`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { buildHarness } from './fuzz/bundle.ts';
import { guards, type GuardName } from './fuzz/guards.ts';

const commit = (): string => execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' }).trim();

/**
 * @param args how many files (1,000,000 if none is named), then the seed, then the number of the first case; `--check` writes no page; `--without <guard>` takes a guard out
 * and stops at the first fault
 * @returns the exit code: 1 where a file did what it must not, 2 where there is no such guard
 */
export const main = async (args: readonly string[]): Promise<number> => {
  const [count = '1000000', seed = '1', first = '1'] = args.filter((word) => /^\d+$/.test(word));
  const gone = args.includes('--without') ? (args[args.indexOf('--without') + 1] ?? '') : undefined;
  if (gone !== undefined && !Object.hasOwn(guards, gone)) {
    console.error(`Guards: ${Object.keys(guards).join(', ')}`);
    return 2;
  }
  const file = await buildHarness(gone as GuardName | undefined);
  const run = spawnSync(process.execPath, [file, count, seed, first, ...(gone ? ['stop'] : [])], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  console.log(run.stdout);
  if (gone === undefined && !args.includes('--check')) {
    writeFileSync('docs/fuzz.md', `# Mutated files\n\nMade by \`npm run fuzz\` at commit \`${commit()}\`.\n\n${run.stdout.trim()}\n`);
  }
  return run.status ?? 1;
};
