import { definePage } from '#content/schema.ts';

/** The NHS number: how it comes, what it is not. */
export const nhsNumber = definePage({
  id: 'nhsNumber',
  ns: 'nhsNumber',
  icon: 'idCard',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-23'] },
    { kind: 'text', key: 'notNeeded', icon: 'cross', facts: ['GP-03'] },
    { kind: 'text', key: 'letter', icon: 'letter', facts: ['GP-23', 'CA-07'] },
    { kind: 'text', key: 'money', icon: 'pound', facts: ['GP-23', 'CA-07'] },
    { kind: 'text', key: 'lost', icon: 'receptionDesk', facts: ['GP-23'] },
    { kind: 'text', key: 'moved', icon: 'moving', facts: ['GP-23'] },
    { kind: 'text', key: 'app', icon: 'mobile', facts: ['GP-22'] },
    { kind: 'card', card: 'c23' },
    { kind: 'card', card: 'c08' },
    { kind: 'link', to: 'gp', key: 'gp', icon: 'doctor' },
  ],
});
