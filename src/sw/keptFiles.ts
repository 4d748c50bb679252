/** Packs and fonts that the page has kept. The worker only reads them: the page counts their bytes before it keeps them. */
import { fontsCache, hashInAddress, languageOfPack, packsCache } from '#storage/cacheNames.ts';

/** Whether an address is that of a file that may have been kept: one with a hash, so that it never changes. */
export const mayBeKept = (pathname: string): boolean => /^\/(?:packs|fonts)\//.test(pathname) && hashInAddress(pathname) !== null;

/** The kept file, or undefined. A cache is never made here. */
export const keptFile = async (pathname: string): Promise<Response | undefined> => {
  const cacheName = pathname.startsWith('/packs/') ? packsCache : fontsCache;
  try {
    if (!(await caches.has(cacheName))) return undefined;
    return await (await caches.open(cacheName)).match(pathname, { ignoreVary: true });
  } catch {
    return undefined;
  }
};

/** The languages whose packs lie in the cache of packs. */
export const keptLanguages = async (): Promise<readonly string[]> => {
  try {
    if (!(await caches.has(packsCache))) return [];
    const requests = await (await caches.open(packsCache)).keys();
    return requests.map(({ url }) => languageOfPack(new URL(url).pathname)).filter((lang) => lang !== null);
  } catch {
    return [];
  }
};
