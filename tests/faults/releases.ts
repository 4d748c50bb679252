/** Releases of the site, made in memory from one build: as if everything in it had changed, without building again. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Pack } from '../../src/domain/pack.ts';

/** A release as a server has it. */
export type Release = {
  readonly number: number;
  /** The folder of the build that it was made from; its `_headers` hold. */
  readonly root: string;
  /** The bytes at a path such as `/ti/gp/` or `/assets/x.js`; null where there is no such file. */
  readonly file: (path: string) => Buffer | null;
  /** The paths that the worker keeps. */
  readonly kept: readonly string[];
};

/** What differs from the build, besides the names and bytes of every script and of the packs. */
export type ReleaseOptions = {
  /** Packs of which languages are new. English if nothing is said. */
  readonly languages?: readonly string[];
  readonly change?: (pack: Pack) => Pack;
};

type Entry = { url: string; integrity: string; revision: string | null };

const sum = (algorithm: string, bytes: Buffer, form: 'hex' | 'base64'): string => createHash(algorithm).update(bytes).digest(form);

const textual = /\.(?:html|js|json|webmanifest|txt)$/;

/** The file that a path means, inside the folder. */
const fileName = (root: string, path: string): string | null => {
  const named = join(root, normalize(path));
  if (!named.startsWith(join(root, sep)) && named !== join(root, sep)) return null;
  if (!existsSync(named)) return null;
  if (statSync(named).isFile()) return path === '/_headers' ? null : normalize(path);
  return path.endsWith('/') && existsSync(join(named, 'index.html')) ? `${normalize(path)}index.html` : null;
};

/**
 * Makes release `number` of a built site.
 * Every script has another name and other bytes, and so have the packs named in the options; every page and list that names them follows.
 * Each script notes the number of its release in `doorwayReleases` when it runs, and each page carries it as `data-release`: a mix of two
 * releases can be seen.
 */
export const releaseOf = (root: string, number: number, { languages = ['en'], change = (pack) => pack }: ReleaseOptions = {}): Release => {
  const raw = (path: string): Buffer => readFileSync(join(root, path));
  const made = new Map<string, Buffer>();
  const newNames = new Map<string, string>();

  const index = JSON.parse(raw('packs/index.json').toString()) as { seq: number; languages: Record<string, { address: string }> };
  index.seq += number;
  for (const lang of languages) {
    const entry = index.languages[lang];
    if (!entry) throw new Error(`The build has no pack of ${lang}`);
    const before = JSON.parse(raw(entry.address).toString()) as Pack;
    const text = Buffer.from(JSON.stringify(change({ ...before, seq: before.seq + number, build: `release ${number}` })));
    const hash = sum('sha256', text, 'hex');
    const address = `/packs/${lang}.${hash.slice(0, 12)}.json`;
    newNames.set(entry.address.slice('/packs/'.length), address.slice('/packs/'.length));
    made.set(address, text);
    index.languages[lang] = Object.assign({}, entry, { hash, address, bytes: text.length, sent: brotliCompressSync(text).length });
  }
  made.set('/packs/index.json', Buffer.from(JSON.stringify(index)));

  for (const name of readdirSync(join(root, 'assets')).filter((file) => file.endsWith('.js'))) {
    newNames.set(name, name.replace(/-([\w-]{8})\.js$/, `-$1r${number}.js`));
  }
  const oldNames = new Map([...newNames].map(([before, after]) => [after, before]));
  const anyName = new RegExp([...newNames.keys()].map((name) => name.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')).join('|'), 'g');
  const renamed = (text: string): string => text.replace(anyName, (name) => newNames.get(name) ?? name);

  const stamp = (path: string, text: string): string => {
    if (path.endsWith('.html')) return text.replace('<html ', `<html data-release="${number}" `);
    if (!path.startsWith('/assets/')) return text;
    const note = `${number}:${/\/(\w+)-/.exec(path)?.[1] ?? ''}`;
    return `${text}\n;(globalThis.doorwayReleases ??= []).push(${JSON.stringify(note)});\n`;
  };

  const kept: string[] = [];
  const worker = (): Buffer => {
    const text = raw('sw.js').toString();
    const list = /\[\{"integrity":.*?\}\]/.exec(text)?.[0];
    // A worker whose guard is switched off holds the list all the same.
    if (!list) throw new Error('The worker of the build has no list');
    const entries = (JSON.parse(list) as Entry[]).map((entry) => {
      const url = renamed(entry.url);
      const bytes = file(url);
      if (!bytes) throw new Error(`The release has no ${url}`);
      kept.push(url);
      return { integrity: `sha256-${sum('sha256', bytes, 'base64')}`, revision: entry.revision && sum('md5', bytes, 'hex'), url };
    });
    return Buffer.from(`${text.replace(list, () => JSON.stringify(entries))}\n// release ${number}\n`);
  };

  const file = (path: string): Buffer | null => {
    const already = made.get(path);
    if (already) return already;
    const last = path.split('/').at(-1) ?? '';
    // What has a new name is gone under its old one.
    if (newNames.has(last)) return null;
    const name = fileName(root, path.replace(last, oldNames.get(last) ?? last));
    if (name === null) return null;
    const bytes = name === '/sw.js' ? worker() : raw(name);
    const whole = name !== '/sw.js' && textual.test(name) ? Buffer.from(stamp(name, renamed(bytes.toString()))) : bytes;
    made.set(path, whole);
    return whole;
  };

  file('/sw.js');
  return { number, root, file, kept };
};
