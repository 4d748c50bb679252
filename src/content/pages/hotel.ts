import { definePage } from '#content/schema.ts';

/** Living in a hotel or other asylum housing. */
export const hotel = definePage({
  id: 'hotel',
  ns: 'hotel',
  icon: 'hotel',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-01', 'GP-13'] },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'steps',
      items: [
        { key: 'ask', icon: 'hotel' },
        { key: 'address', icon: 'form', facts: ['GP-07'] },
        { key: 'paper', to: 'medicines', icon: 'hc1', facts: ['HC-04'] },
      ],
    },
    { kind: 'card', card: 'c01' },
    { kind: 'text', key: 'short', icon: 'calendar', facts: ['GP-13'] },
    { kind: 'text', key: 'medicine', icon: 'pills', facts: ['EM-05'] },
    { kind: 'call', figure: 'migrantHelp', key: 'housing' },
    { kind: 'link', to: 'mind', key: 'mind', icon: 'mind' },
    { kind: 'link', to: 'moved', key: 'moved', icon: 'moving' },
  ],
});
