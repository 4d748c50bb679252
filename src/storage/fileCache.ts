/** Files under their hashed addresses in Cache Storage. A full phone does no harm there. */
import { hashInAddress } from './cacheNames.ts';
import { mayWrite } from './mayWrite.ts';
import { sha256 } from './sha256.ts';
import { isFull, type Kept, type StorageError } from './storageError.ts';

const mebibyte = 1024 * 1024;
const types: Readonly<Record<string, string>> = { json: 'application/json', woff2: 'font/woff2' };

const errorOf = (thrown: unknown): StorageError => (isFull(thrown) ? 'storage-full' : 'storage-blocked');

/** Whether bytes are those that an address promises. False where the address promises nothing or nothing can be counted. */
export const isPromised = async (address: string, bytes: BufferSource): Promise<boolean> => {
  const promised = hashInAddress(address);
  return promised !== null && ((await sha256(bytes))?.startsWith(promised) ?? false);
};

/**
 * Writes a throw-away entry of twice the need and 5 MB, reads it back and deletes it.
 * What the browser says of free space is not to be relied on; only a write tells.
 */
export const probeSpace = async (cacheName: string, need: number): Promise<Kept<object>> => {
  if (!mayWrite()) return { ok: false, error: 'storage-blocked' };
  const address = '/doorway-probe';
  const size = 2 * need + 5 * mebibyte;
  try {
    const cache = await caches.open(cacheName);
    try {
      await cache.put(address, new Response(new Uint8Array(size)));
      const back = await (await cache.match(address))?.blob();
      return back?.size === size ? { ok: true } : { ok: false, error: 'storage-full' };
    } finally {
      await cache.delete(address);
    }
  } catch (thrown) {
    return { ok: false, error: errorOf(thrown) };
  }
};

/** Reads a file, if it is there and its bytes are those that its address promises; otherwise null. Never throws. */
export const readFile = async (cacheName: string, address: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    if (!(await caches.has(cacheName))) return null;
    // The service worker may add the number of a release to an address; the bytes are counted all the same.
    const found = await (await caches.open(cacheName)).match(address, { ignoreSearch: true });
    if (!found) return null;
    const bytes = new Uint8Array(await found.arrayBuffer());
    return (await isPromised(address, bytes)) ? bytes : null;
  } catch {
    return null;
  }
};

/** Writes a file and reads it back. Bytes that are not those the address promises are refused as `pack-damaged`. */
export const keepFile = async (cacheName: string, address: string, bytes: Uint8Array<ArrayBuffer>): Promise<Kept<object>> => {
  if (!(await isPromised(address, bytes))) return { ok: false, error: 'pack-damaged' };
  if (!mayWrite()) return { ok: false, error: 'storage-blocked' };
  try {
    const type = types[address.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'content-length': String(bytes.length), 'x-content-type-options': 'nosniff' };
    await (await caches.open(cacheName)).put(address, new Response(bytes, { headers }));
  } catch (thrown) {
    return { ok: false, error: errorOf(thrown) };
  }
  return (await readFile(cacheName, address)) ? { ok: true } : { ok: false, error: 'storage-broken' };
};

/** The addresses of a cache, without opening what is not there. Never throws. */
export const addressesIn = async (cacheName: string): Promise<readonly string[]> => {
  try {
    if (!(await caches.has(cacheName))) return [];
    return (await (await caches.open(cacheName)).keys()).map(({ url }) => new URL(url).pathname);
  } catch {
    return [];
  }
};

/** Deletes the addresses for which a test is true. Returns false where the cache refuses. */
export const deleteFiles = async (cacheName: string, test: (address: string) => boolean): Promise<boolean> => {
  try {
    const found = (await addressesIn(cacheName)).filter(test);
    if (found.length === 0) return true;
    const cache = await caches.open(cacheName);
    await Promise.all(found.map((address) => cache.delete(address)));
    return true;
  } catch {
    return false;
  }
};
