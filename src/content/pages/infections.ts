import { definePage } from '#content/schema.ts';

/** TB, HIV, hepatitis and other infections: tests and treatment that are free for everyone. */
export const infections = definePage({
  id: 'infections',
  ns: 'infections',
  icon: 'infection',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['EN-27', 'EN-28', 'VA-08'] },
    { kind: 'text', key: 'everyone', icon: 'users', facts: ['EN-27', 'EN-28'] },
    { kind: 'text', key: 'others', icon: 'list', facts: ['EN-27'] },
    { kind: 'link', to: 'emergency', key: 'emergency', icon: 'ambulance' },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'steps',
      items: [
        { key: 'gp', icon: 'doctor', facts: ['VA-08'] },
        { key: 'clinic', icon: 'hospital', facts: ['SR-02'] },
        { key: 'interpreter', icon: 'interpreter', facts: ['IN-01', 'IN-07'] },
      ],
    },
    { kind: 'card', card: 'c12' },
    {
      kind: 'list',
      items: [
        { key: 'tb', icon: 'test', facts: ['VA-03'] },
        { key: 'question', icon: 'form', facts: ['VA-04'] },
        { key: 'pep', icon: 'clock', facts: ['SR-03'] },
        { key: 'pepWhere', icon: 'walk', facts: ['SR-03'] },
        { key: 'vaccines', icon: 'test', facts: ['VA-02'] },
      ],
    },
    { kind: 'text', key: 'private', icon: 'lock', facts: ['CO-01'] },
  ],
});
