import { definePage } from '#content/schema.ts';

/** A long illness: medicines that must not run out, what is free, the first visit. */
export const longTerm = definePage({
  id: 'longTerm',
  ns: 'longTerm',
  icon: 'pills',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['DI-06'] },
    { kind: 'call', figure: 'n111', key: 'noMedicine' },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'steps',
      items: [
        { key: 'register', icon: 'registerBook', facts: ['GP-01'] },
        { key: 'boxes', icon: 'medicines', facts: ['DI-06'] },
        { key: 'time', icon: 'clock', facts: ['IN-18', 'DI-06'] },
      ],
    },
    { kind: 'card', card: 'c16' },
    { kind: 'text', key: 'notRegistered', icon: 'surgery', facts: ['GP-15'] },
    { kind: 'money', verdict: 'freeWithPaper', key: 'withPaper', facts: ['HC-01'] },
    { kind: 'text', key: 'listed', icon: 'papers', facts: ['HC-13', 'DI-05'] },
    { kind: 'text', key: 'specialist', icon: 'hospital', facts: ['EN-25'] },
    { kind: 'link', to: 'hospital', key: 'hospital', icon: 'letter' },
    { kind: 'link', to: 'medicines', key: 'getPaper', icon: 'hc2' },
    { kind: 'link', to: 'moved', key: 'moving', icon: 'moving' },
  ],
});
