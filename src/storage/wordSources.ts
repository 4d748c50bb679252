/** The places on the phone where words can be found, for i18next's backend, in the order in which they are asked. */
import type { PackHead } from '#domain/pack.ts';
import type { WordSource } from '#domain/wordSource.ts';
import { cachedPack } from './cachedPack.ts';
import { loadNamespaces } from './loadNamespaces.ts';
import { readSavedList, type SavedEntry } from './savedList.ts';

/**
 * Which words these are. `current`: the newest that were saved. `cache`: those, from the second copy. `previous`: earlier ones that were
 * saved, because the newest cannot be read. `own`: those that came with the app, for the same reason.
 * With the last two the app has gone back, and says so with the date of `PackHead.issued`.
 */
export type WordOrigin = 'current' | 'cache' | 'previous' | 'own';

/** Told which pack the words of a language came from: its figures and dates go with them. */
export type OnHead = (lang: string, head: PackHead, hash: string, origin: WordOrigin) => void;

/** What was saved may be older than what lies there: a page can be closed between the two. */
const isEarlier = (entry: SavedEntry | undefined, hash: string, seq: number): boolean =>
  entry !== undefined && entry.current.hash !== hash && seq <= entry.current.seq;

/** The database. Passes where the list says that a newer pack lies in the cache. */
export const databaseSource = (onHead: OnHead = () => {}): WordSource => ({
  name: 'database',
  load: async (lang, namespaces) => {
    const [list, read] = await Promise.all([readSavedList(), loadNamespaces(lang, namespaces)]);
    if (!read.ok || !read.found || read.found.head.seq < (list[lang]?.current.seq ?? 0)) return null;
    onHead(lang, read.found.head, read.found.hash, 'current');
    return read.found.words;
  },
});

/** The copy of the pack file in Cache Storage. */
export const cachedCopySource = (onHead: OnHead = () => {}): WordSource => ({
  name: 'cached copy',
  load: async (lang) => {
    const [list, found] = await Promise.all([readSavedList(), cachedPack(lang)]);
    if (!found) return null;
    const { words, keywords: _keywords, ...head } = found.pack;
    const earlier = found.kind === 'own' ? 'own' : 'previous';
    onHead(lang, head, found.hash, isEarlier(list[lang], found.hash, head.seq) ? earlier : 'cache');
    return words;
  },
});

/** What the database holds even so: an older pack than the list says, or the one before. */
export const earlierCopySource = (onHead: OnHead = () => {}): WordSource => ({
  name: 'earlier copy',
  load: async (lang, namespaces) => {
    const list = await readSavedList();
    for (const which of ['current', 'previous'] as const) {
      const read = await loadNamespaces(lang, namespaces, which);
      if (!read.ok || !read.found) continue;
      const { head, hash, words } = read.found;
      const isOld = which === 'previous' || isEarlier(list[lang], hash, head.seq);
      onHead(lang, head, hash, isOld ? 'previous' : 'current');
      return words;
    }
    return null;
  },
});
