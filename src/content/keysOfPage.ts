import type { AnyPage, FullKey } from './schema.ts';

/** Every sentence that a page shows, in reading order. Pages are typed against their namespace where they are written. */
export const keysOfPage = (page: AnyPage): readonly FullKey[] =>
  page.blocks
    .flatMap((block): readonly string[] => {
      if (block.kind === 'rules') return block.items.flatMap((item) => [item.claim, item.key]);
      if (block.kind === 'sounds') return block.items.flatMap((item) => [item.key, item.sound]);
      if (block.kind === 'situations')
        return block.items.flatMap((item) => [item.key, ...item.answers.flatMap(({ key, why }) => [key, why])]);
      if ('items' in block) return block.items.flatMap((item) => ('key' in item ? [item.key] : [item.name, item.use]));
      return 'key' in block ? [block.key] : [];
    })
    .map((key) => `${page.ns}:${key}` as FullKey);
