/**
 * A worker that takes the worker away. It is put in the place of `sw.js` when a release has shipped a worker that does harm.
 * It deletes the files of the app, which the network has, and nothing that a person keeps: no words, no settings, no database.
 * It has no import and answers no request. Killed half way, it begins anew at the next visit.
 */
type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Asked = MessageEvent & { readonly ports: readonly MessagePort[] };

/** The few parts of a worker's scope that are used here. */
declare const self: {
  readonly registration: { unregister(): Promise<boolean> };
  readonly clients: { matchAll(options: { type: 'window' }): Promise<readonly { readonly url: string; navigate(url: string): unknown }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Asked) => void): void;
};

const isOfTheShell = (cacheName: string): boolean => cacheName.startsWith('workbox-precache');

const takeAway = async (): Promise<void> => {
  const names = (await caches.keys()).filter(isOfTheShell);
  await Promise.all(names.map((name) => caches.delete(name)));
  // Only pages that a worker held: a page that came from the network is in order, and would load anew without end.
  const pages = await self.clients.matchAll({ type: 'window' });
  await self.registration.unregister();
  await Promise.all(pages.map(async (page) => page.navigate(page.url)));
};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(takeAway()));
// Whatever a page asks of its worker, whether the app is kept among it: no.
self.addEventListener('message', (event) => event.ports[0]?.postMessage(false));

export {};
