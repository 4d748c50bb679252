/** The one connection to the database, and what happens when it does not answer. */
import { epoch, epochRow } from './databaseLayout.ts';
import type { DoorwayDatabase } from './db.ts';
import { mayWrite } from './mayWrite.ts';
import { isUnexplainedAbort, NewerDatabase, NoAnswer, storageErrorOf, type Kept, type StorageError } from './storageError.ts';
import { within } from './within.ts';

type Work<T> = (db: DoorwayDatabase) => PromiseLike<T>;

/** How long we wait, in milliseconds: to open, for one piece of work, and for a database to go. */
export const limits = { open: 3000, work: 8000, delete: 3000 };

let connection: Promise<DoorwayDatabase> | null = null;
let stopped: StorageError | null = null;

const open = (): Promise<DoorwayDatabase> => {
  // Bringing the script may take long on a slow network; only the database itself has to answer in time.
  connection ??= import('./db.ts').then(({ openDatabase }) => within(limits.open, openDatabase()));
  return connection;
};

/** Closes the connection. The next use opens it again, also after a time-out. */
export const closeDatabase = async (): Promise<void> => {
  const closing = connection;
  connection = null;
  stopped = null;
  await closing?.then(
    (db) => db.close(),
    () => {},
  );
};

/** Leaves the database alone until the app is started again: opening it after a full disk can empty it. */
const stop = async (error: StorageError): Promise<void> => {
  await closeDatabase();
  stopped = error;
};

const run = async <T>(work: Work<T>): Promise<T> => {
  const db = await open();
  return within(limits.work, work(db));
};

const hadNoAnswer = (thrown: unknown): boolean => thrown instanceof NoAnswer;

/**
 * Reads. A connection that the browser lost is opened once more; nothing is ever thrown.
 * A read that was undone is a broken database, never a full one.
 */
export const readDatabase = async <T>(work: Work<T>): Promise<Kept<{ value: T }>> => {
  // Opening makes a database where there is none: not after everything was deleted.
  if (!mayWrite()) return { ok: false, error: 'storage-blocked' };
  let error: StorageError = stopped ?? 'storage-broken';
  for (let attempt = 1; attempt <= 2 && stopped === null; attempt += 1) {
    try {
      return { ok: true, value: await run(work) };
    } catch (thrown) {
      error = isUnexplainedAbort(thrown) ? 'storage-broken' : storageErrorOf(thrown);
      if (hadNoAnswer(thrown)) await stop(error);
      else await closeDatabase();
    }
  }
  return { ok: false, error };
};

const refuseIfNewer = async (db: DoorwayDatabase): Promise<void> => {
  const written = await db.meta.get(epochRow);
  if (written && 'epoch' in written && written.epoch > epoch) throw new NewerDatabase();
  if (!written) await db.meta.put({ lang: epochRow, epoch });
};

/** Writes, once, whole or not at all. Where a newer app has written, nothing is changed and the answer is `storage-newer`. */
export const writeDatabase = async <T>(work: Work<T>): Promise<Kept<{ value: T }>> => {
  if (stopped) return { ok: false, error: stopped };
  if (!mayWrite()) return { ok: false, error: 'storage-blocked' };
  try {
    const whole: Work<T> = (db) =>
      db.transaction('rw', db.words, db.meta, async () => {
        await refuseIfNewer(db);
        return work(db);
      });
    return { ok: true, value: await run(whole) };
  } catch (thrown) {
    const error = storageErrorOf(thrown);
    if (hadNoAnswer(thrown) || isUnexplainedAbort(thrown)) await stop(error);
    else if (error !== 'storage-newer') await closeDatabase();
    return { ok: false, error };
  }
};
