/** Prints what the checker says for some answers: `npm run decide -- --help`. Ends with 2 when an answer is not one that it knows. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { module } = await runnerImport('./scripts/decide/run.ts', { configFile: false, logLevel: 'silent' });
const { text, code } = module.run(process.argv.slice(2), new Date().toISOString().slice(0, 10));
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
