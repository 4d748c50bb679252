/** The second copy of the words: the pack file in Cache Storage, as it came. */
import type { PackInHand } from '#domain/pack.ts';
import { readPack } from '#domain/readPack.ts';
import { languageOfPack, packsCache } from './cacheNames.ts';
import { addressesIn, readFile } from './fileCache.ts';
import { readSavedList } from './savedList.ts';
import { sha256 } from './sha256.ts';

/** Caches that the service worker fills with the app; English lies there. */
const appCaches = async (): Promise<readonly string[]> => {
  try {
    return (await caches.keys()).filter((name) => name.startsWith('workbox-precache'));
  } catch {
    return [];
  }
};

const readCached = async (cacheName: string, lang: string, address: string): Promise<PackInHand | null> => {
  const bytes = await readFile(cacheName, address);
  if (!bytes) return null;
  // It was taken when it was saved; what matters now is that it is whole.
  const read = readPack(new TextDecoder().decode(bytes), { version: Infinity, keys: [], lang });
  return read.ok ? { address, hash: (await sha256(bytes)) ?? '', bytes, pack: read.pack } : null;
};

/** The first whole one of some addresses, in their order; else the newest of the others. */
const inCache = async (cacheName: string, lang: string, first: readonly string[]): Promise<PackInHand | null> => {
  const addresses = (await addressesIn(cacheName)).filter((address) => languageOfPack(address) === lang);
  for (const address of first) {
    const found = addresses.includes(address) ? await readCached(cacheName, lang, address) : null;
    if (found) return found;
  }
  const others = addresses.filter((address) => !first.includes(address));
  const found = await Promise.all(others.map((address) => readCached(cacheName, lang, address)));
  return found.reduce((best, pack) => (pack && (!best || pack.pack.seq > best.pack.seq) ? pack : best), null);
};

/** The pack that came with the app, from the files that the service worker keeps; null for a language that does not. Never throws. */
export const packOfApp = async (lang: string): Promise<PackInHand | null> => {
  for (const cacheName of await appCaches()) {
    const found = await inCache(cacheName, lang, []);
    if (found) return found;
  }
  return null;
};

/** A pack outside the database. `saved`: it was kept for its language. `own`: it came with the app. */
export type CachedPack = PackInHand & { readonly kind: 'saved' | 'own' };

/** The newest whole copy of a language outside the database: the current one, else the previous one, else any. Never throws. */
export const cachedPack = async (lang: string): Promise<CachedPack | null> => {
  const entry = (await readSavedList())[lang];
  const first = [entry?.current.address, entry?.previous?.address].filter((address) => address !== undefined);
  const saved = await inCache(packsCache, lang, first);
  if (saved) return { ...saved, kind: 'saved' };
  const own = await packOfApp(lang);
  return own && { ...own, kind: 'own' };
};
