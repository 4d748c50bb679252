/** The files beside the pages: worker, packs, fonts, headers, sizes. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/domain/languages.ts';
import { readPacksIndex } from '../../../src/domain/packsIndex.ts';

const root = 'test-output/site';
const read = (path: string): Buffer => readFileSync(join(root, path));
const brotli = (path: string): number => brotliCompressSync(read(path)).length;
const assets = readdirSync(join(root, 'assets'));
const chunk = (name: string): string => `assets/${assets.find((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))}`;

type Entry = { url: string; integrity?: string };

const precached = (): Entry[] => {
  const worker = read('sw.js').toString();
  const start = worker.indexOf('[{', worker.search(/"?url"?:/) - 200);
  const list = /\[\{[^\]]*"?integrity"?[^\]]*\]/.exec(worker.slice(Math.max(0, start - 10)))?.[0] ?? '[]';
  return JSON.parse(list.replace(/([{,])(\w+):/g, '$1"$2":').replace(/`/g, '"')) as Entry[];
};

describe('what the worker keeps', () => {
  const entries = precached();

  it('is few files, because they are fetched one after another', () => {
    expect(entries.length).toBeGreaterThan(8);
    expect(entries.length).toBeLessThanOrEqual(20);
  });

  it.each(entries)('$url has the hash of its bytes', ({ url, integrity }) => {
    expect(integrity).toBe(
      `sha256-${createHash('sha256')
        .update(read(url.slice(1)))
        .digest('base64')}`,
    );
  });

  it('holds the shell and English, and no other page', () => {
    const urls = entries.map(({ url }) => url);
    expect(urls).toContain('/shell.html');
    expect(urls.filter((url) => url.startsWith('/packs/en.'))).toHaveLength(1);
    expect(urls.filter((url) => url.endsWith('.html'))).toEqual(['/shell.html']);
  });

  it('weighs at most 281 KB as sent, with one language', () => {
    const app = entries.reduce(
      (sum, { url }) => sum + (/\.(png|woff2)$/.test(url) ? read(url.slice(1)).length : brotli(url.slice(1))),
      brotli('sw.js'),
    );
    const index = readPacksIndex(read('packs/index.json').toString());
    if (!index.ok) throw new Error(index.error);
    const largest = Math.max(...Object.values(index.index.languages).map(({ sent }) => sent));
    expect(app + largest).toBeLessThanOrEqual(281 * 1000);
  });
});

describe('sizes as sent', () => {
  it('keeps the one sheet under 6 KB gzip', () => {
    const sheet = /<style>([\s\S]*?)<\/style>/.exec(read('en/index.html').toString())?.[1] ?? '';
    expect(sheet.length).toBeGreaterThan(2000);
    expect(gzipSync(sheet, { level: 9 }).length).toBeLessThanOrEqual(6 * 1024);
  });

  it('needs at most 5 KB of script on a page that is only read', () => {
    const first = [chunk('index'), chunk('start'), chunk('rolldown-runtime')].reduce((sum, file) => sum + brotli(file), 0);
    expect(first).toBeLessThanOrEqual(5 * 1024);
  });

  const sentOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + brotli(chunk(name)), 0);

  it('needs at most 110 KB brotli of script on a content page, with all that it loads to keep its words', () => {
    expect(sentOf(['index', 'start', 'rolldown-runtime', 'defineProperty', 'keep', 'dexie'])).toBeLessThanOrEqual(110 * 1024);
  });

  it('needs at most 120 KB brotli to draw a page from the shell', () => {
    expect(sentOf(['index', 'start', 'rolldown-runtime', 'defineProperty', 'keep', 'react', 'i18n', 'live'])).toBeLessThanOrEqual(
      120 * 1024,
    );
  });

  it.each(languageIds)('keeps the pack of %s within its limit', (lang) => {
    const file = readdirSync(join(root, 'packs')).find((name) => name.startsWith(`${lang}.`)) ?? '';
    expect(brotli(`packs/${file}`)).toBeLessThanOrEqual((lang === 'en' ? 60 : 90) * 1000);
  });

  it('keeps the font of one script under 60 KB', () => {
    for (const script of ['arab', 'ethi']) {
      const files = readdirSync(join(root, 'fonts')).filter((name) => name.toLowerCase().includes(script));
      expect(files.length).toBeGreaterThan(0);
      expect(files.reduce((sum, name) => sum + read(`fonts/${name}`).length, 0)).toBeLessThanOrEqual(60 * 1024);
    }
  });
});

/** Static imports of each chunk. */
const importsOf = (file: string): string[] =>
  [
    ...read(`assets/${file}`)
      .toString()
      .matchAll(/(?:from|import)"\.\/([^"]+)"/g),
  ].map((match) => match[1] ?? '');

