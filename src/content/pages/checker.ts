import { definePage } from '../schema.ts';

/** The questions about costs: two doors, answers in memory only. */
export const checker = definePage({
  id: 'checker',
  ns: 'checker',
  icon: 'poundNo',
  blocks: [{ kind: 'tool', tool: 'checker' }],
});
