/** Phones and networks that are broken on purpose. One browser; each phone lives at an origin of its own, so that it keeps nothing of others. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BrowserContext, Page } from 'playwright-core';
import type { FullKey } from '../../src/content/schema.ts';
import type { LanguageId } from '../../src/domain/languages.ts';
import { newProfile, openBrowser, openSink, serveSite } from './browser.ts';
import { said } from './shownWords.ts';

/** What comes in place of a file. */
export type Answer = {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Buffer;
  /** Milliseconds to wait before it. */
  readonly after?: number;
};

/** Answers a request in place of the site; null lets the site answer, and `hang` nobody. */
export type Network = (path: string, request: IncomingMessage) => Answer | 'hang' | null;

export const missing: Answer = { status: 404, type: 'text/plain', body: 'Not found' };
export const loginPage: Answer = { type: 'text/html', body: '<!doctype html><title>Hotel</title><p>Hotel Wi-Fi: please log in</p>' };

/** A phone as its owner has it: a page at an origin of its own. */
export type Phone = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  /** Answers in place of the site from now on. */
  use(network: Network | null): void;
  /** From now on there is no network. */
  cutOff(): Promise<void>;
  /** Opens an address. */
  open(path: string): Promise<void>;
  /** Waits until the page has kept what it can, and says how it ended. */
  settled(): Promise<string>;
  /** Waits until the sentences stand on the screen in a language and in English. */
  says(lang: LanguageId, ...keys: readonly FullKey[]): Promise<void>;
  /** Whether a sentence stands on the screen now, in a language or in English. */
  isSaid(lang: LanguageId, key: FullKey): Promise<boolean>;
};

/** What is wrong with a phone or its network from the first moment. */
export type Faults<A = undefined> = {
  readonly network?: Network;
  /** Runs in every page before anything of ours. */
  readonly script?: (given: A) => void;
  readonly given?: A;
};

const settle = (network: Network, path: string, request: IncomingMessage, response: ServerResponse): boolean => {
  const answer = network(path, request);
  if (answer === null) return false;
  if (answer === 'hang') return true;
  const { status = 200, type = 'text/plain', body = '', after = 0 } = answer;
  setTimeout(() => void response.writeHead(status, { 'Content-Type': type }).end(body), after);
  return true;
};

/** A tab as a phone. `rest` is what the tabs of one phone share. */
export const phoneOf = (page: Page, context: BrowserContext, origin: string, rest: Pick<Phone, 'use' | 'cutOff'>): Phone => ({
  ...rest,
  page,
  context,
  origin,
  open: async (path) => void (await page.goto(`${origin}${path}`)),
  settled: async () => {
    await page.waitForFunction(() => /saved|failed/.test(document.documentElement.dataset.saved ?? ''), null, { timeout: 30_000 });
    return (await page.getAttribute('html', 'data-saved')) ?? '';
  },
  says: async (lang, ...keys) => {
    for (const key of keys) {
      for (const language of [lang, 'en'] as const) {
        const line = page.getByText(said(language, key)).filter({ visible: true }).first();
        await line.waitFor({ timeout: 20_000 }).catch(async () => {
          throw new Error(`${page.url()} does not say ${key} in ${language}, but:\n${await page.innerText('body').catch(String)}`);
        });
      }
    }
  },
  isSaid: async (lang, key) => {
    const found = await Promise.all([lang, 'en' as const].map((one) => page.getByText(said(one, key)).filter({ visible: true }).count()));
    return found.some((count) => count > 0);
  },
});

/** Opens the one browser. `phone` gives a new phone, does something with it, and throws it away. */
export const openPhones = async () => {
  const profile = newProfile();
  const sink = await openSink();
  const { context } = await openBrowser({ profile: profile.path, sink });
  const phone = async <A>(faults: Faults<A>, work: (phone: Phone) => Promise<void>): Promise<void> => {
    let network: Network | null = faults.network ?? null;
    const server = await serveSite(undefined, (path, request, response) => (network ? settle(network, path, request, response) : false));
    let open = true;
    const cutOff = async () => {
      if (open) await server.close();
      open = false;
    };
    const page = await context.newPage();
    try {
      if (faults.script) await page.addInitScript(faults.script as (given: unknown) => void, faults.given);
      const use = (next: Network | null) => void (network = next);
      await work(phoneOf(page, context, `http://localhost:${server.port}`, { use, cutOff }));
    } finally {
      await page.close();
      await cutOff();
    }
  };
  const close = async () => {
    await context.close();
    await sink.close();
    profile.remove();
  };
  return { phone, close };
};
