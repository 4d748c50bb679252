import { definePage } from '#content/schema.ts';

/** Where to go with teeth, what is free, what to ask first. */
export const teeth = definePage({
  id: 'teeth',
  ns: 'teeth',
  icon: 'tooth',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['DE-01'] },
    { kind: 'call', figure: 'n111', key: 'painCall' },
    { kind: 'link', to: 'emergency', key: 'danger', icon: 'ambulance' },
    { kind: 'text', key: 'noRegister', icon: 'registerBook', facts: ['DE-01', 'DE-03'] },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'steps',
      items: [
        { key: 'askNhs', icon: 'talk', facts: ['DE-01'] },
        { key: 'askInterpreter', icon: 'interpreter', facts: ['IN-01', 'DE-01'] },
        { key: 'takePaper', icon: 'hc2', facts: ['HC-18'] },
      ],
    },
    { kind: 'card', card: 'c09' },
    { kind: 'heading', key: 'payHeading' },
    { kind: 'money', verdict: 'freeWithPaper', key: 'withPaper', facts: ['HC-01', 'HC-18'] },
    {
      kind: 'list',
      items: [
        { key: 'under18', icon: 'child', facts: ['HC-18'] },
        { key: 'student', icon: 'school', facts: ['HC-18'] },
        { key: 'pregnant', icon: 'pregnant', facts: ['HC-18', 'MA-05'] },
      ],
    },
    { kind: 'text', key: 'otherPeople', icon: 'pound', facts: ['HC-18'] },
    { kind: 'call', figure: 'nhsEngland', key: 'noDentist' },
    { kind: 'link', to: 'medicines', key: 'getPaper', icon: 'hc2' },
  ],
});
