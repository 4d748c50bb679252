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

const deleteDatabases = async (): Promise<void> => {
  if (!globalThis.indexedDB) return;
  // Our own connection would hold the database; one that does not even close is left to the time-out below.
  await within(1000, closeDatabase()).catch(() => {});
  const listed = await indexedDB.databases?.().catch(() => []);
  const names = new Set([...knownDatabases, ...(listed ?? []).flatMap(({ name }) => (name?.startsWith('doorway') ? [name] : []))]);
  await Promise.all([...names].map(deleteDatabase));
};

const deleteCaches = async (): Promise<void> => {
  if (!globalThis.caches) return;
  const isOurs = (name: string): boolean => /^(?:doorway-|workbox-precache)/.test(name) && name !== erasingMark;
  const ours = (await caches.keys()).filter(isOurs);
  await Promise.all(ours.map((name) => caches.delete(name)));
};

const clearEntries = (storage: Storage): void => {
  for (const key of Object.keys(storage)) if (key.startsWith('doorway') && key !== erasingMark) storage.removeItem(key);
};

const unregisterWorkers = async (): Promise<void> => {
  const registrations = (await globalThis.navigator?.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
};

/**
 * Deletes databases, files, settings and the worker. Nothing of other apps on this origin is touched.
 * Returns what would not go; empty if all is gone. Never throws, and does not wait longer than about 4 seconds.
 * The worker goes before the files, so that it cannot fetch them again.
 */
export const eraseEverything = async (): Promise<readonly Left[]> => {
  await markErasing(true);
  // What this page still has under way must not bring anything back.
  stopWriting();
  const settings = await attempt('settings', () => {
    clearEntries(localStorage);
    clearEntries(sessionStorage);
  });
  const worker = await attempt('worker', unregisterWorkers);
  const [files, databases] = await Promise.all([attempt('files', deleteCaches), attempt('database', deleteDatabases)]);
  const left = [...settings, ...worker, ...files, ...databases];
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
