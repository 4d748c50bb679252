import { definePage } from '#content/schema.ts';

/** Waiting for an answer to the claim or appeal. */
export const waiting = definePage({
  id: 'waiting',
  ns: 'waiting',
  icon: 'wait',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['EN-01', 'EN-03'] },
    { kind: 'text', key: 'noSupport', icon: 'papersNo', facts: ['EN-02'] },
    { kind: 'text', key: 'gp', icon: 'doctor', facts: ['GP-01'] },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'steps',
      items: [
        { key: 'gp2', to: 'gp', icon: 'registerBook', facts: ['GP-01'] },
        { key: 'paper', to: 'medicines', icon: 'hc2', facts: ['HC-05'] },
        { key: 'teeth', to: 'teeth', icon: 'tooth', facts: ['EN-25'] },
      ],
    },
    { kind: 'text', key: 'dependants', icon: 'family', facts: ['EN-04'] },
    { kind: 'link', to: 'mind', key: 'mind', icon: 'mind' },
    { kind: 'link', to: 'checker', key: 'checkCosts', icon: 'question' },
  ],
});
