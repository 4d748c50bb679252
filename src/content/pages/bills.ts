import { definePage } from '#content/schema.ts';

/** A bill from a hospital: advice first, what is reported, what a plan does. */
export const bills = definePage({
  id: 'bills',
  ns: 'bills',
  icon: 'receipt',
  blocks: [
    { kind: 'answer', key: 'billCalm', icon: 'info' },
    {
      kind: 'steps',
      items: [
        { key: 'billAdvice', icon: 'helper', facts: ['EN-40'] },
        { key: 'billWrong', icon: 'talk', facts: ['EN-40'] },
        { key: 'askPlan', icon: 'calendar', facts: ['EN-40'] },
      ],
    },
    { kind: 'call', figure: 'dotw', key: 'billHelp' },
    { kind: 'text', key: 'urgent', icon: 'walk', facts: ['EN-31', 'EN-33'] },
    { kind: 'heading', key: 'debtHeading' },
    {
      kind: 'list',
      items: [
        { key: 'debtReport', icon: 'pound', facts: ['EN-37'] },
        { key: 'debtAfter', icon: 'calendar', facts: ['EN-37'] },
        { key: 'debtNoMedical', icon: 'lock', facts: ['EN-37'] },
        { key: 'debtPlan', icon: 'check', facts: ['EN-40'] },
        { key: 'debtVisa', icon: 'papers', facts: ['EN-38'] },
        { key: 'debtAdviser', icon: 'helper', facts: ['EN-38'] },
        { key: 'statusAsk', icon: 'question', facts: ['EN-39'] },
        { key: 'statusShare', icon: 'idCard', facts: ['EN-39'] },
      ],
    },
    { kind: 'link', to: 'checker', key: 'checkCosts', icon: 'question' },
    { kind: 'link', to: 'help', key: 'help', icon: 'helper' },
  ],
});
