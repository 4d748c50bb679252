/** A closed profile of a phone that has saved words and then newer ones, to be copied, harmed and started without a network. */
import { cpSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { FullKey } from '../../src/content/schema.ts';
import { newProfile, openBrowser, openSink, serveSite, waitUntilReady } from '../e2e/browser.ts';
import { shownSentence } from '../e2e/shownWords.ts';
import type { UnderFault } from './fault.ts';
import { stampOf, stampedWords } from './stampedWords.ts';

/**
 * What a phone shows that was harmed. `newest`: the newest words that were saved. `earlier`: others, and the page knows it.
 * `said`: that the saved words are damaged, or that the app did not start. `closed`: nothing, the browser itself says so.
 * `silent`: as if nothing had ever been saved, or wrong words without a word.
 */
export type Shown = 'newest' | 'earlier' | 'said' | 'closed' | 'silent';

/** What the page says of its words after three visits with a network, and, where it says that they are saved, what it shows. */
type Mended = { readonly saved: string; readonly shown: Shown | null };

/** As `innerText` gives it. */
const plain = (key: FullKey): string =>
  shownSentence('ti', key)
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');

const shownOn = async (page: Page): Promise<Shown> => {
  const handle = await page.waitForFunction(
    ([answer, stamp, broken, never]) => {
      const { dataset } = document.documentElement;
      const text = (document.body?.innerText ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
      if (text.includes(broken)) return 'said';
      if (text.includes(never)) return 'silent';
      if (dataset.failed !== undefined) return 'said';
      if (text.includes(answer + stamp)) return 'newest';
      if (text.includes(answer)) return /previous|own/.test(dataset.words ?? '') ? 'earlier' : 'silent';
      return false;
    },
    [plain('gp:answer'), stampOf(1), plain('notices:storageBroken'), plain('notices:languageNotSaved')] as const,
    { timeout: 20_000, polling: 50 },
  );
  return (await handle.jsonValue()) as Shown;
};

/** Writes so much beside the words that the browser moves what lies in the log of its store into a table. */
const moveLogIntoTables = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('beside');
    request.onupgradeneeded = () => request.result.createObjectStore('ballast', { autoIncrement: true });
    request.onerror = () => reject(new Error('no database'));
    request.onsuccess = () => {
      const writing = request.result.transaction('ballast', 'readwrite');
      for (let row = 0; row < 200; row += 1) {
        const bytes = Array.from(crypto.getRandomValues(new Uint8Array(50_000)), (byte) => String.fromCharCode(byte));
        writing.objectStore('ballast').put(bytes.join(''));
      }
      writing.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });

/** Makes the profile. `harmed` copies it, harms the copy, starts it without a network, and says what it shows; then, with one, whether all is mended. */
export const keptProfile = async ({ root, without }: UnderFault) => {
  const profile = newProfile();
  const sink = await openSink();
  const words = stampedWords(root, 'ti');
  let server = await serveSite(root, words.intercept);
  const { port } = server;
  const origin = `http://localhost:${port}`;
  const start = async (path: string) => {
    const { context } = await openBrowser({ profile: path, sink });
    await context.addInitScript((names) => void Object.assign(globalThis, { doorwayWithout: names }), [...without]);
    const [page = await context.newPage()] = context.pages();
    return { context, page };
  };
  const visit = async (path: string, work: (page: Page) => Promise<void>): Promise<void> => {
    const { context, page } = await start(path);
    await work(page).finally(() => context.close());
  };
  await visit(profile.path, async (page) => {
    await page.goto(`${origin}/ti/gp/`);
    await waitUntilReady(page);
    words.next();
    await page.goto(`${origin}/ti/gp/`);
    await page.locator('[data-notice="updated"]').waitFor({ timeout: 20_000 });
    await waitUntilReady(page);
  });
  // Started twice more, the browser has moved rows from its log into tables.
  for (let again = 0; again < 2; again += 1)
    await visit(profile.path, async (page) => {
      await page.goto(`${origin}/ti/gp/`);
      await waitUntilReady(page);
    });
  await visit(profile.path, async (page) => {
    await page.goto(`${origin}/robots.txt`);
    await page.evaluate(moveLogIntoTables);
  });
  await server.close();

  const mended = async (page: Page): Promise<Mended> => {
    server = await serveSite(root, words.intercept, port);
    try {
      for (let visits = 0; visits < 3; visits += 1) {
        await page.goto(`${origin}/ti/gp/`);
        await page.waitForFunction(() => /saved|failed/.test(document.documentElement.dataset.saved ?? ''), null, { timeout: 20_000 });
      }
      const saved = await page.getAttribute('html', 'data-saved');
      const shown = saved === 'saved' ? await shownOn(page) : null;
      return { saved: saved ?? '', shown };
    } finally {
      await server.close();
    }
  };
  const harmed = async (harm: (path: string) => void, mends: boolean): Promise<{ shown: Shown; mended: Mended | null }> => {
    const copy = newProfile();
    try {
      cpSync(profile.path, copy.path, { recursive: true });
      harm(copy.path);
      const { context, page } = await start(copy.path);
      try {
        const opened = await page.goto(`${origin}/ti/gp/`).then(
          () => true,
          () => false,
        );
        const shown = opened ? await shownOn(page) : 'closed';
        return { shown, mended: mends ? await mended(await context.newPage()) : null };
      } finally {
        await context.close();
      }
    } finally {
      copy.remove();
    }
  };
  const close = async (): Promise<void> => {
    await sink.close();
    profile.remove();
  };
  return { harmed, close };
};
