/** The list of what was saved. It lies beside the files and not in the database, so that what is lost can be told from what never was. */
import { isRecord } from '#domain/packText.ts';
import { savedListEntries, stateCache } from './cacheNames.ts';
import { mayWrite } from './mayWrite.ts';
import { markedLanguages, markSaved } from './savedMark.ts';

/** A kept pack file. */
export type SavedFile = { readonly address: string; readonly hash: string; readonly seq: number };

/** What was saved of a language, and which fonts came with it. */
export type SavedEntry = {
  readonly current: SavedFile;
  readonly previous: SavedFile | null;
  readonly bytes: number;
  /** ISO dates. */
  readonly issued: string;
  readonly savedAt: string;
  readonly fonts: readonly { readonly address: string; readonly bytes: number }[];
};

/** By language. */
export type SavedList = Readonly<Record<string, SavedEntry>>;

const isEntry = (entry: unknown): boolean =>
  isRecord(entry) && isRecord(entry.current) && typeof entry.current.address === 'string' && Array.isArray(entry.fonts);

/** Without what every object has: no language is called `constructor`. */
const listOf = (entries: readonly (readonly [string, unknown])[]): SavedList =>
  Object.assign(Object.create(null) as object, Object.fromEntries(entries)) as SavedList;

/** What one of the two places holds: the list, and how many times it had been written. */
type Written = { readonly times: number; readonly list: SavedList };

const readAt = async (entry: string): Promise<Written | null> => {
  try {
    if (!(await caches.has(stateCache))) return null;
    const found: unknown = await (await (await caches.open(stateCache)).match(entry))?.json();
    if (!isRecord(found) || !Number.isSafeInteger(found.times) || !isRecord(found.list)) return null;
    return { times: found.times as number, list: listOf(Object.entries(found.list).filter(([, one]) => isEntry(one))) };
  } catch {
    return null;
  }
};

/** The newer of the two that can be read, and the place of the other, which is the next to be written. */
const newest = async (): Promise<Written & { readonly next: string }> => {
  const [one, other] = await Promise.all(savedListEntries.map(readAt));
  if (other && other.times > (one?.times ?? 0)) return { ...other, next: savedListEntries[0] };
  return { ...(one ?? { times: 0, list: listOf([]) }), next: one ? savedListEntries[1] : savedListEntries[0] };
};

/** The list; empty where there is none or it cannot be read. */
export const readSavedList = async (): Promise<SavedList> => (await newest()).list;

/** Changes the entry of one language; null takes it off the list. Returns false where it could not be written. */
export const changeSavedList = async (lang: string, change: (entry: SavedEntry | null) => SavedEntry | null): Promise<boolean> => {
  if (!mayWrite()) return false;
  try {
    const { list: written, times, next } = await newest();
    const { [lang]: before = null, ...others } = written;
    const after = change(before);
    markSaved(lang, after !== null);
    const list = after ? { ...others, [lang]: after } : others;
    await (await caches.open(stateCache)).put(next, new Response(JSON.stringify({ times: times + 1, list } satisfies Written)));
    return true;
  } catch {
    return false;
  }
};

/** Whether a language was saved on this phone, by whatever still tells of it. */
export const wasSaved = async (lang: string): Promise<boolean> => {
  const list = await readSavedList();
  return list[lang] !== undefined || markedLanguages().includes(lang);
};
