/** A phone with a profile of its own, on which a fault is tried: several tabs, a site that answers as it is told, guards that step aside. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BrowserContext, Page } from 'playwright-core';
import type { FullKey } from '../../src/content/schema.ts';
import { newProfile, openBrowser, openSink, serveSite, waitUntilReady } from '../e2e/browser.ts';
import { said } from '../e2e/shownWords.ts';
import type { UnderFault } from './fault.ts';

export type Intercept = (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

export type OnePhone = {
  readonly profile: string;
  readonly origin: string;
  context(): BrowserContext;
  /** A new tab. */
  tab(): Promise<Page>;
  use(intercept: Intercept): void;
  /** Closes the browser as a person does and starts it again. */
  restart(): Promise<void>;
  /** No network any more. */
  cutOff(): Promise<void>;
  close(): Promise<void>;
};

/** Opens the phone. `profile`: where its files lie, where that matters. */
export const openPhone = async ({ root, without }: UnderFault, profile?: string): Promise<OnePhone> => {
  const own = profile === undefined ? newProfile() : { path: profile, remove: () => {} };
  const sink = await openSink();
  let intercept: Intercept = () => false;
  const server = await serveSite(root, (...asked) => intercept(...asked));
  let isOpen = true;
  const start = async (): Promise<BrowserContext> => {
    const { context } = await openBrowser({ profile: own.path, sink });
    await context.addInitScript((names) => void Object.assign(globalThis, { doorwayWithout: names }), [...without]);
    return context;
  };
  let context = await start();
  const cutOff = async (): Promise<void> => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  return {
    profile: own.path,
    origin: `http://localhost:${server.port}`,
    context: () => context,
    tab: () => context.newPage(),
    use: (next) => void (intercept = next),
    restart: async () => {
      await context.close();
      context = await start();
    },
    cutOff,
    close: async () => {
      await context.close().catch(() => {});
      await cutOff();
      await sink.close();
      own.remove();
    },
  };
};

/** Whether a sentence stands on the screen, in Tigrinya or in English, within some milliseconds. */
export const isSaid = async (page: Page, key: FullKey, within = 15_000): Promise<boolean> => {
  const wait = (lang: 'ti' | 'en'): Promise<boolean> =>
    page
      .getByText(said(lang, key))
      .filter({ visible: true })
      .first()
      .waitFor({ timeout: within })
      .then(
        () => true,
        () => false,
      );
  return (await Promise.all([wait('ti'), wait('en')])).some(Boolean);
};

/** Opens a page and waits until the phone has kept all that it needs. */
export const visit = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await waitUntilReady(page);
};
