/** What can go wrong with what is kept on the phone. Each has its own sentence. */
export type StorageError =
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-broken'
  | 'storage-newer'
  /** An older window holds the database: all windows have to be closed. */
  | 'storage-held'
  | 'offline'
  | 'pack-damaged';

/** The end of something done with what is kept. */
export type Kept<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly error: StorageError };

/** Thrown inside a transaction so that it is undone: a newer app has written here. */
export class NewerDatabase extends Error {
  override name = 'NewerDatabase';
}

/** The time for an answer of the database ran out. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** An older window does not let go of the database. */
export class HeldByOldWindow extends Error {
  override name = 'HeldByOldWindow';
}

const full = /quota|no ?space|disk ?(is )?full|device_space/i;
const blocked = new Set(['NoAnswer', 'MissingAPIError', 'SecurityError', 'InvalidStateError', 'NotSupportedError', 'BlockedError']);
const lost = new Set(['DatabaseClosedError', 'InvalidStateError', 'TransactionInactiveError']);
const newer = new Set(['NewerDatabase', 'VersionError']);

/** An error and all that it carries inside: browsers and Dexie wrap the cause one or more levels deep. */
const chainOf = (thrown: unknown): { name: string; message: string }[] => {
  const chain: { name: string; message: string }[] = [];
  let link = thrown as { name?: unknown; message?: unknown; inner?: unknown; cause?: unknown; failures?: unknown[] } | null | undefined;
  while (link && typeof link === 'object' && chain.length < 8) {
    chain.push({ name: String(link.name), message: String(link.message) });
    link = (link.inner ?? link.cause ?? link.failures?.[0]) as typeof link;
  }
  return chain;
};

/** A full phone, under whatever name a browser says so. */
export const isFull = (thrown: unknown): boolean => chainOf(thrown).some(({ name, message }) => full.test(name) || full.test(message));

/** A write that was undone without a cause: on a phone that is really full this is all that is said. */
export const isUnexplainedAbort = (thrown: unknown): boolean =>
  !isFull(thrown) && chainOf(thrown).some(({ name }) => name === 'AbortError');

/** A connection that went away before anything was done with it: to open it once more does no harm. */
export const isLostConnection = (thrown: unknown): boolean =>
  !isFull(thrown) && !isUnexplainedAbort(thrown) && chainOf(thrown).some(({ name }) => lost.has(name));

/** Gives the code for whatever was thrown. A write undone without a cause counts as a full phone. */
export const storageErrorOf = (thrown: unknown): StorageError => {
  const names = chainOf(thrown).map(({ name }) => name);
  if (names.some((name) => newer.has(name))) return 'storage-newer';
  if (names.includes('HeldByOldWindow')) return 'storage-held';
  if (isFull(thrown) || isUnexplainedAbort(thrown)) return 'storage-full';
  return names.some((name) => blocked.has(name)) ? 'storage-blocked' : 'storage-broken';
};
