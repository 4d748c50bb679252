/** Deletes all that Doorway keeps on this phone. */
import { closeDatabase, limits } from './database.ts';
import { databaseName } from './databaseLayout.ts';
import { stopWriting } from './mayWrite.ts';
import { within } from './within.ts';

/** What would not go. Another open tab can hold the database; it goes when that tab is closed. */
export type Left = 'database' | 'files' | 'settings' | 'worker';

/** Present from the first moment of erasing to the last, so that an erasing that was broken off can be finished. */
const marker = 'doorway-erasing';

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
  const ours = (await caches.keys()).filter((name) => name.startsWith('doorway-') || name.startsWith('workbox-precache'));
  await Promise.all(ours.map((name) => caches.delete(name)));
};

const clearEntries = (storage: Storage): void => {
  for (const key of Object.keys(storage)) if (key.startsWith('doorway') && key !== marker) storage.removeItem(key);
};

const unregisterWorkers = async (): Promise<void> => {
  const registrations = (await globalThis.navigator?.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((registration) => registration.unregister()));
};

const mark = (isErasing: boolean): void => {
  try {
    if (isErasing) localStorage.setItem(marker, '1');
    else localStorage.removeItem(marker);
  } catch {
    // Where nothing can be written, nothing can be left half erased either.
  }
};

/**
 * Deletes databases, files, settings and the worker. Nothing of other apps on this origin is touched.
 * Returns what would not go; empty if all is gone. Never throws, and does not wait longer than about 4 seconds.
 * The worker goes before the files, so that it cannot fetch them again.
 */
export const eraseEverything = async (): Promise<readonly Left[]> => {
  mark(true);
  const settings = await attempt('settings', () => {
    clearEntries(localStorage);
    clearEntries(sessionStorage);
  });
  const worker = await attempt('worker', unregisterWorkers);
  const [files, databases] = await Promise.all([attempt('files', deleteCaches), attempt('database', deleteDatabases)]);
  const left = [...settings, ...worker, ...files, ...databases];
  if (left.length === 0) mark(false);
  return left;
};

/** Whether an erasing was begun and not finished. To be asked at every start, before anything is shown of what was kept. */
export const isErasingUnfinished = (): boolean => {
  try {
    return localStorage.getItem(marker) !== null;
  } catch {
    return false;
  }
};

/**
 * Calls back when another tab begins to erase everything, so that this one can empty its screen and memory; and when that is over.
 * From the beginning on this tab writes nothing more to the phone. Returns how to stop listening.
 */
export const onErasing = (begun: () => void, over: () => void = () => {}): (() => void) => {
  const listener = (event: StorageEvent): void => {
    if (event.key !== marker) return;
    if (event.newValue === null) return over();
    stopWriting();
    // Entries of a window are reached from that window alone.
    void attempt('settings', () => clearEntries(sessionStorage));
    begun();
  };
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
};
