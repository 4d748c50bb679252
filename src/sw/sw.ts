/** The service worker. It keeps the app's own files, answers for pages, and hands out what the page has kept. */
import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { languageOfPack } from '#storage/cacheNames.ts';
import { answerPage } from './answerPage.ts';
import { bringAgain, dropScriptsPutAside, filesThatLack, isScript, putScriptsAside, scriptPutAside } from './keepFiles.ts';
import { installWhole } from './install.ts';
import { keptFile, keptLanguages, mayBeKept } from './keptFiles.ts';
import type { WorkerMessage } from './messages.ts';
import { isPlain, notePlain } from './plainNote.ts';
import { withBytesOf, withIntegrity } from './withIntegrity.ts';

type Lasting = { waitUntil(work: Promise<unknown>): void };
type ExtendableEvent = Parameters<PrecacheController['install']>[0];
type FetchingEvent = ExtendableEvent & { readonly request: Request; respondWith(answer: Promise<Response>): void };

/** The few parts of a worker's scope that are used here. */
declare const self: {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
  readonly location: Location;
  readonly clients: { matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent & Lasting) => void): void;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchingEvent) => void): void;
};

const files = withIntegrity(self.__WB_MANIFEST);
const languagesOfApp = files.map(({ url }) => languageOfPack(new URL(url, self.location.href).pathname)).filter((lang) => lang !== null);

const kept = new PrecacheController();
kept.addToCacheList(files);

const reach = {
  shell: () => kept.matchPrecache('/shell.html'),
  fetch: (request: Request) => fetch(request),
  isPlain,
  notePlain,
  keptLanguages: async () => new Set([...languagesOfApp, ...(await keptLanguages())]),
};

let isDeleted = false;

/** What answers a request; null leaves it to the browser. */
const answerTo = (event: FetchingEvent): Promise<Response> | null => {
  if (isDeleted) return null;
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin || request.method !== 'GET') return null;
  if (request.mode === 'navigate') return answerPage(request, reach);
  // Only the very files of the list: no guessing of index.html or .html, which are pages.
  const cacheKey = kept.getCacheKeyForURL(url.href);
  if (cacheKey !== undefined) {
    const integrity = kept.getIntegrityForCacheKey(cacheKey);
    const params = integrity === undefined ? { cacheKey } : { cacheKey, integrity };
    // A store that is broken or full does not take the network with it. What comes from there must have the same bytes.
    return kept.strategy.handle({ event, request, params }).catch(() => fetch(withBytesOf(request, integrity)));
  }
  if (mayBeKept(url.pathname)) return keptFile(url.pathname).then((file) => file ?? fetch(request));
  if (isScript(url.pathname)) return scriptPutAside(url.pathname).then((file) => file ?? fetch(request));
  return null;
};

self.addEventListener('install', (event) => event.waitUntil(installWhole(kept)));
self.addEventListener('activate', (event) => event.waitUntil(putScriptsAside(kept).then(() => kept.activate(event))));
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event);
  if (answer) event.respondWith(answer);
});

const isAlone = async (): Promise<boolean> => (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length <= 1;

/** Whether every file of the app is kept. What lacks is brought again, if it can be. False where the store is broken. */
const hasEveryFile = async (): Promise<boolean> => {
  try {
    const lacking = await filesThatLack(kept, files);
    return lacking.length === 0 || (await bringAgain(kept, lacking));
  } catch {
    return false;
  }
};

const answerMessage = async ({ data, ports }: MessageEvent): Promise<void> => {
  const { type } = (data ?? {}) as Partial<WorkerMessage>;
  if (type === 'everything-is-deleted') isDeleted = true;
  if (type === 'app-is-running') {
    await notePlain(false);
    if (await isAlone()) await dropScriptsPutAside();
  }
  if (type === 'skip-waiting') await self.skipWaiting();
  if (type === 'is-ready') ports[0]?.postMessage(!isDeleted && (await hasEveryFile()));
  if (type === 'skip-waiting-if-alone') {
    const alone = await isAlone();
    ports[0]?.postMessage(alone);
    if (alone) await self.skipWaiting();
  }
};

self.addEventListener('message', (event) => event.waitUntil(answerMessage(event)));
