import { definePage } from '#content/schema.ts';

/** The person and staff talk by fixed sentences. */
export const talk = definePage({
  id: 'talk',
  ns: 'talk',
  icon: 'talk',
  blocks: [
    { kind: 'answer', key: 'answer' },
    { kind: 'text', key: 'limit', icon: 'interpreter' },
    { kind: 'tool', tool: 'talk' },
    { kind: 'text', key: 'giveStaff', icon: 'receptionDesk' },
    { kind: 'text', key: 'keepNothing', icon: 'lock' },
  ],
});
