/** Everything that is asked of a host, in one list of faults by what was asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, fileFaults, redirectFaults } from './fileFaults.ts';
import type { Host } from './expectedAnswer.ts';
import { freshnessFaults, methodFaults, missingFaults, rangeFaults, trickFaults } from './requestFaults.ts';

/** A built site, and which codings the host can send it in, best first. */
export type Given = { readonly site: string; readonly files: readonly string[]; readonly codings: readonly ('br' | 'gzip')[] };

export type Asked = 'files' | 'codings' | 'folders' | 'methods' | 'parts' | 'freshness' | 'missing' | 'tricks';

const one = (files: readonly string[], start: string): string => files.find((file) => file.startsWith(start)) ?? start;

/** What to ask, each on its own. Nothing runs until it is called. */
export const questionsFor = (host: Host, { site, files, codings }: Given): Record<Asked, () => Promise<string[]>> => {
  const read = (file: string): Buffer => readFileSync(join(site, file));
  const all = addresses(files);
  const pack = one(files, '/packs/am.');
  const font = one(files, '/fonts/');
  const few = [
    '/',
    '/ti/gp/',
    '/404.html',
    '/sw.js',
    '/shell.html',
    '/manifest.webmanifest',
    '/packs/index.json',
    '/icons/icon.svg',
    pack,
    font,
  ];
  const each = async (paths: readonly string[], look: (path: string) => Promise<string[]>): Promise<string[]> =>
    (await Promise.all(paths.map(look))).flat();
  return {
    files: () => fileFaults(host, site, all),
    codings: () => each(codings, (coding) => fileFaults(host, site, few, coding)),
    folders: () => redirectFaults(host, ['/ti/gp/', '/en/', '/staff/', '/ar/show/c02/']),
    methods: () => methodFaults(host, ['/', '/ti/gp/', '/ti/gp', '/sw.js', '/none', pack]),
    parts: () => each(['/ti/gp/index.html', pack, font], (path) => rangeFaults(host, path, read(path))),
    freshness: () =>
      each(few, async (path) => (await Promise.all(['identity', ...codings].map((coding) => freshnessFaults(host, path, coding)))).flat()),
    missing: () => missingFaults(host, read('/404.html')),
    tricks: () => trickFaults(host),
  };
};
