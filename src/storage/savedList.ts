/** The list of what was saved. It lies beside the files and not in the database, so that what is lost can be told from what never was. */
import { isRecord } from '#domain/packText.ts';
import { savedListEntry, stateCache } from './cacheNames.ts';
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

/** The list; empty where there is none or it cannot be read. */
export const readSavedList = async (): Promise<SavedList> => {
  try {
    if (!(await caches.has(stateCache))) return listOf([]);
    const found = await (await caches.open(stateCache)).match(savedListEntry);
    const list: unknown = await found?.json();
    return listOf(isRecord(list) ? Object.entries(list).filter(([, entry]) => isEntry(entry)) : []);
  } catch {
    return listOf([]);
  }
};

/** Changes the entry of one language; null takes it off the list. Returns false where it could not be written. */
export const changeSavedList = async (lang: string, change: (entry: SavedEntry | null) => SavedEntry | null): Promise<boolean> => {
  if (!mayWrite()) return false;
  try {
    const { [lang]: before = null, ...others } = await readSavedList();
    const after = change(before);
    markSaved(lang, after !== null);
    const list = after ? { ...others, [lang]: after } : others;
    await (await caches.open(stateCache)).put(savedListEntry, new Response(JSON.stringify(list)));
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
