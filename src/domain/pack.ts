/** What a language pack is: one file that holds all that Doorway says in one language. */

/** The formats of packs that this app reads: its own and the one before it, so that servers and phones may lag by one release. */
export const packFormats = { newest: 1, oldest: 1 } as const;

/** Sentences by key, or searched words by page. */
export type Words = Readonly<Record<string, string>>;

/** A figure as it stands in a pack. Values are in date order; each holds from its day until the next. */
export type PackFigure = {
  readonly kind: string;
  readonly values: readonly { readonly from: string; readonly value: string }[];
  readonly reviewBy: string;
};

/** A font file that a language may need. The address holds the hash of its bytes. */
export type PackFont = { readonly script: string; readonly weight: number; readonly address: string; readonly bytes: number };

/** All of a pack but its sentences: small, and read at every start. */
export type PackHead = {
  readonly format: 1;
  readonly lang: string;
  /** Names the build that made the pack. */
  readonly build: string;
  /** Grows with every release; a lower one is never taken over a higher one. */
  readonly seq: number;
  /** The oldest app that can show these words. */
  readonly minApp: number;
  /** Hash of the key set of English that the pack was made for. */
  readonly keys: string;
  /** ISO dates, yyyy-mm-dd. */
  readonly issued: string;
  readonly reviewBy: string;
  /** Keys, as `gp:answer`, that are shown in English. `words` never holds them. */
  readonly englishOnly: readonly string[];
  readonly figures: Readonly<Record<string, PackFigure>>;
  readonly fonts?: readonly PackFont[];
};

/** A pack whole. `words` is namespace, then key, then sentence; `keywords` is page, then words people may search by. */
export type Pack = PackHead & { readonly words: Readonly<Record<string, Words>>; readonly keywords: Words };

/** What this app needs of a pack. */
export type AppNeeds = {
  /** The number of this app; a pack that asks for a higher one is refused. */
  readonly version: number;
  /** Keys that must be there, as `gp:answer`. The keys of the English pack in hand are the list. */
  readonly keys: readonly string[];
  /** Hash of the key set this app was built with. Where `keys` is empty the pack must have been made for exactly it. */
  readonly keysHash?: string;
  /** The language that was asked for. */
  readonly lang?: string;
};

/** Why a pack is not taken. `html` is most often the log-in page of a Wi-Fi. */
export type PackError = 'not-json' | 'html' | 'wrong-format' | 'app-too-old' | 'missing-keys' | 'wrong-language' | 'bad-text';

/** A pack in hand with the very bytes that it came in, so that they can be kept without a second fetch. */
export type PackInHand = { readonly address: string; readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly pack: Pack };

/** Why a pack did not come: no answer, nothing under that address, other bytes than its address says, or not a pack. */
export type FetchError = 'offline' | 'missing' | 'wrong-bytes' | PackError;

/** The end of fetching a pack. */
export type FetchedPack = ({ readonly ok: true } & PackInHand) | { readonly ok: false; readonly error: FetchError };

/** Every key of some words, as `gp:answer`: what an app needs that shows them. */
export const keysOf = (words: Pack['words']): string[] =>
  Object.entries(words).flatMap(([namespace, sentences]) => Object.keys(sentences).map((key) => `${namespace}:${key}`));
