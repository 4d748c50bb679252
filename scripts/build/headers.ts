import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

type HeaderSource = { all: Record<string, string>; immutable: string };

/** The hash by which the policy knows the one style sheet. */
export const sheetHash = (css: string): string => `sha256-${createHash('sha256').update(css).digest('base64')}`;

/** The `_headers` file of the site, from `deploy/headers.json` and the sheet of this build. */
export const headersFile = (css: string): string => {
  const source = JSON.parse(readFileSync('deploy/headers.json', 'utf8')) as HeaderSource;
  const all = Object.entries(source.all).map(([name, value]) => `  ${name}: ${value.replace('SHEET', sheetHash(css))}`);
  const hashed = ['/assets/*', '/fonts/*'].flatMap((path) => [path, `  Cache-Control: ${source.immutable}`]);
  return ['/*', ...all, ...hashed, ''].join('\n');
};
