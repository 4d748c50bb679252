import { definePage } from '#content/schema.ts';

/** Book, change and use a visit; what to say in English. */
export const appointment = definePage({
  id: 'appointment',
  ns: 'appointment',
  icon: 'calendar',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-30'] },
    { kind: 'heading', key: 'before' },
    {
      kind: 'steps',
      items: [
        { key: 'interpreter', icon: 'interpreter', facts: ['IN-08', 'IN-07'] },
        { key: 'longer', icon: 'clock', facts: ['IN-10', 'IN-18'] },
        { key: 'write', icon: 'write' },
      ],
    },
    { kind: 'card', card: 'c08' },
    { kind: 'card', card: 'c21' },
    { kind: 'heading', key: 'cannotCome' },
    { kind: 'text', key: 'tell', icon: 'phone' },
    { kind: 'say', key: 'sayChange', icon: 'talk' },
    { kind: 'say', key: 'sayLate', icon: 'talk' },
    { kind: 'heading', key: 'inside' },
    {
      kind: 'list',
      items: [
        { key: 'understand', icon: 'question' },
        { key: 'repeat', icon: 'talk' },
      ],
    },
    { kind: 'say', key: 'sayNext', icon: 'talk' },
    { kind: 'card', card: 'c13' },
    { kind: 'card', card: 'c04' },
    { kind: 'text', key: 'today', icon: 'alert' },
    { kind: 'card', card: 'c18' },
  ],
});
