import { definePage } from '#content/schema.ts';

/** Finding a page by a word, without internet. */
export const search = definePage({
  id: 'search',
  ns: 'search',
  icon: 'search',
  blocks: [{ kind: 'tool', tool: 'search' }],
});
