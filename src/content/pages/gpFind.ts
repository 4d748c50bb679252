import { definePage } from '#content/schema.ts';

/** Step 1 of joining a GP: find a GP surgery and know which address to give. */
export const gpFind = definePage({
  id: 'gpFind',
  ns: 'gpFind',
  icon: 'surgery',
  blocks: [
    { kind: 'answer', key: 'answer' },
    {
      kind: 'steps',
      items: [
        { key: 'stepAsk', icon: 'hotel' },
        { key: 'stepSign', icon: 'surgery' },
        { key: 'stepArea', facts: ['GP-08', 'GP-09'], icon: 'receptionDesk' },
      ],
    },
    { kind: 'say', key: 'sayArea', icon: 'talk' },
    { kind: 'card', card: 'c01' },
    { kind: 'text', key: 'online', icon: 'globe' },
    { kind: 'money', verdict: 'free', key: 'money', facts: ['GP-01', 'EN-25'] },
    { kind: 'heading', key: 'addressHeading', icon: 'home' },
    {
      kind: 'list',
      items: [
        { key: 'hotelAddress', facts: ['GP-07'], icon: 'hotel' },
        { key: 'noAddress', facts: ['GP-07'], icon: 'surgery' },
        { key: 'outsideArea', facts: ['GP-09'], icon: 'place' },
      ],
    },
    { kind: 'link', to: 'whereToGo', key: 'illNow', icon: 'alert' },
    { kind: 'link', to: 'gpTake', key: 'next', icon: 'next', primary: true },
  ],
});