const circles = (graph: ReadonlyMap<string, readonly string[]>): string[] => {
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' > '));
    else for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
};

describe('the chunks', () => {
  it('do not import each other in a circle, where one would run before what it needs', () => {
    const scripts = assets.filter((file) => file.endsWith('.js'));
    expect(circles(new Map(scripts.map((file) => [file, importsOf(file)])))).toEqual([]);
  });

  it('would be caught in a circle', () => {
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['a']],
        ]),
      ).length,
    ).toBeGreaterThan(0);
  });
});

describe('one changed word', () => {
  const other = 'test-output/site-other-words';

  it('changes the pack', () => {
    const packOf = (folder: string): string => readdirSync(join(folder, 'packs')).find((name) => name.startsWith('en.')) ?? '';
    expect(packOf(other)).not.toBe(packOf(root));
  });

  it('costs a phone that comes back at most 10 KB besides the packs', () => {
    const kept = [...precached().map(({ url }) => url.slice(1)), 'sw.js'].filter((file) => !file.startsWith('packs/'));
    const changed = kept.filter((file) => !existsSync(join(other, file)) || !readFileSync(join(other, file)).equals(read(file)));
    expect(changed).toContain('sw.js');
    expect(changed.reduce((sum, file) => sum + brotli(file), 0)).toBeLessThanOrEqual(10 * 1024);
  });
});

describe('the host files', () => {
  const headers = read('_headers').toString();

  it('name the one sheet by its hash', () => {
    const sheet = /<style>([\s\S]*?)<\/style>/.exec(read('ti/gp/index.html').toString())?.[1] ?? '';
    expect(headers).toContain(`'sha256-${createHash('sha256').update(sheet).digest('base64')}'`);
  });

  it('allow nothing inline and nothing foreign', () => {
    expect(headers).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\sdata:|\*\.|blob:/);
    expect(headers).toContain("default-src 'none'");
    expect(headers).toContain('trusted-types doorway-worker');
    expect(headers).toContain('screen-wake-lock=(self)');
  });

  it('has no sitemap and no public address when none is set', () => {
    expect(existsSync(join(root, 'sitemap.xml'))).toBe(false);
    expect(read('robots.txt').toString()).not.toContain('Sitemap');
    expect(read('en/gp/index.html').toString()).not.toContain('hreflang="ti-ER" href="http');
  });
});

describe('old browsers', () => {
  it('get no long lists of languages in place of logical properties', () => {
    const sheet = /<style>([\s\S]*?)<\/style>/.exec(read('en/index.html').toString())?.[1] ?? '';
    expect(sheet).toMatch(/margin-inline|padding-inline/);
    expect(sheet).not.toMatch(/:lang\([^)]*,[^)]*,[^)]*,[^)]*,/);
  });
});

describe('the shipped build', () => {
  it('has none of the breakages that controls are made of', () => {
    for (const file of [...assets.map((name) => `assets/${name}`), 'sw.js']) {
      if (file.endsWith('.js')) expect(read(file).toString()).not.toContain('planted');
    }
  });
});
