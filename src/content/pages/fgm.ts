import { definePage } from '#content/schema.ts';

/** Care because of FGM. */
export const fgm = definePage({
  id: 'fgm',
  ns: 'fgm',
  icon: 'woman',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['SR-06', 'EN-29'] },
    { kind: 'text', key: 'opening', icon: 'hospital', facts: ['SR-06'] },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'list',
      items: [
        { key: 'adult', icon: 'woman', facts: ['SR-05'] },
        { key: 'self', icon: 'phone', facts: ['SR-05'] },
        { key: 'pregnant', icon: 'pregnant', facts: ['SR-05'] },
        { key: 'young', icon: 'child', facts: ['SR-05'] },
      ],
    },
    { kind: 'text', key: 'askGp', icon: 'doctor', facts: ['EM-05'] },
    { kind: 'card', card: 'c12' },
    { kind: 'card', card: 'c11' },
    { kind: 'text', key: 'choose', icon: 'shield' },
    { kind: 'text', key: 'private', icon: 'lock', facts: ['CO-01'] },
    { kind: 'link', to: 'violence', key: 'after', icon: 'handsTogether' },
  ],
});
