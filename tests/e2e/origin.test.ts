/** No request to another origin, and no policy broken: in the page, in the worker, on any page. */
import { describe, expect, it } from 'vitest';
import { slugs } from '../../src/content/ids.ts';
import { browserLog, newProfile, openBrowser, openSink, serveSite, siteFolder, waitUntilReady } from './browser.ts';

const isPolicy = (line: string): boolean => /Content Security Policy|Trusted ?(Type|HTML|Script)|Permissions policy/i.test(line);

/** Visits pages of a build, first as drawn, then from the worker's shell, and tells who was asked and what was refused. */
const walk = async (root: string, paths: readonly string[], isReady: boolean) => {
  const sink = await openSink();
  const profile = newProfile();
  const server = await serveSite(root);
  const { context, complaints } = await openBrowser({ profile: profile.path, sink });
  try {
    const page = await context.newPage();
    const site = `http://localhost:${server.port}`;
    await page.goto(`${site}/ti/`);
    if (isReady) await waitUntilReady(page);
    else await page.waitForTimeout(3000);
    for (const path of paths) {
      await page.goto(`${site}${path}`);
      await page.waitForSelector('h1');
    }
    await page.waitForTimeout(500);
    return { hits: [...sink.hits], refused: [...complaints, ...browserLog(profile.path)].filter(isPolicy) };
  } finally {
    await context.close();
    await server.close();
    await sink.close();
    profile.remove();
  }
};

const everyPage = [
  '/',
  ...['en', 'ti', 'ar', 'fa'].flatMap((lang) => Object.values(slugs).map((slug) => `/${lang}/${slug}${slug === '' ? '' : '/'}`)),
  '/ti/show/c02/',
];

describe('a walk over every page', () => {
  it('asks nobody else and breaks no policy', async () => {
    expect(await walk(siteFolder, everyPage, true)).toEqual({ hits: [], refused: [] });
  });
});

describe('would be caught', () => {
  it('asking another origin from a page', async () => {
    const { refused } = await walk('test-output/broken-foreign-fetch', ['/en/gp/'], false);
    expect(refused.some((line) => line.includes('example.com'))).toBe(true);
  });

  it('asking another origin from the worker', async () => {
    const { refused } = await walk('test-output/broken-worker-foreign-fetch', ['/en/gp/'], false);
    expect(refused.some((line) => line.includes('example.com'))).toBe(true);
  });

  it('an inline style', async () => {
    const { refused } = await walk('test-output/broken-inline-style', ['/en/gp/'], false);
    expect(refused.some((line) => /style/.test(line))).toBe(true);
  });

  it('a foreign request that the policy lets through', async () => {
    const sink = await openSink();
    const profile = newProfile();
    const { context } = await openBrowser({ profile: profile.path, sink });
    const page = await context.newPage();
    await page.goto('http://example.com/planted').catch(() => {});
    await context.close();
    await sink.close();
    profile.remove();
    expect(sink.hits.length).toBeGreaterThan(0);
  });
});

describe('the screen may be kept awake', () => {
  const allowed = async (root: string, intercept?: Parameters<typeof serveSite>[1]): Promise<boolean> => {
    const sink = await openSink();
    const profile = newProfile();
    const server = await serveSite(root, intercept);
    const { context } = await openBrowser({ profile: profile.path, sink });
    try {
      const page = await context.newPage();
      await page.goto(`http://localhost:${server.port}/ti/show/c02/`);
      return await page.evaluate(() =>
        navigator.wakeLock.request('screen').then(
          () => true,
          () => false,
        ),
      );
    } finally {
      await context.close();
      await server.close();
      await sink.close();
      profile.remove();
    }
  };

  it('under the headers that are served', async () => expect(await allowed(siteFolder)).toBe(true));

  it('and not where the policy forbids it', async () => {
    const forbid: Parameters<typeof serveSite>[1] = (_path, _request, response) => {
      const write = response.writeHead.bind(response);
      response.writeHead = ((status: number, headers: Record<string, string>) =>
        write(status, { ...headers, 'Permissions-Policy': 'screen-wake-lock=()' })) as typeof response.writeHead;
      return false;
    };
    expect(await allowed(siteFolder, forbid)).toBe(false);
  });
});
