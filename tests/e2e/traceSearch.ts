/** Where a browser could keep something of a person: its history, what a page may store, and the files of its profile. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The history of a tab, as the browser itself tells it: every address, and the place of the one that is shown. */
export const historyOf = async (page: Page): Promise<{ readonly paths: string[]; readonly place: number }> => {
  const session = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  const blank = entries.findIndex(({ url }) => url.startsWith('http'));
  return { paths: entries.slice(blank).map(({ url }) => url.replace(/^https?:\/\/[^/]+/, '')), place: currentIndex - blank };
};

/** All that the page can keep on the phone, as text. */
export const keptOnPhone = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const read = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const parts: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state, document.title];
    for (const { name } of await indexedDB.databases()) {
      const database = await read(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) parts.push(store, await read(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    for (const cacheName of (await caches.keys()).sort()) {
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) parts.push(request.url, await (await cache.match(request))?.text());
    }
    return JSON.stringify(parts);
  });

/** The same, once the app has done what it does by itself: it compares each language that is kept, and notes that it has. */
export const keptAtRest = async (page: Page): Promise<string> => {
  const isAtRest = (): boolean => {
    const listed = (storage: Storage, name: string): string[] => (storage.getItem(name) ?? '').split(' ').filter(Boolean);
    const compared = listed(sessionStorage, 'doorway-compared');
    return listed(localStorage, 'doorway-saved').every((lang) => compared.includes(lang));
  };
  await page.waitForFunction(isAtRest, null, { timeout: 10_000 });
  return keptOnPhone(page);
};

/** Files of the browser's own profile that hold a text, in either of the ways in which browsers write text. */
export const filesWith = (folder: string, text: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesWith(path, text);
    if (!entry.isFile() || statSync(path).size > 50_000_000) return [];
    const bytes = readFileSync(path);
    return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')) ? [path] : [];
  });
