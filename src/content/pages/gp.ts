import { definePage } from '#content/schema.ts';

/** See a doctor: the whole way in six steps, and what to do after a move. */
export const gp = definePage({
  id: 'gp',
  ns: 'gp',
  icon: 'doctor',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-01'] },
    { kind: 'text', key: 'meaning', icon: 'doctor' },
    { kind: 'text', key: 'noPapersNeeded', facts: ['GP-03'], icon: 'papersNo' },
    {
      kind: 'steps',
      items: [
        { key: 'stepFind', to: 'gpFind', icon: 'surgery' },
        { key: 'stepTake', to: 'gpTake', icon: 'papers' },
        { key: 'stepDesk', to: 'gpDesk', icon: 'receptionDesk' },
        { key: 'stepForm', to: 'gpForm', icon: 'form' },
        { key: 'stepGive', icon: 'staff' },
        { key: 'stepAfter', to: 'gpAfter', icon: 'calendar' },
      ],
    },
    { kind: 'card', card: 'c01' },
    { kind: 'money', verdict: 'free', key: 'money', facts: ['GP-01', 'EN-25'] },
    { kind: 'text', key: 'homeOffice', facts: ['CO-03'], icon: 'lock' },
    { kind: 'link', to: 'saidNo', key: 'saidNo', icon: 'cross' },
    { kind: 'heading', key: 'movedHeading', icon: 'moving' },
    {
      kind: 'list',
      items: [
        { key: 'moved', facts: ['GP-27'], icon: 'moving' },
        { key: 'changeGp', facts: ['GP-27'], icon: 'surgery' },
        { key: 'addressLetter', facts: ['GP-28'], icon: 'letter' },
        { key: 'offTheList', facts: ['GP-28'], icon: 'list' },
      ],
    },
  ],
});
