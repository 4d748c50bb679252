import { definePage } from '#content/schema.ts';

/** A move to another place: what to take along, what to do there. */
export const moved = definePage({
  id: 'moved',
  ns: 'moved',
  icon: 'moving',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-27'] },
    { kind: 'heading', key: 'before' },
    {
      kind: 'list',
      items: [
        { key: 'medicines', icon: 'medicines' },
        { key: 'record', icon: 'papers', facts: ['CO-05'] },
        { key: 'number', icon: 'write', facts: ['GP-23'] },
      ],
    },
    { kind: 'heading', key: 'after' },
    {
      kind: 'steps',
      items: [
        { key: 'register', icon: 'registerBook', facts: ['GP-27'] },
        { key: 'tellHospital', icon: 'hospital', facts: ['GP-27', 'VA-07'] },
        { key: 'short', icon: 'calendar', facts: ['GP-13'] },
      ],
    },
    { kind: 'card', card: 'c01' },
    { kind: 'card', card: 'c16' },
    { kind: 'text', key: 'letter', icon: 'letter', facts: ['GP-28'] },
    { kind: 'text', key: 'offList', icon: 'alert', facts: ['GP-28'] },
    { kind: 'call', figure: 'migrantHelp', key: 'housing' },
    { kind: 'link', to: 'gp', key: 'gp', icon: 'doctor' },
  ],
});
