import { definePage } from '#content/schema.ts';

/** Step 3 of joining a GP: what to show, say and ask at the desk. */
export const gpDesk = definePage({
  id: 'gpDesk',
  ns: 'gpDesk',
  icon: 'receptionDesk',
  blocks: [
    { kind: 'answer', key: 'answer' },
    {
      kind: 'steps',
      items: [
        { key: 'stepShow', icon: 'card' },
        { key: 'stepHelp', facts: ['GP-16'], icon: 'form' },
        { key: 'stepWhen', icon: 'calendar' },
      ],
    },
    { kind: 'card', card: 'c01' },
    { kind: 'card', card: 'c02' },
    { kind: 'card', card: 'c20' },
    { kind: 'say', key: 'sayForm', icon: 'talk' },
    {
      kind: 'list',
      items: [
        { key: 'interpreterFree', facts: ['IN-01', 'IN-07'], icon: 'interpreter' },
        { key: 'anyDay', facts: ['GP-30'], icon: 'clock' },
        { key: 'paperForm', facts: ['GP-16'], icon: 'form' },
        { key: 'temporary', facts: ['GP-13'], icon: 'wait' },
      ],
    },
    { kind: 'money', verdict: 'free', key: 'money', facts: ['GP-01', 'EN-25'] },
    { kind: 'heading', key: 'askedHeading', icon: 'question' },
    { kind: 'text', key: 'noPapersNeeded', facts: ['GP-03'], icon: 'papersNo' },
    { kind: 'text', key: 'askedPhoto', facts: ['GP-06'], icon: 'image' },
    { kind: 'link', to: 'saidNo', key: 'saidNo', icon: 'cross' },
    { kind: 'link', to: 'gpForm', key: 'next', icon: 'next', primary: true },
  ],
});
