import { definePage } from '#content/schema.ts';

/** Just arrived: what first. */
export const firstDays = definePage({
  id: 'firstDays',
  ns: 'firstDays',
  icon: 'walk',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-01'] },
    { kind: 'link', to: 'emergency', key: 'emergency', icon: 'ambulance' },
    { kind: 'call', figure: 'n111', key: 'advice' },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'steps',
      items: [
        { key: 'gp', to: 'gp', icon: 'doctor', facts: ['GP-01', 'GP-03'] },
        { key: 'card', to: 'card', icon: 'idCard' },
        { key: 'paper', to: 'medicines', icon: 'hc2', facts: ['HC-01'] },
      ],
    },
    { kind: 'text', key: 'interpreter', icon: 'interpreter', facts: ['IN-01', 'IN-07'] },
    { kind: 'card', card: 'c01' },
    { kind: 'card', card: 'c02' },
    { kind: 'text', key: 'notHomeOffice', icon: 'shield', facts: ['CO-03'] },
    { kind: 'link', to: 'nhs', key: 'nhs', icon: 'list' },
    { kind: 'link', to: 'healthCheck', key: 'check', icon: 'test' },
  ],
});
