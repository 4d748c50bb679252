/** Builds the fuzz harness with the real readers and the real parts of the page, as the shipped app has them or with one guard taken out. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { guards, type GuardName } from './guards.ts';

/** Takes one guard out. Throws where it changes nothing: a control that breaks nothing proves nothing. */
const without = (name: GuardName): Plugin => {
  const { file, change } = guards[name];
  let applied = false;
  return {
    name: 'doorway:without-guard',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(file)) return null;
      const changed = change(code);
      if (changed === code) throw new Error(`Taking out ${name} changed nothing`);
      applied = true;
      return { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && !applied) throw new Error(`The guard ${name} was not found`);
    },
  };
};

/**
 * Builds the harness into `.build/`.
 * @param guard the guard to take out, or none
 * @returns the file to be run
 */
export const buildHarness = async (guard?: GuardName): Promise<string> => {
  const outDir = `.build/fuzz${guard ? `-${guard}` : ''}`;
  // By this, and not by its mode, the builder tells which React it writes for.
  process.env.NODE_ENV = 'production';
  rmSync(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: guard ? [without(guard)] : [],
    build: {
      ssr: 'scripts/fuzz/run.ts',
      outDir,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'run.js' } },
    },
  });
  return join(outDir, 'run.js');
};
