import { definePage } from '../schema.ts';

export const hospitalCard = definePage({
  id: 'hospitalCard',
  ns: 'hospitalCard',
  icon: 'hospital',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['EN-01', 'EN-05', 'EN-06', 'EN-10', 'EN-11', 'EN-31', 'EN-32', 'EN-33'] },
    { kind: 'tool', tool: 'hospitalCard' },
  ],
});
