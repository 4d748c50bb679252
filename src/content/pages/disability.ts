import { definePage } from '#content/schema.ts';

/** Help to hear, see, move or understand, and care from the council. */
export const disability = definePage({
  id: 'disability',
  ns: 'disability',
  icon: 'deaf',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['IN-13'] },
    { kind: 'card', card: 'c19' },
    { kind: 'card', card: 'c14' },
    { kind: 'heading', key: 'askHeading' },
    {
      kind: 'list',
      items: [
        { key: 'sign', icon: 'deaf', facts: ['IN-13'] },
        { key: 'format', icon: 'textSize', facts: ['IN-13'] },
        { key: 'time', icon: 'clock', facts: ['IN-18'] },
        { key: 'hearing', icon: 'test', facts: ['DE-05'] },
      ],
    },
    { kind: 'heading', key: 'councilHeading' },
    { kind: 'text', key: 'council', icon: 'council', facts: ['DI-01'] },
    { kind: 'text', key: 'waiting', icon: 'wait', facts: ['DI-01'] },
    { kind: 'text', key: 'refused', icon: 'helper', facts: ['DI-02'] },
    { kind: 'text', key: 'cannotDecide', icon: 'family', facts: ['GP-34'] },
    { kind: 'link', to: 'emergency', key: 'relay', icon: 'ambulance' },
  ],
});
