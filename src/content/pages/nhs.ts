import { definePage } from '#content/schema.ts';

/** How the NHS works, in six pictures and six sentences. */
export const nhs = definePage({
  id: 'nhs',
  ns: 'nhs',
  icon: 'read',
  blocks: [
    { kind: 'answer', key: 'answer' },
    {
      kind: 'list',
      items: [
        { key: 'gp', facts: ['GP-01'], icon: 'doctor' },
        { key: 'pharmacy', facts: ['EM-06'], icon: 'pharmacy' },
        { key: 'n111', facts: ['EM-05', 'HL-04'], icon: 'phone' },
        { key: 'n999', facts: ['EM-01', 'HL-05'], icon: 'ambulance' },
        { key: 'hospital', icon: 'hospital' },
        { key: 'interpreter', facts: ['IN-01', 'IN-07'], icon: 'interpreter' },
      ],
    },
    { kind: 'money', verdict: 'free', key: 'money', facts: ['GP-01', 'EN-25'] },
    { kind: 'text', key: 'england', facts: ['EN-43'], icon: 'globe' },
    {
      kind: 'tiles',
      items: [
        { to: 'gp', key: 'toGp', icon: 'doctor' },
        { to: 'whereToGo', key: 'toWhere', icon: 'question' },
        { to: 'interpreter', key: 'toInterpreter', icon: 'interpreter' },
        { to: 'free', key: 'toFree', icon: 'free' },
      ],
    },
  ],
});
