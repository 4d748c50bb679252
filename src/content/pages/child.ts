import { definePage } from '#content/schema.ts';

/** Care for a child: the GP, vaccines, what is free. */
export const child = definePage({
  id: 'child',
  ns: 'child',
  icon: 'child',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-01'] },
    { kind: 'link', to: 'emergency', key: 'emergency', icon: 'ambulance' },
    { kind: 'call', figure: 'n111', key: 'under5' },
    { kind: 'heading', key: 'whatToDo' },
    {
      kind: 'steps',
      items: [
        { key: 'register', icon: 'registerBook', facts: ['GP-18'] },
        { key: 'papers', icon: 'papers', facts: ['VA-01'] },
        { key: 'noPapers', icon: 'calendar', facts: ['VA-01'] },
      ],
    },
    { kind: 'card', card: 'c15' },
    { kind: 'money', verdict: 'free', key: 'vaccines', facts: ['VA-02'] },
    { kind: 'money', verdict: 'free', key: 'under16', facts: ['MA-10', 'HC-11'] },
    { kind: 'text', key: 'student', icon: 'school', facts: ['MA-10'] },
    { kind: 'text', key: 'mmr', icon: 'test', facts: ['MA-16'] },
    { kind: 'text', key: 'school', icon: 'write', facts: ['MA-15'] },
    { kind: 'text', key: 'hospitalMoney', icon: 'question', facts: ['EN-12'] },
    { kind: 'link', to: 'checker', key: 'checkCosts', icon: 'question' },
    { kind: 'text', key: 'interpreter', icon: 'interpreter', facts: ['IN-06'] },
    { kind: 'text', key: 'feelings', icon: 'mind', facts: ['MH-06'] },
  ],
});
