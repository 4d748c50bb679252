import type { PageId } from '#content/ids.ts';
import { pageIds } from '#content/pages/index.ts';

/** Not found and not listed: the search page itself, the cover page, and the card that only a result may lead to. */
const leftOut: ReadonlySet<PageId> = new Set<PageId>(['search', 'pause', 'hospitalCard']);

/** The pages that search finds and lists. */
export const searchedPages: readonly PageId[] = pageIds.filter((page) => !leftOut.has(page));
