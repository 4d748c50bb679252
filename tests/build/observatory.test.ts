/** What the HTTP Observatory would say about each host file, and that it would say less about a worse one. */
import { describe, expect, it } from 'vitest';
import { observatory } from '../hosts/observatory.ts';
import { readHostFile } from '../hosts/readHostFile.ts';
import { hostFiles } from '../../scripts/hosts/writeHosts.ts';

const css = 'body{color:red}';
const site = { css, files: ['/index.html', '/404.html', '/sw.js', '/assets/start-12345678.js', '/ti/index.html'] };
const files = hostFiles(site, 'https://doorway.example');
const html = '<script type="module" src="/assets/start-12345678.js"></script>';

const small = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const open = ['public/_headers', 'public/nginx.conf', 'public/Caddyfile', 'container/nginx.conf'] as const;
const headersOf = (file: string) => small(readHostFile(file, files[file] ?? '').everywhere);

describe('the rules of the Observatory', () => {
  it.each(open)('give %s an A+ of 130', (file) => {
    expect(observatory({ headers: headersOf(file), html })).toMatchObject({ score: 130, grade: 'A+' });
  });

  it.each(['box/nginx.conf', 'box/Caddyfile'])('give %s less, because http has no https headers', (file) => {
    expect(observatory({ headers: headersOf(file), html })).toMatchObject({ score: 80, grade: 'B+' });
  });
});

describe('a worse host', () => {
  const good = headersOf('public/nginx.conf');
  const without = (name: string) => ({ ...good, [name]: undefined });
  const policy = (change: (text: string) => string) => ({
    ...good,
    'content-security-policy': change(good['content-security-policy'] ?? ''),
  });

  it.each([
    ['no policy', without('content-security-policy'), 75],
    ['no https only', without('strict-transport-security'), 80],
    ['https only for a month', { ...good, 'strict-transport-security': 'max-age=2592000' }, 120],
    ['no nosniff', without('x-content-type-options'), 125],
    ['no word on referrers', without('referrer-policy'), 125],
    ['unsafe referrers', { ...good, 'referrer-policy': 'unsafe-url' }, 120],
    ['files for every site', without('cross-origin-resource-policy'), 120],
    ['scripts in the page', policy((text) => text.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")), 80],
    ['scripts from text', policy((text) => text.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")), 110],
    ['styles in the page', policy((text) => text.replace(/style-src [^;]*/, "style-src 'unsafe-inline'")), 120],
    ['pictures over http', policy((text) => text.replace("img-src 'self'", 'img-src http://example.com')), 110],
    ['all that is not named', policy((text) => text.replace("default-src 'none'", "default-src 'self'")), 125],
    ['frames', { ...policy((text) => text.replace("frame-ancestors 'none'; ", '')), 'x-frame-options': undefined }, 80],
    ['a cookie', { ...good, 'set-cookie': 'a=1' }, 60],
    ['sharing with passwords', { ...good, 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' }, 50],
  ])('with %s scores lower', (_what, headers, score) => expect(observatory({ headers, html }).score).toBe(score));

  it('with a script from elsewhere scores lower', () => {
    expect(observatory({ headers: good, html: '<script src="//example.com/x.js"></script>' }).score).toBe(50);
  });
});
