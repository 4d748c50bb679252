/** Nobody else is asked, no policy is broken, and every word is there while everything on the pages is operated. Reading alone is in `origin.test.ts`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserLog, newProfile, openBrowser, openSink, serveSite, waitUntilReady, type Sink } from './browser.ts';
import { namesShown } from './namesShown.ts';
import { addressesIn, readerOf } from './siteWalk.ts';
import { cardStates, checkerStates, clearingStates, deskStates, gpStates, hospitalCardStates, otherStates } from './states.ts';

const isPolicy = (line: string): boolean => /Content Security Policy|Trusted ?(Type|HTML|Script)|Permissions policy/i.test(line);

let sink: Sink;
let server: Awaited<ReturnType<typeof serveSite>>;
let origin: string;
/** What requests to our own site told of the person: cookies, and the page that they came from. */
const told: string[] = [];

/** When a browser looks for a newer worker by itself, it names the worker as the page that the request came from. */
const namesOnlyWorker = (path: string, from: string): boolean => path === '/sw.js' && new URL(from).pathname === path;

beforeAll(async () => {
  sink = await openSink();
  server = await serveSite(undefined, (path, { headers }) => {
    if (headers.cookie) told.push(`${path} cookie: ${headers.cookie}`);
    if (headers.referer && !namesOnlyWorker(path, headers.referer)) told.push(`${path} referer: ${headers.referer}`);
    return false;
  });
  origin = `http://localhost:${server.port}`;
});

afterAll(async () => {
  await server?.close();
  await sink?.close();
});

type Walk = (tab: {
  readonly page: Awaited<ReturnType<typeof newTab>>['page'];
  readonly offline: (is: boolean) => Promise<void>;
}) => Promise<void>;

const newTab = async (profile: string) => {
  const { context, complaints } = await openBrowser({ profile, sink });
  return { context, complaints, page: await context.newPage() };
};

/** What came of a walk. */
type Noted = { readonly hits: string[]; readonly refused: string[]; readonly told: string[]; readonly cookies: string[] };

/** Who was asked, what was refused and what was told during a walk, by the browser's own log, which hears the worker too. */
const during = async (walk: Walk): Promise<Noted> => {
  const profile = newProfile();
  const before = { hits: sink.hits.length, told: told.length };
  const cookies: string[] = [];
  const { context, complaints, page } = await newTab(profile.path);
  try {
    await page.goto(`${origin}/ti/`);
    await waitUntilReady(page);
    await walk({ page, offline: (is) => context.setOffline(is) });
    cookies.push(...(await context.cookies()).map(({ name }) => name));
  } finally {
    await context.close();
  }
  const refused = [...complaints, ...browserLog(profile.path)].filter(isPolicy);
  profile.remove();
  return { hits: sink.hits.slice(before.hits), refused, told: told.slice(before.told), cookies };
};

describe('nobody else is asked and nothing is refused', () => {
  it.each(['en', 'ti'] as const)('while every tool is used in %s, from the network and without it', async (lang) => {
    const lacking: string[] = [];
    const found = await during(async ({ page, offline }) => {
      const reader = readerOf(lang, page, origin);
      const look = async (state: string): Promise<void> => {
        for (const name of await namesShown(page)) lacking.push(`${state}: ${name}`);
      };
      for (const path of addressesIn(lang)) {
        await reader.open(path);
        await look(path);
      }
      const ofDesk = lang === 'ti' ? [deskStates, gpStates] : [];
      for (const visit of [checkerStates, hospitalCardStates, cardStates, ...ofDesk, otherStates]) await visit(reader, look);
      await offline(true);
      for (const visit of [checkerStates, cardStates]) await visit(reader, look);
      await offline(false);
      await clearingStates(reader, look);
    });
    expect(found).toEqual({ hits: [], refused: [], told: [], cookies: [] });
    expect(lacking).toEqual([]);
  });
});

describe('control', () => {
  it('a cookie, and the page that a request came from, are seen', async () => {
    const { told: heard, cookies } = await during(async ({ page }) => {
      await page.evaluate(async () => {
        document.cookie = 'planted=1; path=/';
        await fetch('/robots.txt', { referrerPolicy: 'unsafe-url', cache: 'no-store' });
      });
    });
    expect(cookies).toEqual(['planted']);
    expect(heard.some((line) => line.endsWith('cookie: planted=1'))).toBe(true);
    expect(heard.some((line) => line.endsWith('/ti/') && line.includes('referer: '))).toBe(true);
  });

  it('the name of a sentence on the screen is seen', async () => {
    let seen: readonly string[] = [];
    await during(async ({ page }) => {
      await page.evaluate(() => document.querySelector('main p')?.replaceChildren('debtHeading'));
      seen = await namesShown(page);
    });
    expect(seen).toEqual(['debtHeading']);
  });

  it.each([
    ['a foreign picture', (): void => void (new Image().src = 'https://example.com/planted.png'), 'img-src'],
    ['a foreign request', (): void => void fetch('https://example.com/planted').catch(() => {}), 'connect-src'],
    ['an inline style', (): void => document.body.setAttribute('style', 'color: red'), 'style-src'],
    ['text turned into markup', (): void => void setTimeout(() => (document.body.innerHTML = '<p>')), 'Trusted'],
  ] as const)('%s is caught', async (_what, plant, rule) => {
    const { refused } = await during(async ({ page }) => {
      await page.evaluate(plant).catch(() => {});
      await page.waitForEvent('console', { timeout: 1000 }).catch(() => {});
    });
    expect(refused.join('\n')).toContain(rule);
  });
});
