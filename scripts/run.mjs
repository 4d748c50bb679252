// Runs a TypeScript script of the project on any Node that the project supports: node scripts/run.mjs scripts/decide.ts -- …
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
const { module } = await runnerImport(resolve(file ?? ''), { configFile: false, logLevel: 'error' });
process.exitCode = (await module.main(rest.filter((word) => word !== '--'))) ?? 0;
