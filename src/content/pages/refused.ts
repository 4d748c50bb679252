import { definePage } from '#content/schema.ts';

/** After a refusal: what stays free, what may cost money, where to get help. */
export const refused = definePage({
  id: 'refused',
  ns: 'refused',
  icon: 'papersNo',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['EN-44', 'GP-01'] },
    { kind: 'link', to: 'emergency', key: 'emergency', icon: 'ambulance' },
    { kind: 'text', key: 'urgent', icon: 'walk', facts: ['EN-31', 'EN-32', 'EN-33'] },
    { kind: 'text', key: 'nobodyMayDelay', facts: ['EN-31', 'EN-32', 'EN-33'] },
    { kind: 'heading', key: 'payHeading' },
    { kind: 'money', verdict: 'freeWithPaper', key: 'supported', facts: ['EN-05', 'EN-06'] },
    { kind: 'money', verdict: 'askHelp', key: 'council', facts: ['EN-07'] },
    { kind: 'money', verdict: 'askFirst', key: 'none', facts: ['EN-17'] },
    { kind: 'text', key: 'started', icon: 'check', facts: ['EN-20'] },
    { kind: 'text', key: 'stillAppeal', icon: 'justice', facts: ['EN-03', 'EN-18'] },
    { kind: 'text', key: 'stillAppealDo', facts: ['EN-03', 'EN-18'] },
    { kind: 'link', to: 'checker', key: 'checkCosts', icon: 'question', primary: true },
    { kind: 'link', to: 'free', key: 'freeForAll', icon: 'poundNo' },
    { kind: 'text', key: 'paper', icon: 'hc2', facts: ['HC-02'] },
    { kind: 'link', to: 'bills', key: 'bills', icon: 'receipt' },
    { kind: 'link', to: 'mind', key: 'mind', icon: 'mind' },
    { kind: 'link', to: 'help', key: 'help', icon: 'helper' },
  ],
});
