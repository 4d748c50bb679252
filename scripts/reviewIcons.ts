import type { IconId } from '../src/content/ids.ts';
import { pages } from '../src/content/pages/index.ts';

type Drawn = { readonly key?: string; readonly name?: string; readonly use?: string; readonly icon?: IconId };

/** The picture that stands beside each sentence of a page, by full key. */
export const iconsByKey = (): ReadonlyMap<string, IconId> => {
  const found = new Map<string, IconId>();
  for (const page of Object.values(pages)) {
    found.set(`${page.ns}:title`, page.icon);
    for (const block of page.blocks) {
      const items = ('items' in block ? block.items : [block]) as readonly Drawn[];
      for (const { key, name, icon } of items) {
        const written = key ?? name;
        if (written && icon) found.set(`${page.ns}:${written}`, icon);
      }
    }
  }
  return found;
};
