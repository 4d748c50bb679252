// `npm run axe -- --all`: axe over all pages and states of all languages, and the table of it in docs/axe.md. Without --all: what `npm test` looks at.
import { spawnSync } from 'node:child_process';

const all = process.argv.includes('--all');
const env = { ...process.env, ...(all ? { DOORWAY_AXE: 'all' } : {}) };
const run = spawnSync('node_modules/.bin/vitest', ['run', '--project', 'site', 'tests/e2e/axe.test.ts'], { stdio: 'inherit', env });
process.exitCode = run.status ?? 1;
