/** The files of the app in the worker's own cache: what lacks, what can be brought again, and what the version before has left. */
import type { PrecacheController, PrecacheEntry } from 'workbox-precaching';

/** How long all that lacks may take to come again, in milliseconds. */
const patience = 15_000;

const keyOf = (controller: PrecacheController, url: string): string => controller.getCacheKeyForURL(url) ?? url;

/** The files of a list that do not lie in the cache. */
export const filesThatLack = async (controller: PrecacheController, files: readonly PrecacheEntry[]): Promise<PrecacheEntry[]> => {
  const cache = await caches.open(controller.strategy.cacheName);
  const found = await Promise.all(files.map(({ url }) => cache.match(keyOf(controller, url))));
  return files.filter((_file, at) => found[at] === undefined);
};

/**
 * Brings files again whose bytes are those of their hash. A phone short of room may have thrown some away.
 * Returns whether all of them lie in the cache now; false also where there is no network. Never throws.
 */
export const bringAgain = async (controller: PrecacheController, lacking: readonly PrecacheEntry[]): Promise<boolean> => {
  const hurry = new AbortController();
  const timer = setTimeout(() => hurry.abort(), patience);
  try {
    const cache = await caches.open(controller.strategy.cacheName);
    for (const { url, integrity } of lacking) {
      const response = await fetch(url, { cache: 'reload', signal: hurry.signal, ...(integrity === undefined ? {} : { integrity }) });
      if (response.status !== 200 || response.redirected) return false;
      await cache.put(keyOf(controller, url), response);
    }
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
};

/** Scripts of versions before. Named as the worker's own cache is, so that what takes the app away takes it too. */
const leftCache = 'workbox-precache-left';

/** Whether an address is that of a script of some version. */
export const isScript = (pathname: string): boolean => /^\/assets\/[^/]+\.js$/.test(pathname);

/**
 * Puts the scripts of the version before aside when another version starts: a page of it may be open, and its scripts must still load.
 * Before the controller clears its cache. Never throws: on a full phone such a page has the network, or loads anew.
 */
export const putScriptsAside = async (controller: PrecacheController): Promise<void> => {
  try {
    const wanted = new Set(controller.getURLsToCacheKeys().values());
    const own = await caches.open(controller.strategy.cacheName);
    const left = (await own.keys()).filter(({ url }) => !wanted.has(url) && isScript(new URL(url).pathname));
    if (left.length === 0) return;
    const aside = await caches.open(leftCache);
    for (const request of left) {
      const script = await own.match(request);
      if (script) await aside.put(request, script);
    }
  } catch {
    // As said.
  }
};

/** A script of a version before; undefined if there is none. A cache is never made here. Never throws. */
export const scriptPutAside = async (pathname: string): Promise<Response | undefined> => {
  try {
    return (await caches.has(leftCache)) ? await (await caches.open(leftCache)).match(pathname) : undefined;
  } catch {
    return undefined;
  }
};

/** Deletes the scripts of versions before. To be called when no page of them can be open. */
export const dropScriptsPutAside = async (): Promise<void> => void (await caches.delete(leftCache));
