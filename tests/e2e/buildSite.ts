/** Builds the site once for every test that looks at the built site, and the broken builds that those tests must catch. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Builds made for controls, each broken on purpose by `DOORWAY_BREAK`. */
export const brokenBuilds = ['no-language-fetch', 'foreign-fetch', 'worker-foreign-fetch', 'inline-style'] as const;

/** Controls are looked at in these languages; drawing pages is most of a build. */
const fewPages = { DOORWAY_PAGES: 'en,ti,ar' };

const build = (out: string, extra: Record<string, string> = {}): void => {
  execFileSync(process.execPath, ['scripts/build.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', DOORWAY_OUT: out, DOORWAY_QUIET: '1', SITE_ADDRESS: '', ...extra },
  });
};

export const setup = (): void => {
  if (process.env.DOORWAY_KEEP_BUILD) return;
  build('test-output/site');
  build('test-output/switches', { DOORWAY_SWITCHES: '1', ...fewPages });
  for (const breakage of brokenBuilds) build(`test-output/broken-${breakage}`, { DOORWAY_BREAK: breakage, ...fewPages });
  const words = 'test-output/other-words';
  rmSync(words, { recursive: true, force: true });
  cpSync('locales', words, { recursive: true });
  const page = join(words, 'en', 'gp.json');
  writeFileSync(page, readFileSync(page, 'utf8').replace('family doctor', 'family physician'));
  build('test-output/site-other-words', { DOORWAY_LOCALES: words });
  build('test-output/site-address', { SITE_ADDRESS: 'https://doorway.example' });
};
