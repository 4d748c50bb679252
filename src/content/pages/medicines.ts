import { definePage } from '#content/schema.ts';

/** The HC2 paper by kind of support, what to do until it is in the hand, and what is free without it. */
export const medicines = definePage({
  id: 'medicines',
  ns: 'medicines',
  icon: 'medicines',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['HC-01'] },
    { kind: 'text', key: 'anyone', facts: ['HC-02'] },
    { kind: 'heading', key: 'getPaper', icon: 'hc2' },
    {
      kind: 'list',
      items: [
        { key: 'letterSays', icon: 'letter', facts: ['HC-03', 'HC-04'] },
        { key: 'section95', icon: 'hc2', facts: ['HC-03'] },
        { key: 'section95Days', icon: 'calendar', facts: ['HC-03'] },
      ],
    },
    { kind: 'call', figure: 'migrantHelp', key: 'section95Call' },
    {
      kind: 'list',
      items: [
        { key: 'section98', icon: 'hc1', facts: ['HC-04'] },
        { key: 'noSupport', icon: 'hc1', facts: ['HC-02'] },
      ],
    },
    { kind: 'call', figure: 'orderHc1', key: 'orderForm' },
    { kind: 'call', figure: 'lowIncome', key: 'askScheme' },
    { kind: 'card', card: 'c09' },
    { kind: 'heading', key: 'until' },
    {
      kind: 'list',
      items: [
        { key: 'doNotTick', icon: 'cross', facts: ['HC-16'] },
        { key: 'penalty', icon: 'pound', facts: ['HC-16'] },
        { key: 'price', icon: 'pills', facts: ['HC-09'] },
        { key: 'askFp57', icon: 'receipt', facts: ['HC-08'] },
        { key: 'fp57Later', icon: 'clock', facts: ['HC-08'] },
        { key: 'refund', icon: 'calendar', facts: ['HC-08'] },
      ],
    },
    { kind: 'heading', key: 'freeWithout' },
    {
      kind: 'list',
      items: [
        { key: 'under16', icon: 'child', facts: ['HC-11'] },
        { key: 'student', icon: 'school', facts: ['HC-11'] },
        { key: 'pregnant', icon: 'pregnant', facts: ['HC-11', 'HC-14'] },
        { key: 'illness', icon: 'papers', facts: ['HC-11', 'HC-13'] },
        { key: 'contraception', icon: 'contraception', facts: ['HC-15'] },
        { key: 'benefits', icon: 'paymentCard', facts: ['HC-11', 'HC-12'] },
      ],
    },
    { kind: 'heading', key: 'teeth', icon: 'tooth' },
    { kind: 'text', key: 'teethFree', icon: 'tooth', facts: ['HC-18'] },
    { kind: 'text', key: 'teethBaby', icon: 'baby', facts: ['HC-18', 'MA-05'] },
    { kind: 'call', figure: 'n111', key: 'toothPain' },
    { kind: 'link', to: 'teeth', key: 'teethMore', icon: 'tooth' },
    { kind: 'heading', key: 'eyes', icon: 'eye' },
    { kind: 'text', key: 'eyesFree', icon: 'eye', facts: ['HC-19'] },
    { kind: 'text', key: 'eyesOther', icon: 'eye', facts: ['HC-19'] },
    { kind: 'text', key: 'glasses', icon: 'glasses', facts: ['HC-01', 'HC-19'] },
    { kind: 'link', to: 'eyes', key: 'eyesMore', icon: 'eye' },
    { kind: 'link', to: 'checker', key: 'doorMedicines', icon: 'question', primary: true },
    { kind: 'text', key: 'englandOnly', facts: ['HC-21'] },
  ],
});
