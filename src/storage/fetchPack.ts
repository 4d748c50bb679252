import type { AppNeeds, FetchedPack } from '#domain/pack.ts';
import { readPack } from '#domain/readPack.ts';
import { hashInAddress } from './cacheNames.ts';
import { fetchFile } from './fetchFile.ts';
import { sha256 } from './sha256.ts';

/** The most that a pack may weigh where its size is not known beforehand. */
const largestPack = 2 * 1024 * 1024;

type Wanted = {
  readonly lang: string;
  readonly address: string;
  /** From the index: the size of the file. */
  readonly bytes?: number;
  readonly onBytes?: (sum: number) => void;
};

/**
 * Fetches a pack file and reads it. Its bytes must be those that its address promises.
 * Where the page has no https there is nothing to count them with; the pack can then be read but not kept (`hash` is empty).
 */
export const fetchPack = async ({ lang, address, bytes: size, onBytes }: Wanted, app: AppNeeds): Promise<FetchedPack> => {
  const fetched = await fetchFile(address, { cap: size ?? largestPack, ...(onBytes ? { onBytes } : {}) });
  if (!fetched.ok) return { ok: false, error: fetched.error === 'too-long' ? 'wrong-bytes' : fetched.error };
  const { bytes } = fetched;
  const hash = (await sha256(bytes)) ?? '';
  const text = new TextDecoder().decode(bytes);
  const isPromised = hash === '' || hash.startsWith(hashInAddress(address) ?? '-');
  if (!isPromised) return { ok: false, error: text.trimStart().startsWith('<') ? 'html' : 'wrong-bytes' };
  const read = readPack(text, { ...app, lang });
  return read.ok ? { ok: true, address, hash, bytes, pack: read.pack } : read;
};
