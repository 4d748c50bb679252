/** The places on the phone where words can be found, for i18next's backend, in the order in which they are asked. */
import type { PackHead } from '#domain/pack.ts';
import type { WordSource } from '#domain/wordSource.ts';
import { cachedPack } from './cachedPack.ts';
import { loadNamespaces } from './loadNamespaces.ts';
import { readSavedList } from './savedList.ts';

/** Told which pack the words of a language came from: its figures and dates go with them. */
export type OnHead = (lang: string, head: PackHead, hash: string) => void;

/** The database. Passes where the list says that a newer pack lies in the cache. */
export const databaseSource = (onHead: OnHead = () => {}): WordSource => ({
  name: 'database',
  load: async (lang, namespaces) => {
    const [list, read] = await Promise.all([readSavedList(), loadNamespaces(lang, namespaces)]);
    if (!read.ok || !read.found || read.found.head.seq < (list[lang]?.current.seq ?? 0)) return null;
    onHead(lang, read.found.head, read.found.hash);
    return read.found.words;
  },
});

/** The copy of the pack file in Cache Storage. */
export const cachedCopySource = (onHead: OnHead = () => {}): WordSource => ({
  name: 'cached copy',
  load: async (lang) => {
    const found = await cachedPack(lang);
    if (!found) return null;
    const { words, keywords: _keywords, ...head } = found.pack;
    onHead(lang, head, found.hash);
    return words;
  },
});

/** What the database holds even so: an older pack than the list says, or the one before. */
export const earlierCopySource = (onHead: OnHead = () => {}): WordSource => ({
  name: 'earlier copy',
  load: async (lang, namespaces) => {
    for (const which of ['current', 'previous'] as const) {
      const read = await loadNamespaces(lang, namespaces, which);
      if (!read.ok || !read.found) continue;
      onHead(lang, read.found.head, read.found.hash);
      return read.found.words;
    }
    return null;
  },
});
