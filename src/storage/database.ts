/** The one connection to the database, and what happens when it does not answer. */
import { epoch, epochRow } from './databaseLayout.ts';
import type { DoorwayDatabase } from './db.ts';
import { leaveAlone, whyLeftAlone } from './leftAlone.ts';
import { mayWrite } from './mayWrite.ts';
import { opening } from './opening.ts';
import {
  HeldByOldWindow,
  isLostConnection,
  isUnexplainedAbort,
  NewerDatabase,
  NoAnswer,
  storageErrorOf,
  type Kept,
  type StorageError,
} from './storageError.ts';
import { within } from './within.ts';

type Work<T> = (db: DoorwayDatabase) => PromiseLike<T>;

/** How long we wait, in milliseconds: to open, for an older window to let go, for one piece of work, and for a database to go. */
export const limits = { open: 3000, blocked: 1500, work: 8000, delete: 3000 };

let connection: Promise<DoorwayDatabase> | null = null;
let stopped: StorageError | null = whyLeftAlone();

const open = (): Promise<DoorwayDatabase> => {
  // Bringing the script may take long on a slow network; only the database itself has to answer in time.
  connection ??= import('./db.ts').then(({ openDatabase }) => opening(openDatabase, limits));
  return connection;
};

const disconnect = async (): Promise<void> => {
  const closing = connection;
  connection = null;
  await closing?.then(
    (db) => db.close(),
    () => {},
  );
};

/** Closes the connection. The next use opens it again, also after a time-out. */
export const closeDatabase = async (): Promise<void> => {
  stopped = null;
  leaveAlone(null);
  await disconnect();
};

/**
 * Leaves the database alone until the app is started again. After a write that was undone without a cause this holds for the whole
 * window, also when its page is loaded anew: opening a database after a full disk can empty it.
 */
const stop = async (error: StorageError, thrown: unknown): Promise<void> => {
  stopped = error;
  if (!hadNoAnswer(thrown)) leaveAlone(error);
  await disconnect();
};

const hadNoAnswer = (thrown: unknown): boolean => thrown instanceof NoAnswer || thrown instanceof HeldByOldWindow;

const run = async <T>(work: Work<T>): Promise<T> => {
  const db = await open();
  return within(limits.work, work(db));
};

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
      if (hadNoAnswer(thrown)) await stop(error, thrown);
      else await disconnect();
    }
  }
  return { ok: false, error };
};

const refuseIfNewer = async (db: DoorwayDatabase): Promise<void> => {
  const written = await db.meta.get(epochRow);
  if (written && 'epoch' in written && written.epoch > epoch) throw new NewerDatabase();
  if (!written) await db.meta.put({ lang: epochRow, epoch });
};

/**
 * Writes, once, whole or not at all. Where a newer app has written, nothing is changed and the answer is `storage-newer`.
 * Only a connection that the browser lost before the writing began is opened once more.
 */
export const writeDatabase = async <T>(work: Work<T>): Promise<Kept<{ value: T }>> => {
  const whole: Work<T> = (db) =>
    db.transaction('rw', db.words, db.meta, async () => {
      await refuseIfNewer(db);
      return work(db);
    });
  let error: StorageError = stopped ?? 'storage-broken';
  for (let attempt = 1; attempt <= 2 && stopped === null; attempt += 1) {
    if (!mayWrite()) return { ok: false, error: 'storage-blocked' };
    try {
      return { ok: true, value: await run(whole) };
    } catch (thrown) {
      error = storageErrorOf(thrown);
      if (hadNoAnswer(thrown) || isUnexplainedAbort(thrown)) await stop(error, thrown);
      else if (error !== 'storage-newer') await disconnect();
      if (!isLostConnection(thrown)) break;
    }
  }
  return { ok: false, error };
};
