import { definePage } from '#content/schema.ts';

/** Very sad, scared, no sleep: who helps now, who helps later, what it costs. */
export const mind = definePage({
  id: 'mind',
  ns: 'mind',
  icon: 'mind',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-01', 'MH-06'] },
    { kind: 'call', figure: 'n999', key: 'lifeDanger', urgent: true },
    { kind: 'call', figure: 'n111', key: 'crisis' },
    { kind: 'call', figure: 'samaritans', key: 'samaritans' },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'steps',
      items: [
        { key: 'tell', icon: 'doctor' },
        { key: 'trust', icon: 'interpreter', facts: ['IN-01'] },
        { key: 'therapy', icon: 'talk', facts: ['MH-01'] },
      ],
    },
    { kind: 'text', key: 'direct', icon: 'person', facts: ['MH-01'] },
    { kind: 'text', key: 'therapyInterpreter', icon: 'languages', facts: ['MH-02'] },
    { kind: 'card', card: 'c12' },
    { kind: 'card', card: 'c02' },
    { kind: 'text', key: 'choose', icon: 'shield' },
    { kind: 'text', key: 'private', icon: 'lock', facts: ['CO-01'] },
    { kind: 'heading', key: 'payHeading' },
    { kind: 'money', verdict: 'free', key: 'gpFree', facts: ['GP-01'] },
    { kind: 'money', verdict: 'free', key: 'violenceFree', facts: ['MH-04', 'EN-29'] },
    { kind: 'text', key: 'limit', icon: 'info', facts: ['EN-29'] },
    { kind: 'text', key: 'urgent', icon: 'walk', facts: ['MH-07'] },
    { kind: 'money', verdict: 'askFirst', key: 'refused', facts: ['MH-07'] },
    { kind: 'call', figure: 'childline', key: 'childline' },
    { kind: 'link', to: 'violence', key: 'after', icon: 'handsTogether' },
  ],
});
