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

const inCache = async (cacheName: string, lang: string, first: readonly string[]): Promise<PackInHand | null> => {
  const addresses = (await addressesIn(cacheName)).filter((address) => languageOfPack(address) === lang);
  const inOrder = [...first.filter((address) => addresses.includes(address)), ...addresses.filter((address) => !first.includes(address))];
  for (const address of inOrder) {
    const bytes = await readFile(cacheName, address);
    if (!bytes) continue;
    // It was taken when it was saved; what matters now is that it is whole.
    const read = readPack(new TextDecoder().decode(bytes), { version: Infinity, keys: [], lang });
    if (read.ok) return { address, hash: (await sha256(bytes)) ?? '', bytes, pack: read.pack };
  }
  return null;
};

/** The pack that came with the app, from the files that the service worker keeps; null for a language that does not. Never throws. */
export const packOfApp = async (lang: string): Promise<PackInHand | null> => {
  for (const cacheName of await appCaches()) {
    const found = await inCache(cacheName, lang, []);
    if (found) return found;
  }
  return null;
};

/** The newest whole copy of a language outside the database: the current one, else the previous one, else any. Never throws. */
export const cachedPack = async (lang: string): Promise<PackInHand | null> => {
  const entry = (await readSavedList())[lang];
  const first = [entry?.current.address, entry?.previous?.address].filter((address) => address !== undefined);
  return (await inCache(packsCache, lang, first)) ?? packOfApp(lang);
};
