import { readPacksIndex, type PacksIndex } from '#domain/packsIndex.ts';
import { fetchFile } from './fetchFile.ts';

/** Where the list of packs lies. */
export const indexAddress = '/packs/index.json';

const largestIndex = 64 * 1024;
const errors = { offline: 'offline', html: 'login-page', missing: 'pack-damaged', 'too-long': 'pack-damaged' } as const;

/**
 * Fetches the list of packs, past every cache.
 * `login-page`: something else answered, as the Wi-Fi of a hotel does. `pack-damaged`: it is not a list.
 */
export const fetchIndex = async (): Promise<
  { readonly ok: true; readonly index: PacksIndex } | { readonly ok: false; readonly error: 'offline' | 'login-page' | 'pack-damaged' }
> => {
  const fetched = await fetchFile(indexAddress, { cap: largestIndex, cache: 'no-store' });
  if (!fetched.ok) return { ok: false, error: errors[fetched.error] };
  const read = readPacksIndex(new TextDecoder().decode(fetched.bytes));
  if (read.ok) return read;
  return { ok: false, error: read.error === 'html' ? 'login-page' : 'pack-damaged' };
};
