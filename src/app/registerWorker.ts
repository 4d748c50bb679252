/** Starts the service worker and tells when the app's files are kept, and when a new version waits. */
import { fetchFile } from '#storage/fetchFile.ts';
import { mayWrite } from '#storage/mayWrite.ts';
import { readSettings } from '#storage/settings.ts';
import type { WorkerMessage } from '#sw/messages.ts';
import { hasStarted } from './hasStarted.ts';
import { lookForNewVersion } from './lookForNewVersion.ts';
import { mayReloadByItself } from './reloadByItself.ts';
import { wasTouched } from './touched.ts';
import { trustedWorkerAddress, workerAddress } from './workerAddress.ts';

/** `kept`: the app's own files are on the phone. `no-worker`: this browser or window has none. `not-kept`: refused, or not whole this time. */
export type WorkerState = 'kept' | 'no-worker' | 'not-kept';

/** The worker, as the app uses it. */
export type AppWorker = {
  readonly supported: boolean;
  /** Settles once. Never rejects. */
  readonly ready: Promise<WorkerState>;
  /** Calls back when a new version waits, also if it waited before. */
  onUpdate(heard: () => void): void;
  /** Starts the waiting version and loads the page anew. For when the person agreed. */
  applyUpdate(): Promise<void>;
  /**
   * For the start of a page, before anything on it is operated: starts a waiting version if this is the first page of its window and
   * no other window is open. Returns whether the page is about to load anew; it does not where somebody has begun to use it.
   */
  applyUpdateIfAlone(): Promise<boolean>;
  /** Tells the worker that the app has drawn a page, so that pages may come from the shell. */
  reportRunning(): void;
};

/** How long a new version may take to start, in milliseconds: the one before finishes what it has in hand. */
const longestChange = 30_000;

/** The same where nobody asked for it: a page that somebody reads already is not loaded anew. The version then shows on the next page. */
const longestStart = 3000;

/** How long the answer to a question may take, in milliseconds. */
const longestAnswer = 4000;

/** How long the worker may take to bring files again that the phone has thrown away, in milliseconds. */
const longestRepair = 20_000;

/** The worker's answer; null where none comes. */
const ask = (worker: ServiceWorker, message: WorkerMessage, patience = longestAnswer): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(() => resolve(null), patience);
    worker.postMessage(message, [port2]);
  });

const say = (worker: ServiceWorker | null | undefined, message: WorkerMessage): void => worker?.postMessage(message);

/** Whether this is the first page of its window. Where nothing can be noted it counts as a later one. */
const isColdStart = (): boolean => {
  const note = 'doorway-open';
  try {
    if (sessionStorage.getItem(note) !== null) return false;
    sessionStorage.setItem(note, '1');
    return true;
  } catch {
    return false;
  }
};

/** Far more than the worker weighs. */
const largestWorker = 1024 * 1024;

/** Why the worker did not start. Where its file can be had, it is the browser that refuses; else the network, which may do better next time. */
const whyRefused = async (): Promise<WorkerState> => {
  const file = await fetchFile(workerAddress, { cap: largestWorker, cache: 'no-store' });
  return file.ok ? 'no-worker' : 'not-kept';
};

const without: AppWorker = {
  supported: false,
  ready: Promise.resolve('no-worker'),
  onUpdate: () => {},
  applyUpdate: async () => {},
  applyUpdateIfAlone: async () => false,
  reportRunning: () => {},
};

const start = (container: ServiceWorkerContainer, reload: () => void): AppWorker => {
  const listeners = new Set<() => void>();
  let waits = false;
  let reloads = false;
  /** While one version gives way to another, the one that goes is told nothing: that would start it anew and hold the other up. */
  let giving: Promise<unknown> = Promise.resolve();

  const reloadOnce = (): void => {
    if (reloads) return;
    reloads = true;
    reload();
  };
  const announce = (): void => {
    waits = true;
    for (const heard of listeners) heard();
  };

  const registering = (async (): Promise<ServiceWorkerRegistration | null> => {
    try {
      // Registering makes the browser look for a newer worker.
      const there = readSettings().looks ? undefined : await container.getRegistration('/');
      if (there?.active) return there;
      const { Workbox } = await import('workbox-window');
      const workbox = new Workbox(trustedWorkerAddress(), { scope: '/', updateViaCache: 'none' });
      workbox.addEventListener('waiting', announce);
      // Waits for the end of loading by itself, also where that is over.
      const registration = (await workbox.register()) ?? null;
      // Everything may have been deleted meanwhile: then nothing is brought back.
      if (!mayWrite()) await registration?.unregister();
      if (!mayWrite() || !readSettings().looks) return registration;
      if (registration) lookForNewVersion(registration);
      return registration;
    } catch {
      return null;
    }
  })();

  /** "Works without internet" is said only when every file of the app is there. A worker that does not answer is believed. */
  const whole = async (worker: ServiceWorker): Promise<WorkerState> =>
    (await ask(worker, { type: 'is-ready' }, longestRepair)) === false ? 'not-kept' : 'kept';

  const ready = registering.then((registration): Promise<WorkerState> | WorkerState => {
    if (!registration) return whyRefused();
    if (registration.active) return giving.then(() => (registration.active ? whole(registration.active) : 'not-kept'));
    const coming = registration.installing ?? registration.waiting;
    if (!coming) return 'not-kept';
    return new Promise((resolve) => {
      const look = (): void => {
        if (coming.state !== 'activated' && coming.state !== 'redundant') return;
        coming.removeEventListener('statechange', look);
        const serves = coming.state === 'activated' ? coming : registration.active;
        resolve(serves ? whole(serves) : 'not-kept');
      };
      coming.addEventListener('statechange', look);
      look();
    });
  });

  const applyIfAlone = async (): Promise<boolean> => {
    const isCold = isColdStart();
    const waiting = (await container.getRegistration('/').catch(() => undefined))?.waiting;
    if (!isCold || !waiting || !container.controller) return false;
    if ((await ask(waiting, { type: 'skip-waiting-if-alone' })) !== true) return false;
    if (!(await hasStarted(waiting, longestStart)) || wasTouched() || !mayReloadByItself()) return false;
    reloadOnce();
    return true;
  };

  return {
    supported: true,
    ready,
    onUpdate: (heard) => {
      listeners.add(heard);
      if (waits) heard();
    },
    applyUpdate: async () => {
      const waiting = (await registering)?.waiting;
      if (!waiting) return reloadOnce();
      say(waiting, { type: 'skip-waiting' });
      await hasStarted(waiting, longestChange);
      reloadOnce();
    },
    applyUpdateIfAlone: () => {
      const applied = applyIfAlone();
      giving = applied;
      return applied;
    },
    reportRunning: () => say(container.controller, { type: 'app-is-running' }),
  };
};

let started: AppWorker | null = null;

/**
 * Starts the worker, once for the page; further calls get the same.
 * Nothing is thrown where there is no worker: private windows and locked phones refuse in several ways.
 * @param reload how the page is loaded anew
 */
export const registerWorker = (reload: () => void = () => location.reload()): AppWorker => {
  const container = globalThis.navigator?.serviceWorker as ServiceWorkerContainer | undefined;
  started ??= container ? start(container, reload) : without;
  return started;
};
