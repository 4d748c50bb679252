import { definePage } from '#content/schema.ts';

/** Eye tests and glasses: who does not pay, what to show. */
export const eyes = definePage({
  id: 'eyes',
  ns: 'eyes',
  icon: 'eye',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['HC-01', 'HC-19'] },
    { kind: 'text', key: 'where', icon: 'place', facts: ['DE-04'] },
    { kind: 'call', figure: 'n111', key: 'soon' },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'steps',
      items: [
        { key: 'sayPaper', icon: 'hc2', facts: ['HC-19'] },
        { key: 'askNhs', icon: 'talk', facts: ['DE-04'] },
        { key: 'askGlasses', icon: 'glasses', facts: ['HC-01', 'HC-19'] },
      ],
    },
    { kind: 'card', card: 'c09' },
    { kind: 'heading', key: 'payHeading' },
    {
      kind: 'list',
      items: [
        { key: 'under16', icon: 'child', facts: ['HC-19'] },
        { key: 'student', icon: 'school', facts: ['HC-19'] },
        { key: 'old', icon: 'oldPerson', facts: ['HC-19'] },
        { key: 'illness', icon: 'papers', facts: ['HC-19'] },
        { key: 'family', icon: 'family', facts: ['HC-19'] },
      ],
    },
    { kind: 'link', to: 'medicines', key: 'getPaper', icon: 'hc2' },
  ],
});
