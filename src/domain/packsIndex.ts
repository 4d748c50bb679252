/** `packs/index.json`: which words there are, under which addresses, and how many bytes they take. */
import type { PackFont } from './pack.ts';
import { isOwnAddress, isRecord, isSafeName, isSafeText } from './packText.ts';

/** One language in the index. `bytes` counts the file, `sent` what goes over the wire. */
export type IndexEntry = {
  readonly hash: string;
  readonly bytes: number;
  readonly sent: number;
  readonly address: string;
  readonly fonts: readonly PackFont[];
};

/**
 * The index. `app` is the number of the app that was built with these words, `keys` the hash of its English key set, `seq` the number
 * of the release, as its packs carry it: 0 where the index does not say.
 */
export type PacksIndex = {
  readonly app: number;
  readonly keys: string;
  readonly seq: number;
  readonly languages: Readonly<Record<string, IndexEntry>>;
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

const isRelease = (value: unknown): boolean => value === undefined || isCount(value);

const isFont = (value: unknown): value is PackFont =>
  isRecord(value) && isSafeText(value.script) && isCount(value.weight) && isCount(value.bytes) && isOwnAddress(value.address);

const isEntry = (value: unknown): value is IndexEntry =>
  isRecord(value) &&
  typeof value.hash === 'string' &&
  /^[0-9a-f]{64}$/.test(value.hash) &&
  isCount(value.bytes) &&
  isCount(value.sent) &&
  isOwnAddress(value.address) &&
  value.address.includes(`.${value.hash.slice(0, 12)}`) &&
  Array.isArray(value.fonts) &&
  value.fonts.every(isFont);

/** Reads the text of the index. `html` is most often the log-in page of a Wi-Fi. Never throws. */
export const readPacksIndex = (
  text: string,
): { ok: true; index: PacksIndex } | { ok: false; error: 'html' | 'not-json' | 'wrong-format' } => {
  if (text.trimStart().startsWith('<')) return { ok: false, error: 'html' };
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { ok: false, error: 'not-json' };
  }
  if (!isRecord(found) || !isCount(found.app) || !isSafeText(found.keys) || !isRecord(found.languages) || !isRelease(found.seq))
    return { ok: false, error: 'wrong-format' };
  const { app, keys, seq = 0, languages } = found;
  const whole = Object.entries(languages).every(([lang, entry]) => isSafeName(lang) && isEntry(entry));
  return whole
    ? { ok: true, index: { app, keys, seq: seq as number, languages: languages as PacksIndex['languages'] } }
    : { ok: false, error: 'wrong-format' };
};
