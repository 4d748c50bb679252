import { definePage } from '#content/schema.ts';

/** After a refusal by a GP surgery: what guidance says, what can be fair, what to do, who helps. */
export const saidNo = definePage({
  id: 'saidNo',
  ns: 'saidNo',
  icon: 'cross',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-31'] },
    { kind: 'heading', key: 'guidanceHeading', icon: 'talk' },
    { kind: 'tool', tool: 'refusal' },
    { kind: 'heading', key: 'illHeading', icon: 'alert' },
    { kind: 'text', key: 'illCall', facts: ['EM-05', 'HL-04'], icon: 'phone' },
    { kind: 'text', key: 'illDanger', facts: ['EM-01', 'HL-05'], icon: 'ambulance' },
    { kind: 'link', to: 'whereToGo', key: 'illWhere', icon: 'question' },
    { kind: 'heading', key: 'stillNoHeading', icon: 'walk' },
    {
      kind: 'steps',
      items: [
        { key: 'stepManager', facts: ['GP-29'], icon: 'staff' },
        { key: 'stepOther', facts: ['GP-01'], icon: 'surgery' },
        { key: 'stepHelp', facts: ['GP-29'], icon: 'helper' },
      ],
    },
    { kind: 'text', key: 'refusalLetter', facts: ['GP-12'], icon: 'letter' },
    { kind: 'card', card: 'c03' },
    { kind: 'list', items: [{ key: 'charter', facts: ['GP-30'], icon: 'read' }] },
    { kind: 'money', verdict: 'free', key: 'money', facts: ['GP-01', 'EN-25'] },
    // Lists and helpers take turns so that the order of GP-29 is kept: two of the four have no national number.
    { kind: 'heading', key: 'helpHeading', facts: ['GP-29'], icon: 'helper' },
    { kind: 'list', items: [{ key: 'icb', facts: ['GP-29'], icon: 'council' }] },
    {
      kind: 'helpers',
      items: [{ figure: 'nhsEngland', name: 'nhsEnglandName', use: 'nhsEnglandUse', facts: ['GP-29', 'HL-03'], icon: 'phone' }],
    },
    { kind: 'list', items: [{ key: 'healthwatch', facts: ['GP-29', 'CO-08'], icon: 'users' }] },
    {
      kind: 'helpers',
      items: [{ figure: 'dotw', name: 'dotwName', use: 'dotwUse', facts: ['GP-29', 'HL-02'], icon: 'handsTogether' }],
    },
    { kind: 'heading', key: 'fairHeading', icon: 'justice' },
    {
      kind: 'list',
      items: [
        { key: 'fairClosed', facts: ['GP-09'], icon: 'list' },
        { key: 'fairArea', facts: ['GP-09'], icon: 'place' },
        { key: 'fairRemoved', facts: ['GP-09'], icon: 'registerBook' },
        { key: 'fairVisits', facts: ['GP-09'], icon: 'home' },
        { key: 'fairOther', facts: ['GP-09'], icon: 'info' },
      ],
    },
    { kind: 'text', key: 'neverFair', facts: ['GP-10'], icon: 'shield' },
    { kind: 'card', card: 'c01' },
  ],
});
