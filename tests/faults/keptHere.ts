/** What lies on the phone at one origin: planting something of every kind, and looking for it. */
import type { Page } from 'playwright-core';

/** Puts a piece into each of our own places: entries, files, and the database. */
export const plantEverywhere = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    localStorage.setItem('doorway-planted', 'planted');
    await (await caches.open('doorway-packs')).put('/planted', new Response('planted'));
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('doorway');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const db = request.result;
        const write = db.transaction('meta', 'readwrite', { durability: 'strict' });
        write.objectStore('meta').put({ lang: '#planted' });
        write.oncomplete = () => resolve(db.close());
        write.onabort = () => reject(write.error);
      };
    });
  });

/** Which of the places still hold what was planted. The database is looked at without making one; one that is about to go is not asked. */
export const kindsLeft = (page: Page, asksDatabase = true): Promise<string[]> =>
  page.evaluate(async (asks) => {
    const kinds: string[] = [];
    if (localStorage.getItem('doorway-planted') !== null) kinds.push('entries');
    if (await caches.match('/planted')) kinds.push('files');
    const isThere = asks && (await indexedDB.databases()).some(({ name }) => name === 'doorway');
    const row = isThere
      ? await new Promise((resolve) => {
          const request = indexedDB.open('doorway');
          request.onerror = () => resolve(undefined);
          request.onupgradeneeded = () => request.transaction?.abort();
          request.onsuccess = () => {
            const db = request.result;
            if (!db.objectStoreNames.contains('meta')) return resolve(db.close());
            const read = db.transaction('meta').objectStore('meta').get('#planted');
            read.onsuccess = () => resolve((db.close(), read.result));
          };
        })
      : undefined;
    if (row !== undefined) kinds.push('database');
    return kinds;
  }, asksDatabase);

/** Opens the database and never gives way. */
export const holdDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('doorway').onsuccess = (event) => resolve(void Object.assign(globalThis, { held: event.target }));
      }),
  );
