// Builds the site into dist/ (or DOORWAY_OUT) and the settings of its hosts beside it. The types of the words are written first.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { createBuilder, runnerImport } from 'vite';

execFileSync(process.execPath, ['scripts/i18nTypes.mjs'], { stdio: 'inherit' });
const began = Date.now();
const builder = await createBuilder({ logLevel: process.env.DOORWAY_QUIET ? 'warn' : 'info' });
await builder.buildApp();
const { module } = await runnerImport(resolve('scripts/hosts/writeHosts.ts'), { configFile: false, logLevel: 'error' });
module.main();
console.log(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s`);
