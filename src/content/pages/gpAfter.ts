import { definePage } from '#content/schema.ts';

/** Steps 5 and 6 of joining a GP: give the form, wait, use the GP, answer letters. */
export const gpAfter = definePage({
  id: 'gpAfter',
  ns: 'gpAfter',
  icon: 'calendar',
  blocks: [
    { kind: 'answer', key: 'answer' },
    { kind: 'card', card: 'c20' },
    { kind: 'text', key: 'daysOnline', facts: ['GP-17'], icon: 'wait' },
    { kind: 'text', key: 'noNews', facts: ['GP-17'], icon: 'question' },
    { kind: 'card', card: 'c23' },
    {
      kind: 'list',
      items: [
        { key: 'nhsNumber', facts: ['GP-23', 'CA-07'], icon: 'letter' },
        { key: 'nhsNumberMoney', facts: ['GP-23', 'CA-07'], icon: 'pound' },
        { key: 'healthCheck', facts: ['GP-26'], icon: 'test' },
      ],
    },
    { kind: 'heading', key: 'visitHeading', icon: 'doctor' },
    {
      kind: 'list',
      items: [
        { key: 'contact', facts: ['GP-30'], icon: 'phone' },
        { key: 'bookInterpreter', facts: ['IN-08', 'IN-18'], icon: 'interpreter' },
        { key: 'takeMedicines', icon: 'pills' },
      ],
    },
    { kind: 'money', verdict: 'free', key: 'money', facts: ['GP-01', 'EN-25'] },
    {
      kind: 'list',
      items: [
        { key: 'moved', facts: ['GP-27'], icon: 'moving' },
        { key: 'addressLetter', facts: ['GP-28'], icon: 'letter' },
        { key: 'offTheList', facts: ['GP-28'], icon: 'list' },
      ],
    },
    { kind: 'link', to: 'saidNo', key: 'saidNo', icon: 'cross' },
  ],
});
