/** Where the words of a screen come from, in order: memory, the pack file that the page names, the database, the cached copy, an earlier copy. */
import { keySet } from 'virtual:key-set';
import { appVersion } from '#domain/appVersion.ts';
import type { AppNeeds, PackFigure } from '#domain/pack.ts';
import type { WordSource } from '#domain/wordSource.ts';
import { memorySource } from '#i18n/memorySource.ts';
import { pageFileSource, type PageFiles } from '#i18n/pageFileSource.ts';
import { fetchPack } from '#storage/fetchPack.ts';
import { cachedCopySource, databaseSource, earlierCopySource, type OnHead, type WordOrigin } from '#storage/wordSources.ts';

/** What this app asks of a pack. */
export const appNeeds: AppNeeds = { version: appVersion, keys: [], keysHash: keySet };

/**
 * What came with the words: the dated figures of their pack, the day it was issued, by when it has to be read again, and whether these
 * are the newest words of the phone or earlier ones that it went back to.
 */
export type PackNews = {
  readonly figures: Readonly<Record<string, PackFigure>> | null;
  readonly reviewBy: string | null;
  readonly hash: string | null;
  /** ISO date. */
  readonly issued: string | null;
  /** `current` also for words that came with the page. */
  readonly origin: WordOrigin | null;
};

const nothingHeard: PackNews = { figures: null, reviewBy: null, hash: null, issued: null, origin: null };

export type WordStore = {
  readonly sources: readonly WordSource[];
  readonly pageFiles: PageFiles;
  readonly news: (lang: string) => PackNews;
  /** Brings words of a kept language from the phone into memory, for a page that may be next. Fetches nothing. */
  readonly warm: (lang: string, namespaces: readonly string[]) => Promise<void>;
  /** Lets go of the words in memory, because what the phone keeps has changed. */
  readonly forget: () => void;
};

/**
 * Makes the sources of a screen.
 * @param addresses pack files that the page names, by language
 * @param fromShell the shell reads the phone first; a drawn page goes live from the files it names
 */
export const wordStore = (addresses: Readonly<Record<string, string>>, fromShell: boolean): WordStore => {
  const heard = new Map<string, PackNews>();
  const hear: OnHead = (lang, { figures, reviewBy, issued }, hash, origin) =>
    void heard.set(lang, { figures, reviewBy, hash, issued, origin });
  const pageFiles = pageFileSource(
    addresses,
    (lang, address) => fetchPack({ lang, address }, appNeeds),
    (pack, hash) => hear(pack.lang, pack, hash, 'current'),
  );
  const memory = memorySource();
  const remembered = (source: WordSource): WordSource => ({
    name: source.name,
    load: async (lang, namespaces) => {
      const found = await source.load(lang, namespaces);
      if (found) memory.hold(lang, heard.get(lang)?.hash ?? '', found);
      return found;
    },
  });
  const database = remembered(databaseSource(hear));
  const phone = [database, remembered(cachedCopySource(hear))];
  const files = fromShell ? [...phone, pageFiles] : [pageFiles, ...phone];
  return {
    sources: [memory, ...files, earlierCopySource(hear)],
    pageFiles,
    news: (lang) => heard.get(lang) ?? nothingHeard,
    warm: async (lang, namespaces) => {
      if ((await memory.load(lang, namespaces)) === null) await database.load(lang, namespaces).catch(() => null);
    },
    forget: memory.forget,
  };
};
