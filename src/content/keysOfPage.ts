import type { FullKey, Page } from './schema.ts';

/** Every sentence that a page shows, in reading order. Pages are typed against their namespace where they are written. */
export const keysOfPage = (page: Page): readonly FullKey[] =>
  page.blocks
    .flatMap((block): readonly string[] => {
      if ('items' in block) return block.items.flatMap((item) => ('key' in item ? [item.key] : [item.name, item.use]));
      return 'key' in block ? [block.key] : [];
    })
    .map((key) => `${page.ns}:${key}` as FullKey);
