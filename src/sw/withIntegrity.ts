import type { PrecacheEntry } from 'workbox-precaching';

/**
 * The list of files to keep, if every one of them carries the hash that its bytes must have.
 * Throws otherwise: the worker then does not start, and a log-in page can never be kept in place of the app.
 */
export const withIntegrity = (entries: readonly (PrecacheEntry | string)[]): PrecacheEntry[] =>
  entries.map((entry) => {
    if (typeof entry === 'string' || !/^sha(?:256|384|512)-/.test(entry.integrity ?? '')) {
      throw new Error(`no integrity: ${typeof entry === 'string' ? entry : entry.url}`);
    }
    return entry;
  });

/** A request whose answer must have the bytes of a hash; as it is where nothing promises them, or where its mode cannot ask for it. */
export const withBytesOf = (request: Request, integrity: string | undefined): Request =>
  integrity === undefined || request.mode === 'no-cors' ? request : new Request(request, { integrity });
