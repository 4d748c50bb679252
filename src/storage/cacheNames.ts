/** The names of our caches and of the entries of our own in them, shared by the app and the service worker. */

/** Pack files under their addresses, as they came. */
export const packsCache = 'doorway-packs';

/** Font files under their addresses. */
export const fontsCache = 'doorway-fonts';

/** Small notes that must outlive a broken database. */
export const stateCache = 'doorway-state';

/** The list of what was saved, in two places by turns: a browser that is killed while it writes one of them loses that one. */
export const savedListEntries = ['/doorway-state/saved', '/doorway-state/saved-too'] as const;

/** Present while the pages must come from the network because the script does not run. */
export const plainEntry = '/doorway-state/plain';

/** The first 12 to 64 digits of the SHA-256 of a file, as they stand in its address before the ending; null if there are none. */
export const hashInAddress = (address: string): string | null => /\.([0-9a-f]{12,64})\.\w+$/.exec(address)?.[1] ?? null;

/** The language of a pack file, from its address `/packs/<lang>.<hash>.json`; null if the address is not of that form. */
export const languageOfPack = (pathname: string): string | null => /^\/packs\/([\w-]+)\.[0-9a-f]{12,64}\.json$/.exec(pathname)?.[1] ?? null;
