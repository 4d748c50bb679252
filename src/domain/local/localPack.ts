/** What a local pack is: one file in which a partner writes down the places and numbers of one area. It holds text only. */

/** One text in one language. `lang` is a code as the file gives it, such as `en` or `ti`. */
export type LocalText = readonly { readonly lang: string; readonly text: string }[];

/** A number as it is shown. `href` is worked out from what is shown and never read from the file. `asks`: the call may cost money. */
export type LocalPhone = { readonly shown: string; readonly href: string; readonly asks: boolean };

/** What a local pack can hold. A `phone` that is no number that we know, and a `link` that leads anywhere odd, have no address. */
export type LocalBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'step' | 'warning'; readonly text: LocalText }
  | { readonly kind: 'list'; readonly items: readonly LocalText[] }
  | {
      readonly kind: 'phone';
      readonly text: LocalText;
      readonly number: string;
      readonly phone: LocalPhone | null;
      readonly reviewBy: string;
    }
  | { readonly kind: 'place'; readonly text: LocalText; readonly lines: readonly string[] }
  | {
      readonly kind: 'openingHours';
      readonly text: LocalText;
      readonly opens: string;
      readonly closes: string;
      readonly reviewBy: string;
    }
  | { readonly kind: 'link'; readonly text: LocalText; readonly address: string; readonly href: string | null };

/** A pack that was read. Nothing in it says who checked it: this app alone says that nobody did. */
export type LocalPack = {
  /** Always under `local/`. */
  readonly id: string;
  readonly title: LocalText;
  /** ISO dates, yyyy-mm-dd. */
  readonly issued: string;
  readonly reviewBy: string;
  /** The languages of its texts, in the order in which they are met. */
  readonly languages: readonly string[];
  readonly blocks: readonly LocalBlock[];
};

/** Why a file is not taken. */
export type LocalError =
  | 'empty'
  | 'too-big'
  | 'not-text'
  | 'html'
  | 'not-json'
  | 'too-deep'
  | 'too-many-values'
  | 'unsafe-name'
  | 'not-local-pack'
  | 'newer-format'
  | 'not-local'
  | 'bad-date'
  | 'too-many-blocks'
  | 'too-many-languages'
  | 'too-long'
  | 'unsafe-text'
  | 'bad-block'
  | 'needs-newer-app';

/** The end of reading. `block` counts from 1 where the fault lies in a block. */
export type ReadLocal =
  { readonly ok: true; readonly pack: LocalPack } | { readonly ok: false; readonly error: LocalError; readonly block?: number };

/** What is refused beyond: bytes of the file, levels and values of the JSON, blocks and list items together, characters of a block in one language. */
export const localLimits = {
  bytes: 2 * 1024 * 1024,
  depth: 12,
  values: 100_000,
  blocks: 5000,
  blockCharacters: 4000,
  idCharacters: 64,
  languages: 30,
} as const;
