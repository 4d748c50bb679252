/** A short visit to the site on real servers: nothing refused, nobody else asked, nothing told, and it reads with the server gone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostsFolder } from '../../scripts/hosts/writeHosts.ts';
import { listenBefore } from '../hosts/listener.ts';
import { notRun, programOf, put, startServer, type ServerName } from '../hosts/realServers.ts';
import { squeezedSite } from '../hosts/squeezedSite.ts';
import { browserLog, newProfile, openBrowser, openSink, siteFolder, waitUntilReady } from './browser.ts';

const isPolicy = (line: string): boolean => /Content Security Policy|Trusted ?(Type|HTML|Script)|Permissions policy/i.test(line);
const settings = (name: ServerName): string =>
  readFileSync(`${hostsFolder(siteFolder)}/box/${name === 'nginx' ? 'nginx.conf' : 'Caddyfile'}`, 'utf8');

const visit = async (name: ServerName, text: string) => {
  const server = await startServer(name, text, await squeezedSite(siteFolder));
  const before = await listenBefore(server.port);
  const [sink, profile] = [await openSink(), newProfile()];
  const { context, complaints } = await openBrowser({ profile: profile.path, sink });
  try {
    const page = await context.newPage();
    const origin = `http://localhost:${before.port}`;
    await page.goto(`${origin}/ti/`);
    const isKept = await waitUntilReady(page).then(
      () => true,
      () => false,
    );
    await page.goto(`${origin}/ti/gp/`);
    await page.locator('a[href="/ti/"]').first().click();
    await page.waitForSelector('h1');
    const cookies = await context.cookies();
    await before.close();
    await server.stop();
    const offline =
      isKept && ((await page.goto(`${origin}/ti/emergency/`))?.ok() ?? false) && (await page.locator('main h1').count()) === 1;
    return {
      foreign: [...sink.hits],
      refused: [...complaints, ...browserLog(profile.path)].filter(isPolicy),
      told: before.heard.filter(({ headers }) => headers.referer !== undefined || headers.cookie !== undefined).map(({ path }) => path),
      cookies,
      offline,
      requests: before.heard.length,
    };
  } finally {
    await context.close();
    await before.close().catch(() => {});
    await server.stop();
    await sink.close();
    profile.remove();
  }
};

const well = { foreign: [], refused: [], told: [], cookies: [], offline: true };

for (const name of ['nginx', 'caddy'] as const) {
  const isThere = programOf(name) !== undefined;
  if (!isThere) console.warn(notRun(name));
  describe.skipIf(!isThere)(`${isThere ? 'real' : notRun(name)} ${name}`, () => {
    it('serves a phone that then reads without it', async () => {
      const { requests, ...found } = await visit(name, settings(name));
      expect(found).toEqual(well);
      expect(requests).toBeGreaterThan(10);
    });
  });
}

describe.skipIf(!programOf('nginx'))('would be caught', () => {
  it('a policy without the sheet, referrers that are told, and a cookie', async () => {
    const worse = [
      ["style-src 'self' ", "style-src 'none'; x-src "],
      [
        'add_header Referrer-Policy "no-referrer" always;',
        'add_header Referrer-Policy "unsafe-url" always; add_header Set-Cookie "a=1" always;',
      ],
    ].reduce((text, [line = '', instead = '']) => put(text, line, instead), settings('nginx'));
    const found = await visit('nginx', worse);
    expect(found.refused.length).toBeGreaterThan(0);
    expect(found.cookies.length).toBeGreaterThan(0);
    expect(found.told.length).toBeGreaterThan(0);
  });
});
