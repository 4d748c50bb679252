import { definePage } from '#content/schema.ts';

/** The paper form, box by box. */
export const boxes = definePage({
  id: 'boxes',
  ns: 'boxes',
  icon: 'form',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-16', 'GP-19', 'GP-24'] },
    { kind: 'tool', tool: 'boxes' },
  ],
});
