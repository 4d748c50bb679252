/** Damage to the files in which a browser keeps what a site has saved, as a bad disk or a cleaner app does it. The browser must be closed. */
import { readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

type Where = 'database' | 'files';
type How = 'deleted' | 'cut' | 'random';
type Kind = { readonly where: Where; readonly what: RegExp; readonly how: How };

const kind = (where: Where, what: RegExp, how: How): Kind => ({ where, what, how });

/** The seven kinds of the table of faults: the parts of the database's store, each damaged in the ways that a disk knows. */
export const kindsOfDatabase: readonly Kind[] = [
  kind('database', /^MANIFEST/, 'deleted'),
  kind('database', /^MANIFEST/, 'cut'),
  kind('database', /^CURRENT$/, 'random'),
  kind('database', /\.ldb$/, 'deleted'),
  kind('database', /\.ldb$/, 'random'),
  kind('database', /\.log$/, 'cut'),
  kind('database', /\.log$/, 'deleted'),
];

/** The same for the files of Cache Storage: entries, the index of a cache, and the list of caches. */
export const kindsOfFiles: readonly Kind[] = [
  kind('files', /^[0-9a-f]{16}_0$/, 'deleted'),
  kind('files', /^[0-9a-f]{16}_0$/, 'cut'),
  kind('files', /^[0-9a-f]{16}_0$/, 'random'),
  kind('files', /^the-real-index$/, 'deleted'),
  kind('files', /^the-real-index$/, 'random'),
  kind('files', /^index\.txt$/, 'random'),
  kind('files', /^index\.txt$/, 'deleted'),
];

export const nameOf = ({ where, what, how }: Kind): string => `${where} ${what.source} ${how}`;

const folders: Readonly<Record<Where, string>> = { database: 'Default/IndexedDB', files: 'Default/Service Worker/CacheStorage' };

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Damages one file of a closed profile. `random` gives numbers from 0 to 1. Returns the name of the file; throws where there is none. */
export const damage = (profile: string, { where, what, how }: Kind, random: () => number): string => {
  const found = filesIn(join(profile, folders[where])).filter((file) => what.test(basename(file)) && statSync(file).size > 0);
  const file = found[Math.floor(random() * found.length)];
  if (file === undefined) throw new Error(`The profile has no file ${String(what)}`);
  const { size } = statSync(file);
  if (how === 'deleted') rmSync(file);
  if (how === 'cut') truncateSync(file, Math.floor(random() * size));
  if (how === 'random') {
    const bytes = readFileSync(file);
    const from = Math.floor(random() * size);
    const to = Math.min(size, from + 1 + Math.floor(random() * size));
    for (let place = from; place < to; place += 1) bytes[place] = Math.floor(random() * 256);
    writeFileSync(file, bytes);
  }
  return basename(file);
};
