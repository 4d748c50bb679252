import { definePage } from '#content/schema.ts';

/** Care in pregnancy: come now, what it costs, what to ask for. */
export const pregnancy = definePage({
  id: 'pregnancy',
  ns: 'pregnancy',
  icon: 'pregnant',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['MA-01'] },
    { kind: 'link', to: 'emergency', key: 'emergency', icon: 'ambulance' },
    { kind: 'text', key: 'late', icon: 'clock', facts: ['MA-01'] },
    { kind: 'text', key: 'noRefuse', icon: 'shield', facts: ['EN-32', 'MA-02'] },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'steps',
      items: [
        { key: 'contact', icon: 'doctor', facts: ['MA-01'] },
        { key: 'askInterpreter', icon: 'interpreter', facts: ['IN-01'] },
        { key: 'askPaper', icon: 'papers', facts: ['MA-05', 'HC-14'] },
      ],
    },
    { kind: 'card', card: 'c10' },
    { kind: 'card', card: 'c11' },
    { kind: 'heading', key: 'payHeading' },
    { kind: 'money', verdict: 'free', key: 'waiting', facts: ['MA-02', 'EN-01'] },
    { kind: 'money', verdict: 'askFirst', key: 'noSupport', facts: ['MA-03', 'EN-17'] },
    { kind: 'text', key: 'comeAnyway', icon: 'walk', facts: ['MA-03', 'EN-32'] },
    { kind: 'text', key: 'fgm', icon: 'shield', facts: ['MA-04'] },
    { kind: 'text', key: 'baby', icon: 'baby', facts: ['MA-09'] },
    { kind: 'call', figure: 'dotw', key: 'help' },
    { kind: 'link', to: 'sexual', key: 'unwanted', icon: 'contraception' },
  ],
});
