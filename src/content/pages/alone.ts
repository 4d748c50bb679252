import { definePage } from '#content/schema.ts';

/** Under 18 and without family: who looks after you, what is free, whom to call. */
export const alone = definePage({
  id: 'alone',
  ns: 'alone',
  icon: 'person',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['MA-11', 'EN-11'] },
    {
      kind: 'list',
      items: [
        { key: 'social', icon: 'helper', facts: ['MA-11'] },
        { key: 'teeth', icon: 'tooth', facts: ['MA-11'] },
        { key: 'check', icon: 'test', facts: ['MA-11', 'CO-09'] },
      ],
    },
    { kind: 'money', verdict: 'free', key: 'hospital', facts: ['EN-11', 'MA-11'] },
    { kind: 'money', verdict: 'free', key: 'medicines', facts: ['MA-10'] },
    { kind: 'text', key: 'student', icon: 'school', facts: ['MA-10'] },
    { kind: 'heading', key: 'youCan' },
    {
      kind: 'list',
      items: [
        { key: 'interpreter', icon: 'interpreter', facts: ['IN-07'] },
        { key: 'private', icon: 'lock' },
        { key: 'person', icon: 'users' },
      ],
    },
    { kind: 'card', card: 'c12' },
    { kind: 'card', card: 'c02' },
    { kind: 'call', figure: 'childline', key: 'childline' },
    { kind: 'call', figure: 'modernSlavery', key: 'slavery' },
    { kind: 'call', figure: 'n999', key: 'danger', urgent: true },
    { kind: 'text', key: 'private2', icon: 'lock', facts: ['CO-01'] },
  ],
});
