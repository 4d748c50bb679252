/** Deletes all that Doorway keeps on this phone. */
import { closeDatabase, limits } from './database.ts';
import { databaseName } from './databaseLayout.ts';
import { erasingMark, markErasing } from './erasingMark.ts';
import { stopWriting } from './mayWrite.ts';
import { within } from './within.ts';

/** What would not go. Another open tab can hold the database; it goes when that tab is closed. */
export type Left = 'database' | 'files' | 'settings' | 'worker';

/** Databases that Dexie or an earlier release may have made. */
const knownDatabases = [databaseName, '__dbnames'];

const attempt = async (what: Left, work: () => unknown): Promise<Left[]> => {
  try {
    await work();
    return [];
  } catch {
    return [what];
  }
};

const deleteDatabase = (name: string): Promise<void> =>
  within(
    limits.delete,
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    }),
  );

/** Ours among those that the browser lists. Not every browser can list them. */
const listedDatabases = async (): Promise<readonly string[]> => {
  try {
    return (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('doorway') ? [name] : []));
  } catch {
    return [];
  }
};

const deleteDatabases = async (): Promise<void> => {
  if (!globalThis.indexedDB) return;
  // Our own connection would hold the database; one that does not even close is left to the time-out below.
  await within(1000, closeDatabase()).catch(() => {});
  await Promise.all([...new Set([...knownDatabases, ...(await listedDatabases())])].map(deleteDatabase));
};

const isOurs = (name: string): boolean => /^(?:doorway-|workbox-precache)/.test(name) && name !== erasingMark;

const ourCaches = async (): Promise<readonly string[]> => (globalThis.caches ? (await caches.keys()).filter(isOurs) : []);

const deleteCaches = async (): Promise<void> => {
  await Promise.all((await ourCaches()).map((name) => caches.delete(name)));
};

const clearEntries = (storage: Storage): void => {
  for (const key of Object.keys(storage)) if (key.startsWith('doorway') && key !== erasingMark) storage.removeItem(key);
};

const registrations = async (): Promise<readonly ServiceWorkerRegistration[]> =>
  (await globalThis.navigator?.serviceWorker?.getRegistrations()) ?? [];

/** A worker lives on while a page is open that it serves: it is told to keep nothing more. */
const unregisterWorkers = async (): Promise<void> => {
  for (const { active, waiting, installing } of await registrations())
    for (const worker of [active, waiting, installing]) worker?.postMessage({ type: 'everything-is-deleted' });
  await Promise.all((await registrations()).map((registration) => registration.unregister()));
};

const eraseOnce = async (): Promise<readonly Left[]> => {
  const settings = await attempt('settings', () => {
    clearEntries(localStorage);
    clearEntries(sessionStorage);
  });
  const worker = await attempt('worker', unregisterWorkers);
  const [files, databases] = await Promise.all([attempt('files', deleteCaches), attempt('database', deleteDatabases)]);
  return [...settings, ...worker, ...files, ...databases];
};

/** What was under way while all was deleted may have come after it. */
const cameAfterwards = async (): Promise<boolean> => {
  try {
    return (await ourCaches()).length > 0 || (await registrations()).length > 0;
  } catch {
    return false;
  }
};

/**
 * Deletes databases, files, settings and the worker. Nothing of other apps on this origin is touched.
 * Returns what would not go; empty if all is gone. Never throws, and does not wait longer than about 4 seconds.
 * The worker goes before the files, so that it cannot fetch them again. From then on this page writes nothing to the phone.
 */
export const eraseEverything = async (): Promise<readonly Left[]> => {
  await markErasing(true);
  stopWriting();
  let left = await eraseOnce();
  if (left.length === 0 && (await cameAfterwards())) left = await eraseOnce();
  if (left.length === 0) await markErasing(false);
  return left;
};

/**
 * Calls back when another tab begins to erase everything, so that this one can empty its screen and memory; and when that is over.
 * From the beginning on this tab writes nothing more to the phone. Returns how to stop listening.
 */
export const onErasing = (begun: () => void, over: () => void = () => {}): (() => void) => {
  const listener = (event: StorageEvent): void => {
    if (event.key !== erasingMark) return;
    if (event.newValue === null) return over();
    stopWriting();
    // Entries of a window are reached from that window alone.
    void attempt('settings', () => clearEntries(sessionStorage));
    begun();
  };
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
};
