import { definePage } from '../schema.ts';

export const card = definePage({
  id: 'card',
  ns: 'card',
  icon: 'card',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-01', 'GP-03', 'GP-12', 'GP-30'] },
    { kind: 'text', key: 'keepNothing' },
    { kind: 'tool', tool: 'card' },
  ],
});
