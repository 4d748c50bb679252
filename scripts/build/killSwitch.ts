import { readFileSync } from 'node:fs';
import { transformWithOxc, type Plugin } from 'vite';

const source = 'src/sw/killSwitch.ts';

/** Writes the worker that takes the worker away beside the site, as `kill-switch.js`: no page and no worker asks for it. */
export const killSwitch = (): Plugin => ({
  name: 'doorway:kill-switch',
  apply: 'build',
  applyToEnvironment: (environment) => environment.name === 'client',
  async generateBundle() {
    const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source, { target: 'es2019', sourcemap: false });
    if (/^\s*(?:import|export)\b(?!\s*\{\s*\})/m.test(code)) throw new Error(`${source} has an import or an export`);
    const body = code.replace(/^export \{\s*\};?\n?/m, '');
    this.emitFile({ type: 'asset', fileName: 'kill-switch.js', source: `(function () {\n${body}})();\n` });
  },
});
