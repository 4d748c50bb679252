import { definePage } from '#content/schema.ts';

/** After permission to stay: what stays, what to change. */
export const allowed = definePage({
  id: 'allowed',
  ns: 'allowed',
  icon: 'check',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['EN-10'] },
    { kind: 'text', key: 'gp', icon: 'doctor', facts: ['GP-01'] },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'steps',
      items: [
        { key: 'move', to: 'moved', icon: 'moving', facts: ['GP-27'] },
        { key: 'paper', to: 'medicines', icon: 'hc1', facts: ['HC-02'] },
        { key: 'benefit', icon: 'paymentCard', facts: ['HC-12'] },
      ],
    },
    { kind: 'text', key: 'paidBefore', icon: 'pound', facts: ['EN-21'] },
    { kind: 'text', key: 'family', icon: 'family', facts: ['EN-10'] },
    { kind: 'link', to: 'help', key: 'help', icon: 'helper' },
  ],
});
