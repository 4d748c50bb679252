/** The built site through real nginx, real Caddy and `npm start`: every path, header, method, part and 304, and settings broken on purpose. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostRules, type HostRules } from '../../../scripts/hosts/hostRules.ts';
import { siteShape, type SiteShape } from '../../../scripts/hosts/siteShape.ts';
import { squeezedSite } from '../../hosts/squeezedSite.ts';
import { hostsFolder } from '../../../scripts/hosts/writeHosts.ts';
import { serve } from '../../../scripts/serve.mjs';
import { ask } from '../../hosts/ask.ts';
import { questionsFor, type Asked } from '../../hosts/hostFaults.ts';
import { observatory } from '../../hosts/observatory.ts';
import { notRun, programOf, put, startServer, type RealServer, type ServerName } from '../../hosts/realServers.ts';

const site = 'test-output/site';
let served: string;
const asked: readonly Asked[] = ['files', 'codings', 'folders', 'methods', 'parts', 'freshness', 'missing', 'tricks'];
const codingsOf = { nginx: ['gzip'], caddy: ['br', 'gzip'] } as const;
const fileOf = { nginx: 'nginx.conf', caddy: 'Caddyfile' } as const;
const settings = (file: string): string => readFileSync(`${hostsFolder(site)}/${file}`, 'utf8');

let shape: SiteShape;
let box: HostRules;

beforeAll(async () => {
  shape = siteShape(site);
  box = hostRules(shape.css, 'box');

  served = await squeezedSite(site);
});

describe('npm start', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => void (server = await serve({ root: site })));
  afterAll(() => server?.close());

  it.each(asked)('answers as a host has to: %s', async (what) => {
    const host = { port: server.port, rules: box, joins: true };
    expect(await questionsFor(host, { site, files: shape.files, codings: ['br'] })[what]()).toEqual([]);
  });
});

/** Settings that look right and are not, and what is wrong with them. */
const broken: Record<ServerName, readonly (readonly [string, Asked, string, (text: string) => string])[]> = {
  nginx: [
    ['one header inside a location', 'files', 'is missing', (text) => put(text, 'location / {', 'location / { add_header X-Extra 1;')],
    [
      'a page for every missing file',
      'missing',
      '/none.css: 200',
      (text) => put(text, 'error_page 404 @nofile; try_files $uri =404;', 'try_files $uri /index.html;'),
    ],
    ['no headers on errors', 'missing', '404 content-security-policy is missing', (text) => text.replaceAll(' always;', ';')],
    ['a year for what is missing', 'missing', '404 cache-control is public', (text) => put(text, '(?:200|206|304)', '\\d+')],
    [
      'a year for the worker',
      'files',
      '/sw.js: 200 cache-control',
      (text) => put(text, '~^(?:200|206|304) /(?:', '~^(?:200|206|304) /(?:sw[.]js|'),
    ],
    ['every method', 'methods', 'POST', (text) => put(text, /if \(\$request_method.*/, '')],
    ['dot files', 'missing', '/index.html.gz: 200', (text) => put(text, /location ~ "\/\[\.\].*\n/, '')],
    ['a wrong type', 'files', 'type application/octet-stream', (text) => put(text, /application\/manifest\+json webmanifest;/, '')],
    ['no compressed copies', 'codings', 'coding undefined, not gzip', (text) => put(text, 'gzip_static on;', '')],
    ['a whole address in redirects', 'folders', 'leads to http:', (text) => text.replaceAll('absolute_redirect off;', '')],
  ],
  caddy: [
    [
      'a page for every missing file',
      'missing',
      '/none.css: 200',
      (text) => put(text, '\t\tfile_server {', '\t\ttry_files {path} {path}/ /index.html\n\t\tfile_server {'),
    ],
    ['no headers but for pages', 'files', 'is missing', (text) => put(text, '\t\theader {', '\t\t@pages path */\n\t\theader @pages {')],
    [
      'a year for what is missing',
      'missing',
      '404 cache-control is public',
      (text) => put(put(text, '$"\n\t\t\tfile\n', '$"\n'), '\t\theader Cache-Control "no-cache"\n', ''),
    ],
    ['its own redirects', 'folders', ': 308', (text) => put(put(text, 'disable_canonical_uris', ''), /\t*redir @folder .*\n/, '')],
    ['every method', 'methods', 'POST', (text) => put(text, /\t*error @other 405\n/, '')],
    ['its name', 'files', 'server', (text) => put(text, '\t\theader -Server\n', '\t\theader Server "Caddy 2"\n')],
  ],
};

for (const name of ['nginx', 'caddy'] as const) {
  const isThere = programOf(name) !== undefined;
  if (!isThere) console.warn(notRun(name));
  describe.skipIf(!isThere)(`${isThere ? 'real' : notRun(name)} ${name}`, () => {
    let server: RealServer;
    beforeAll(async () => void (server = await startServer(name, settings(`box/${fileOf[name]}`), served)));
    afterAll(() => server?.stop());
    const given = () => ({ site, files: shape.files, codings: codingsOf[name] });

    it.each(asked)('answers as a host has to: %s', async (what) => {
      expect(await questionsFor({ port: server.port, rules: box, joins: false }, given())[what]()).toEqual([]);
    });

    it('writes down nobody', () => expect(server.complaints()).not.toMatch(/127\.0\.0\.1:\d+.*(?:GET|client)|remote_ip|"request"/));

    it.each(name === 'nginx' ? ['public/nginx.conf', 'container/nginx.conf'] : ['public/Caddyfile'])(
      'has an A+ from the Observatory with %s',
      async (file) => {
        const open = await startServer(name, settings(file), served);
        try {
          const host = { port: open.port, rules: hostRules(shape.css, 'public'), joins: false };
          for (const what of ['codings', 'missing', 'methods'] as const) expect(await questionsFor(host, given())[what]()).toEqual([]);
          for (const path of ['/', '/ti/gp/', '/none/']) {
            const { headers, body } = await ask(open.port, { path });
            expect(observatory({ headers, html: body.toString() })).toMatchObject({ score: 130, grade: 'A+' });
          }
        } finally {
          await open.stop();
        }
      },
    );

    it.each(broken[name])('would be caught with %s', async (_what, where, fault, breakIt) => {
      const worse = await startServer(name, breakIt(settings(`box/${fileOf[name]}`)), served);
      try {
        const found = await questionsFor({ port: worse.port, rules: box, joins: false }, given())[where]();
        expect(found.join('\n')).toContain(fault);
      } finally {
        await worse.stop();
      }
    });
  });
}
