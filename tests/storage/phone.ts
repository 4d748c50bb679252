/** A new phone for each test: an empty database, empty caches, and a server that answers what it is told to. */
import { createHash } from 'node:crypto';
import { IDBDatabase, IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Pack, PackInHand } from '#domain/pack.ts';
import { closeDatabase } from '#storage/database.ts';
import { writing } from '#storage/mayWrite.ts';
import { FakeCaches } from './fakeCaches.ts';

export type Phone = {
  readonly caches: FakeCaches;
  readonly server: Map<string, () => Response | Promise<Response>>;
  readonly asked: string[];
};

export const newPhone = async (): Promise<Phone> => {
  vi.restoreAllMocks();
  await closeDatabase();
  writing.isStopped = false;
  const phone: Phone = { caches: new FakeCaches(), server: new Map(), asked: [] };
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  vi.stubGlobal('IDBObjectStore', IDBObjectStore);
  vi.stubGlobal('IDBDatabase', IDBDatabase);
  vi.stubGlobal('caches', phone.caches);
  vi.stubGlobal('fetch', async (address: string) => {
    phone.asked.push(address);
    const answer = phone.server.get(address);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
  return phone;
};

export const app = { version: 3, keys: ['common:back', 'gp:answer', 'gp:title'] };

export const packOf = (lang: string, seq = 1, more: Partial<Pack> = {}): Pack => ({
  format: 1,
  lang,
  build: `b${seq}`,
  seq,
  minApp: 1,
  keys: 'k1',
  issued: '2026-11-20',
  reviewBy: '2027-05-20',
  words: { common: { back: `${lang} back ${seq}` }, gp: { title: `${lang} title ${seq}`, answer: `${lang} answer ${seq}` } },
  englishOnly: [],
  figures: { n999: { kind: 'phone', values: [{ from: '2026-01-01', value: '999' }], reviewBy: '2027-02-23' } },
  keywords: { gp: 'doctor register' },
  ...more,
});

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const inHand = (pack: Pack): PackInHand => {
  const bytes = bytesOf(JSON.stringify(pack));
  const hash = hashOf(bytes);
  return { address: `/packs/${pack.lang}.${hash.slice(0, 12)}.json`, hash, bytes, pack };
};

/** Puts packs, and an index that names them, on the server. */
export const serve = (phone: Phone, packs: readonly PackInHand[], appVersion = 3, fonts: readonly object[] = [], keys = 'k1'): void => {
  const languages = Object.fromEntries(
    packs.map(({ address, hash, bytes, pack }) => [pack.lang, { hash, bytes: bytes.length, sent: 99, address, fonts }]),
  );
  const index = JSON.stringify({ app: appVersion, keys, languages });
  phone.server.set('/packs/index.json', () => new Response(index, { headers: { 'content-type': 'application/json' } }));
  for (const { address, bytes } of packs) phone.server.set(address, () => new Response(bytes));
};

export const loginPage = (): Response =>
  new Response('<!doctype html><title>Hotel Wi-Fi</title><p>Please log in', { headers: { 'content-type': 'text/html' } });

/** Makes the next writes to the database fail after some rows, in the way that a browser does. */
export const failWritesAfter = (rows: number, how: 'quota' | 'abort'): void => {
  const add = IDBObjectStore.prototype.add;
  let written = 0;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row: [unknown, IDBValidKey?]) {
    written += 1;
    if (written > rows && how === 'quota') throw new DOMException('The disk is full', 'QuotaExceededError');
    const request = add.apply(this, row);
    if (written > rows) request.addEventListener('success', () => this.transaction.abort(), { once: true });
    return request;
  });
};

/** A database that never answers when it is opened. */
export const silentDatabase = (): void => {
  vi.stubGlobal('indexedDB', { open: () => ({}), deleteDatabase: () => ({}), databases: async () => [] });
};

/** Reads and changes rows behind the app's back. */
export const openRaw = async (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('doorway');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Does something to a table behind the app's back. */
export const inTable = async <T>(table: 'words' | 'meta', work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const db = await openRaw();
  const request = work(db.transaction(table, 'readwrite').objectStore(table));
  const result = await new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  db.close();
  return result;
};
