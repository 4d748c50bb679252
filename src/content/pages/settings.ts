import { definePage } from '#content/schema.ts';

/** Language, size, colours, and clearing all that this app keeps on the phone. */
export const settings = definePage({
  id: 'settings',
  ns: 'settings',
  icon: 'settings',
  blocks: [{ kind: 'tool', tool: 'settings' }],
});
