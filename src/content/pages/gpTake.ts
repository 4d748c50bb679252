import { definePage } from '#content/schema.ts';

/** Step 2 of joining a GP: what nobody needs, and what can help. */
export const gpTake = definePage({
  id: 'gpTake',
  ns: 'gpTake',
  icon: 'papers',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-03', 'GP-04'] },
    {
      kind: 'list',
      items: [
        { key: 'noIdNeeded', facts: ['GP-03'], icon: 'idCard' },
        { key: 'noAddressProofNeeded', facts: ['GP-03'], icon: 'home' },
        { key: 'noImmigrationPapersNeeded', facts: ['GP-03'], icon: 'papersNo' },
        { key: 'noNhsNumberNeeded', facts: ['GP-03', 'GP-23'], icon: 'registerBook' },
        { key: 'noMoneyNeeded', facts: ['GP-01'], icon: 'poundNo' },
      ],
    },
    { kind: 'card', card: 'c01' },
    { kind: 'link', to: 'card', key: 'makeCard', icon: 'card' },
    { kind: 'heading', key: 'usefulHeading', facts: ['GP-05'], icon: 'papers' },
    {
      kind: 'list',
      items: [
        { key: 'arc', facts: ['GP-05'], icon: 'idCard' },
        { key: 'passport', facts: ['GP-05'], icon: 'papers' },
        { key: 'placeLetter', facts: ['GP-05'], icon: 'letter' },
        { key: 'hc2', facts: ['GP-05'], icon: 'hc2' },
        { key: 'medicineBoxes', icon: 'pills' },
      ],
    },
    { kind: 'heading', key: 'askedHeading', icon: 'question' },
    { kind: 'text', key: 'askedPapers', facts: ['GP-03', 'GP-05'], icon: 'receptionDesk' },
    { kind: 'text', key: 'guidance', facts: ['GP-04'], icon: 'shield' },
    { kind: 'link', to: 'gpDesk', key: 'next', icon: 'next', primary: true },
  ],
});
