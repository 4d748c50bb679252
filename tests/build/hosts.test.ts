/** The files for each host say the same, and only what each host needs. */
import { describe, expect, it } from 'vitest';
import { headersFile } from '../../scripts/hosts/headersFile.ts';
import { hostRules, sheetHash, type Reach } from '../../scripts/hosts/hostRules.ts';
import { hostFiles } from '../../scripts/hosts/writeHosts.ts';
import { machinePaths, registryHosts } from '../checkDocs.ts';
import { readHostFile } from '../hosts/readHostFile.ts';

const css = 'body{color:red}';
const site = {
  css,
  files: [
    '/404.html',
    '/_headers',
    '/assets/start-QIiOXXkF.js',
    '/assets/letters-arab.1e687f2419f2.css',
    '/fonts/arab-400.bc239ad2421a.woff2',
    '/icons/icon.svg',
    '/index.html',
    '/packs/en.c715d0852b25.json',
    '/packs/index.json',
    '/recordings/so-k1.c715d0852b25.webm',
    '/recordings/so.c715d0852b25.json',
    '/sw.js',
    '/ti/gp/index.html',
    '/ti/index.html',
  ],
};
const files = hostFiles(site, 'https://doorway.example');
const written = Object.keys(files).filter((name) => !name.endsWith('Containerfile'));
const reachOf = (name: string): Reach => (name.startsWith('box/') ? 'box' : 'public');

const faultsOf = (name: string, text: string): string[] => {
  const rules = hostRules(css, reachOf(name));
  const expected = {
    everywhere: rules.everywhere,
    worker: rules.worker['Content-Security-Policy'],
    hashed: rules.cache.hashed,
    fresh: rules.cache.fresh,
  };
  const found = readHostFile(name, text);
  const names = new Set([...Object.keys(expected.everywhere), ...Object.keys(found.everywhere)]);
  return [
    ...[...names].filter((header) => found.everywhere[header] !== expected.everywhere[header]),
    ...(['worker', 'hashed', 'fresh'] as const).filter((part) => found[part] !== expected[part]),
  ];
};

describe.each(written)('%s', (name) => {
  const text = files[name] ?? '';

  it('has every header, and no other', () => expect(faultsOf(name, text)).toEqual([]));

  it('would be caught without one of them, or with another value', () => {
    for (const [header, value] of Object.entries(hostRules(css, reachOf(name)).everywhere)) {
      const line = new RegExp(`^.*\\b${header}\\b.*\\n`, 'm');
      expect(text).toMatch(line);
      const shorter = name.endsWith('nginx.conf')
        ? text.replace(new RegExp(`^\\s*add_header ${header} .*\\n`, 'gm'), '')
        : text.replace(line, '');
      expect(faultsOf(name, shorter)).toContain(header);
      expect(faultsOf(name, text.replaceAll(value, `${value}x`))).toContain(header);
    }
    expect(faultsOf(name, text.replaceAll('immutable', 'private'))).toEqual(['hashed']);
    expect(faultsOf(name, text.replaceAll('no-cache', 'max-age=60'))).toEqual(['fresh']);
  });

  it('speaks of https only where there is https', () => {
    const isPublic = reachOf(name) === 'public';
    expect(text.includes('Strict-Transport-Security')).toBe(isPublic);
    expect(text.includes('upgrade-insecure-requests')).toBe(isPublic);
  });

  it('allows nothing inline and nothing foreign, and names the sheet', () => {
    const { everywhere, worker } = readHostFile(name, text);
    const policy = everywhere['Content-Security-Policy'];
    for (const one of [policy, worker]) expect(one).not.toMatch(/unsafe-inline|unsafe-eval|\sdata:|\*|blob:|https?:/);
    expect(policy).toContain(`'${sheetHash(css)}'`);
  });
});

describe('every host file', () => {
  it.each(Object.keys(files))('%s names no place of a machine but those of a server', (name) => {
    expect(machinePaths(files[name] ?? '')).toEqual([]);
    expect(registryHosts(files[name] ?? '')).toEqual([]);
  });

  it('keeps no log', () => {
    for (const name of written.filter((file) => file.endsWith('nginx.conf'))) {
      expect(files[name]?.match(/access_log [^;]*;/g)?.every((line) => line === 'access_log off;')).toBe(true);
      expect(files[name]?.match(/access_log off;/g)?.length).toBe(files[name]?.match(/server \{/g)?.length);
    }
    for (const name of ['public/Caddyfile', 'box/Caddyfile']) expect(files[name]?.match(/\blog\b.*/g)).toEqual(['log {', 'log.error']);
  });

  it('has a container that needs no rights and no network, and copies what there is', () => {
    const text = files['container/Containerfile'] ?? '';
    expect(text).toMatch(/^USER www-data$/m);
    expect(text.match(/^COPY (\S+)/gm)).toEqual(['COPY container/nginx.conf', 'COPY site']);
    expect(text).not.toMatch(/^(?:ADD|VOLUME)\b|curl|wget/m);
  });
});

describe('the _headers file', () => {
  const rules = hostRules(css, 'public');

  it('never gives one path two words on how long it may be kept', () => {
    const paths = [...(files['public/_headers'] ?? '').matchAll(/^(\/\S*)$/gm)].map(([path]) => path).filter((path) => path !== '/*');
    const fits = (rule: string, path: string): boolean => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path);
    for (const path of site.files.filter((file) => file !== '/_headers'))
      expect([path, paths.filter((rule) => fits(rule, path)).length]).toEqual([path, 1]);
    expect(paths).not.toContain('/assets/*');
  });

  it('is refused where a host would not read all of it', () => {
    const many = Array.from({ length: 101 }, (_, index) => `/assets/start-${10_000_000 + index}.js`);
    expect(() => headersFile(rules, many)).toThrow('rules');
    expect(() => headersFile({ ...rules, everywhere: { Long: 'x'.repeat(2000) } }, ['/index.html'])).toThrow('characters');
  });
});

describe('a file that may be kept for a year', () => {
  const hashed = new RegExp(hostRules(css, 'box').paths.hashed);
  it.each([
    ['/assets/start-QIiOXXkF.js', true],
    ['/assets/i18n-Dsh_-j9w.js', true],
    ['/packs/en.c715d0852b25.json', true],
    ['/recordings/so-k1.c715d0852b25.webm', true],
    ['/packs/index.json', false],
    ['/sw.js', false],
    ['/shell.html', false],
    ['/ti/gp/index.html', false],
    ['/icons/icon.svg', false],
    ['/assets/start.js', false],
    ['/x/assets/start-QIiOXXkF.js', false],
  ])('%s: %s', (path, is) => expect(hashed.test(path)).toBe(is));
});
