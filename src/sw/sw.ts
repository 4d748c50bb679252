/** The service worker. It keeps the app's own files, answers for pages, and hands out what the page has kept. */
import '../app/olderBrowsers.ts';
import { matchPrecache, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { languageOfPack } from '#storage/cacheNames.ts';
import { answerPage } from './answerPage.ts';
import { keptFile, keptLanguages, mayBeKept } from './keptFiles.ts';
import type { WorkerMessage } from './messages.ts';
import { isPlain, notePlain } from './plainNote.ts';
import { withIntegrity } from './withIntegrity.ts';

/** The few parts of a worker's scope that are used here. */
declare const self: {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
  readonly location: Location;
  readonly clients: { matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent & { waitUntil(work: Promise<unknown>): void }) => void): void;
};

const files = withIntegrity(self.__WB_MANIFEST);
const languagesOfApp = files.map(({ url }) => languageOfPack(new URL(url, self.location.href).pathname)).filter((lang) => lang !== null);

const reach = {
  shell: () => matchPrecache('/shell.html'),
  fetch: (request: Request) => fetch(request),
  isPlain,
  notePlain,
  keptLanguages: async () => new Set([...languagesOfApp, ...(await keptLanguages())]),
};

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate' && request.method === 'GET',
  ({ request }) => answerPage(request, reach),
);

// Only the very files of the list: no guessing of index.html or .html, which are pages.
precacheAndRoute(files, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [] });

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && mayBeKept(url.pathname),
  async ({ request, url }) => (await keptFile(url.pathname)) ?? fetch(request),
);

const isAlone = async (): Promise<boolean> => (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length <= 1;

const hasEveryFile = async (): Promise<boolean> => {
  const found = await Promise.all(files.map(({ url }) => matchPrecache(url)));
  return found.every((file) => file !== undefined);
};

const answerMessage = async ({ data, ports }: MessageEvent): Promise<void> => {
  const { type } = (data ?? {}) as Partial<WorkerMessage>;
  if (type === 'app-is-running') await notePlain(false);
  if (type === 'skip-waiting') await self.skipWaiting();
  if (type === 'is-ready') ports[0]?.postMessage(await hasEveryFile());
  if (type === 'skip-waiting-if-alone') {
    const alone = await isAlone();
    ports[0]?.postMessage(alone);
    if (alone) await self.skipWaiting();
  }
};

self.addEventListener('message', (event) => event.waitUntil(answerMessage(event)));
