/** The pack files that a prerendered page names. Their bytes stay in hand, so that they can be kept without a second fetch. */
import type { FetchedPack, Pack, PackInHand } from '#domain/pack.ts';
import type { WordSource } from '#domain/wordSource.ts';

/** Fetches the pack of a language and counts its bytes against the hash in its address. */
export type FetchNamedPack = (lang: string, address: string) => Promise<FetchedPack>;

/** A source, and what it has brought. */
export type PageFiles = WordSource & {
  /** The pack that was brought for a language, as soon as it is there; null if it was not asked for or did not come. */
  inHand(lang: string): Promise<PackInHand | null>;
};

/**
 * Makes the source.
 * @param addresses by language, as the page names them
 * @param fetchPack given from outside: this folder knows no storage
 * @param onPack told of each pack that came
 */
export const pageFileSource = (
  addresses: Readonly<Record<string, string>>,
  fetchPack: FetchNamedPack,
  onPack: (pack: Pack, hash: string) => void = () => {},
): PageFiles => {
  const brought = new Map<string, Promise<PackInHand | null>>();
  const bring = async (lang: string, address: string): Promise<PackInHand | null> => {
    const fetched = await fetchPack(lang, address);
    if (!fetched.ok) return null;
    onPack(fetched.pack, fetched.hash);
    return fetched;
  };
  return {
    name: 'page',
    inHand: (lang) => brought.get(lang) ?? Promise.resolve(null),
    load: async (lang) => {
      const address = Object.hasOwn(addresses, lang) ? addresses[lang] : undefined;
      if (address === undefined) return null;
      const bringing = brought.get(lang) ?? bring(lang, address);
      brought.set(lang, bringing);
      const pack = await bringing;
      if (!pack) brought.delete(lang);
      return pack?.pack.words ?? null;
    },
  };
};
