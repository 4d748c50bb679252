/** Where the page for an address comes from. Pure: it is told what the worker knows. */

/** `shell`: the kept shell, else the network. `network`: the network, else the kept shell. `file`: the network and nothing else. */
export type Answer = 'shell' | 'network' | 'file';

/** What the worker knows when an address is opened. */
export type Navigation = {
  readonly pathname: string;
  readonly search: string;
  /** The script does not run on this phone, or did not when last heard of. */
  readonly isPlain: boolean;
  /** Whether the words of a language are kept. */
  readonly isKept: (lang: string) => boolean;
};

/**
 * The language that stands first in an address; null where none does.
 * Told by its form, as people write it, and not by our list: a link to a language that is newer than this worker has to reach the network.
 */
export const languageInAddress = (pathname: string): string | null =>
  /^\/+([a-z]{2,3}(?:-[a-z]{2,4})?)(?:\/|$)/i.exec(pathname)?.[1]?.toLowerCase() ?? null;

/** Whether an address asks for pages that need no script. */
export const asksForPlain = (search: string): boolean => new URLSearchParams(search).has('plain');

/** A file that a person opens by itself, such as a picture or a licence, is never answered with the app. */
const isFile = (pathname: string): boolean => /\.\w+$/.test(pathname) && !/\/index\.html$|^\/shell\.html$/.test(pathname);

/** Decides where the page for an address comes from. */
export const answerNavigation = ({ pathname, search, isPlain, isKept }: Navigation): Answer => {
  if (isFile(pathname)) return 'file';
  if (isPlain || asksForPlain(search)) return 'network';
  const lang = languageInAddress(pathname);
  return lang === null || isKept(lang) ? 'shell' : 'network';
};
