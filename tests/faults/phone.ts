/** A phone for faults: a profile that outlives its browser, and what can be told of the app on its screen. */
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { newProfile, openBrowser, openSink } from '../e2e/browser.ts';
import { killBrowser } from './kill.ts';

/** What a page shows of the release that it runs. */
export type Running = {
  /** The release of the page itself; null if it is no page of ours. */
  readonly page: string | null;
  /** The releases of its scripts, each once. */
  readonly scripts: readonly string[];
  readonly text: string;
};

export type FaultPhone = {
  readonly profile: string;
  /** The browser as it is open now. */
  context(): BrowserContext;
  newPage(): Promise<Page>;
  restart(): Promise<void>;
  /** Ends it without warning and starts it again. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

/** Opens a phone. `without`: the guards that are switched off in its pages. */
export const openPhone = async (without: readonly string[] = []): Promise<FaultPhone> => {
  const profile = newProfile();
  const sink = await openSink();
  const start = async (): Promise<BrowserContext> => {
    const { context } = await openBrowser({ profile: profile.path, sink });
    const thrown = (names: readonly string[]): void => void Object.assign(globalThis, { doorwayWithout: names });
    if (without.length > 0) await context.addInitScript(thrown, without);
    return context;
  };
  let context = await start();
  return {
    profile: profile.path,
    context: () => context,
    newPage: () => context.newPage(),
    restart: async () => {
      await context.close();
      context = await start();
    },
    kill: async () => {
      await killBrowser(context, profile.path);
      context = await start();
    },
    close: async () => {
      await context.close();
      await sink.close();
      profile.remove();
    },
  };
};

const shared = new Map<string, Promise<FaultPhone>>();

/** A phone for faults that leave it as it is: every site has an origin of its own. */
export const sharedPhone = (without: readonly string[] = []): Promise<FaultPhone> => {
  const name = without.join();
  const there = shared.get(name) ?? openPhone(without);
  shared.set(name, there);
  return there;
};

/** For the end of a file of tests. */
export const closeSharedPhones = async (): Promise<void> => {
  await Promise.all([...shared.values()].map(async (phone) => (await phone).close()));
  shared.clear();
};

/** Opens an address, also where nobody answers. */
export const open = async (page: Page, address: string): Promise<void> => void (await page.goto(address).catch(() => null));

/** Waits until the page has kept what it can, and says how it ended. */
export const settled = async (page: Page): Promise<string> => {
  await page.waitForFunction(() => /saved|failed/.test(document.documentElement.dataset.saved ?? ''), null, { timeout: 30_000 });
  return (await page.getAttribute('html', 'data-saved')) ?? '';
};

/** Closes the window and opens the address in a new one: a cold start. */
export const coldStart = async (phone: FaultPhone, page: Page, address: string): Promise<Page> => {
  await page.close();
  // The browser lets go of the window a moment later.
  await wait(300);
  const next = await phone.newPage();
  await open(next, address);
  return next;
};

/** Waits until the page is one of a release, if it ever is. */
export const untilRelease = async (page: Page, { number }: { readonly number: number }): Promise<void> => {
  const there = (wanted: string): boolean => document.documentElement.dataset.release === wanted;
  await page.waitForFunction(there, String(number), { timeout: 10_000 }).catch(() => null);
};

/** What the page runs, once it has drawn or could not. */
export const running = async (page: Page, patience = 10_000): Promise<Running> => {
  await page.waitForSelector('#app h1', { timeout: patience }).catch(() => null);
  return page.evaluate(() => {
    const notes = (globalThis as { doorwayReleases?: string[] }).doorwayReleases ?? [];
    return {
      page: document.documentElement.dataset.release ?? null,
      scripts: [...new Set(notes.map((note) => note.split(':')[0] ?? ''))],
      text: document.body?.innerText ?? '',
    };
  });
};

/** Which worker there is: the state of each, as the browser tells. */
export const workers = (page: Page): Promise<{ active: boolean; waiting: boolean; installing: boolean }> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return { active: !!registration?.active, waiting: !!registration?.waiting, installing: !!registration?.installing };
  });

/** Has the browser look for a new version, and waits until it has come whole or was refused. True if it waits to start. */
export const lookForUpdate = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => null);
    const coming = registration?.installing;
    if (coming) {
      await new Promise<void>((resolve) => {
        const look = (): void => void (coming.state === 'installing' || resolve());
        coming.addEventListener('statechange', look);
        look();
      });
    }
    return !!registration?.waiting;
  });

/** Everything in the caches of an origin: cache, address, type of the response. */
export const keptFiles = (page: Page): Promise<readonly { cache: string; path: string; type: string; isHtml: boolean; text: string }[]> =>
  page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        const text = (await response?.clone().text()) ?? '';
        const isHtml = response?.headers.get('content-type')?.includes('html') === true;
        found.push({ cache: name, path: new URL(request.url).pathname, type: response?.type ?? '', isHtml, text });
      }
    }
    return found;
  });
