declare module 'virtual:not-saved-yet' {
  /** Namespace `notices`: the few sentences said in a language that is not on the phone. */
  export const notSavedYet: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

declare module 'virtual:key-set' {
  /** Hash of the English key set that this app was built with. */
  export const keySet: string;
}

declare module 'virtual:source-addresses' {
  /** Addresses of sources as people type them, by source. Only the list of all sources needs them. */
  export const sourceAddresses: Readonly<Record<string, string>>;
}

declare module 'virtual:file-words' {
  /** Namespace `staffFile`: the words of the preview of local packs. */
  export const fileWords: Readonly<Record<string, string>>;
}

declare module 'virtual:poster-words' {
  /** By language: the lines of the poster for the wall, and the word for going back. */
  export const posterWords: Readonly<Record<string, { readonly back: string; readonly lines: readonly string[] }>>;
}
