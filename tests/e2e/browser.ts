/** Real Chromium for the walks: every name but localhost leads to a sink of ours that counts who knocks. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';

const paths = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  // Since 156.0.8078.108 the browser itself asks for one part at every start, in spite of the line above: at a port where nobody listens.
  '--component-updater=url-source=https://127.0.0.1:9/',
  '--disable-sync',
];

/** The built site that the tests look at. */
export const siteFolder = process.env.DOORWAY_SITE ?? 'test-output/site';

/** A local server to which every foreign name resolves. */
export type Sink = { readonly hits: string[]; readonly port: number; close(): Promise<void> };

export const openSink = async (): Promise<Sink> => {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    hits,
    port: typeof address === 'object' && address ? address.port : 0,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
};

/** A profile folder that is thrown away at the end. */
export const newProfile = (): { readonly path: string; remove(): void } => {
  const path = mkdtempSync(join(tmpdir(), 'doorway-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
};

export type OpenOptions = {
  readonly profile: string;
  readonly sink: Sink;
  readonly scripts?: boolean;
  readonly dark?: boolean;
  readonly width?: number;
  /** False: no service worker, so that every page is the one that was drawn ahead. */
  readonly workers?: boolean;
  /** True: fingers, as on a phone. */
  readonly touch?: boolean;
  /** Names that lead to servers on this machine, by port: origins that are neither localhost nor https. */
  readonly names?: Readonly<Record<string, number>>;
};

const logName = 'browser.log';

/** The browser's own log of a profile, line by line: it hears the worker too. */
export const browserLog = (profile: string): string[] => {
  const file = join(profile, logName);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
};

/** Opens a browser on a profile. Its own log of policy violations and errors gathers in `complaints`. */
export const openBrowser = async ({
  profile,
  sink,
  scripts = true,
  dark = false,
  width = 360,
  workers = true,
  touch = false,
  names = {},
}: OpenOptions) => {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: paths.find((path) => path !== undefined && existsSync(path)) ?? '/usr/bin/chromium',
    args: [
      ...flags,
      `--host-resolver-rules=${Object.entries(names)
        .map(([name, port]) => `MAP ${name} 127.0.0.1:${port}, `)
        .join('')}MAP * 127.0.0.1:${sink.port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
      '--enable-logging',
      `--log-file=${join(profile, logName)}`,
    ],
    viewport: { width, height: 640 },
    javaScriptEnabled: scripts,
    hasTouch: touch,
    colorScheme: dark ? 'dark' : 'light',
    acceptDownloads: true,
    serviceWorkers: workers ? 'allow' : 'block',
  });
  const complaints: string[] = [];
  const listen = (page: Page): void => {
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  };
  context.on('page', listen);
  for (const page of context.pages()) listen(page);
  context.on('serviceworker', (worker) => {
    worker.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`worker: ${message.text()}`);
    });
  });
  return { context, complaints };
};

/** Serves a build of the site, the tested one by default. */
export const serveSite = (root: string = siteFolder, intercept?: Parameters<typeof serve>[0]['intercept'], port?: number) =>
  serve({ root, ...(intercept ? { intercept } : {}), ...(port ? { port } : {}) });

/** Waits until the page itself says that this language works without internet. */
export const waitUntilReady = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.documentElement.dataset.saved === 'saved', null, { timeout: 20_000 });
};

/** Takes a kept file from the phone, from the worker's store and from the browser's own, as a phone short of room does. */
export const loseKeptFile = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(async (wanted) => {
    for (const cacheName of await caches.keys()) {
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) if (request.url.includes(wanted)) await cache.delete(request);
    }
  }, name);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
};

export const closeBrowser = (context: BrowserContext): Promise<void> => context.close();
