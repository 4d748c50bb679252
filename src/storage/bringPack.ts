/** Finds the pack to keep: in hand, on the phone already, or on the server. */
import { keysOf, type AppNeeds, type FetchError, type PackFont, type PackInHand } from '#domain/pack.ts';
import type { PacksIndex } from '#domain/packsIndex.ts';
import { packOfApp } from './cachedPack.ts';
import { packsCache } from './cacheNames.ts';
import { fetchIndex } from './fetchIndex.ts';
import { fetchPack } from './fetchPack.ts';
import { readFile } from './fileCache.ts';
import { loadPack } from './loadPack.ts';
import { readSavedList, type SavedFile } from './savedList.ts';
import type { StorageError } from './storageError.ts';

/** Why a language could not be kept. `login-page`: the Wi-Fi wants a log-in. `app-too-old`: the app has to be updated first. */
export type KeepError = StorageError | 'login-page' | 'app-too-old';

/** What to bring. */
export type BringRequest = {
  readonly lang: string;
  readonly app: AppNeeds;
  /** The pack that the page went live from: it is not fetched, and the server is asked only where a newer one has lost its second copy. */
  readonly inHand?: PackInHand | null;
  /** Whether the server may be asked for that. True by default; false where a person wants no newer words. */
  readonly mayAsk?: boolean;
  /** The index, if it was fetched just now. */
  readonly index?: PacksIndex;
  /** Told how many bytes have come, as soon as it is known of how many. */
  readonly onStart?: (bytes: number, fonts: readonly PackFont[]) => void;
  readonly onBytes?: (sum: number) => void;
};

/** A pack, or null where the phone has it, or a newer one, already. `bytes` is the size of the pack, `fonts` all of the language. */
export type Brought =
  | { readonly ok: true; readonly pack: PackInHand | null; readonly bytes: number; readonly fonts: readonly PackFont[] }
  | { readonly ok: false; readonly error: KeepError };

const errorOf = (error: FetchError, appIsOld: boolean): KeepError => {
  if (error === 'offline') return 'offline';
  if (error === 'html') return 'login-page';
  return error === 'app-too-old' || (error === 'missing-keys' && appIsOld) ? 'app-too-old' : 'pack-damaged';
};

/** The keys that an app needs which only names their hash: those of the English that came with it. */
const withKeys = async (app: AppNeeds, offered: string): Promise<AppNeeds> => {
  if (app.keys.length > 0 || app.keysHash === undefined || app.keysHash === offered) return app;
  const english = await packOfApp('en');
  return english?.pack.keys === app.keysHash ? { ...app, keys: keysOf(english.pack.words) } : app;
};

const hasCopy = async (saved: SavedFile | undefined): Promise<boolean> =>
  saved !== undefined && (await readFile(packsCache, saved.address)) !== null;

const isThere = async (saved: SavedFile | undefined, hash: string): Promise<boolean> => saved?.hash === hash && (await hasCopy(saved));

/** Whether the phone holds newer words that can be read: they stay, whatever a server that was put back may offer. */
const isHeldNewer = async (lang: string, saved: SavedFile | undefined, offered: number): Promise<boolean> => {
  if (saved !== undefined && saved.seq <= offered && (await hasCopy(saved))) return false;
  const held = await loadPack(lang);
  return held.ok && (held.loaded?.pack.seq ?? 0) > offered;
};

/** Brings what the list of the server names. */
const bringListed = async (request: BringRequest, saved: SavedFile | undefined): Promise<Brought> => {
  const { lang, app, onStart, onBytes } = request;
  const listed = request.index ? { ok: true as const, index: request.index } : await fetchIndex();
  if (!listed.ok) return listed;
  const { index } = listed;
  const entry = Object.hasOwn(index.languages, lang) ? index.languages[lang] : undefined;
  if (!entry) return { ok: false, error: 'pack-damaged' };
  const { address, hash, bytes, fonts } = entry;
  onStart?.(bytes, fonts);
  // An index that does not say its release tells nothing; then the pack does.
  if ((await isThere(saved, hash)) || (index.seq > 0 && (await isHeldNewer(lang, saved, index.seq))))
    return { ok: true, pack: null, bytes, fonts };
  const fetched = await fetchPack({ lang, address, bytes, ...(onBytes ? { onBytes } : {}) }, await withKeys(app, index.keys));
  if (!fetched.ok) return { ok: false, error: errorOf(fetched.error, index.app > app.version) };
  return { ok: true, pack: (await isHeldNewer(lang, saved, fetched.pack.seq)) ? null : fetched, bytes, fonts };
};

/** Brings the pack of a language. Never throws. */
export const bringPack = async (request: BringRequest): Promise<Brought> => {
  const { lang, inHand, mayAsk = true, onStart } = request;
  const saved = (await readSavedList())[lang]?.current;
  if (inHand) {
    const { bytes, hash, pack } = inHand;
    const fonts = pack.fonts ?? [];
    onStart?.(bytes.length, fonts);
    const isHeld = (await isThere(saved, hash)) || (await isHeldNewer(lang, saved, pack.seq));
    const there: Brought = { ok: true, pack: isHeld ? null : inHand, bytes: bytes.length, fonts };
    if (!isHeld || !mayAsk || (await hasCopy(saved))) return there;
    // The database holds newer words than these, and the second copy of them is lost: the server may have them still.
    const again = await bringListed(request, saved);
    return again.ok ? again : there;
  }
  return bringListed(request, saved);
};
