import { definePage } from '#content/schema.ts';

/** The right door when life is not in danger: 111, a pharmacist, a GP. It names the doors and judges no illness. */
export const whereToGo = definePage({
  id: 'whereToGo',
  ns: 'whereToGo',
  icon: 'question',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['EM-05', 'HL-04'] },
    {
      kind: 'danger',
      title: 'dangerTitle',
      facts: ['EM-01', 'EM-02', 'EM-08'],
      items: [{ key: 'goNow', facts: ['EN-31'], icon: 'ambulance' }],
    },
    { kind: 'link', to: 'emergency', key: 'seeSigns', icon: 'alert' },
    { kind: 'call', figure: 'n111', key: 'callButton' },
    { kind: 'text', key: 'callFree', facts: ['HL-04'], icon: 'phone' },
    { kind: 'say', key: 'sayInterpreter', facts: ['IN-14'], icon: 'interpreter' },
    {
      kind: 'list',
      items: [
        { key: 'n111Book', facts: ['EM-05'], icon: 'calendar' },
        { key: 'n111NoMedicine', facts: ['EM-05'], icon: 'medicines' },
        { key: 'n111Tooth', facts: ['EM-09'], icon: 'tooth' },
        { key: 'n111Mind', facts: ['EM-08'], icon: 'mind' },
        { key: 'n111Child', facts: ['IN-14'], icon: 'child' },
        { key: 'n111Deaf', facts: ['IN-14'], icon: 'deaf' },
      ],
    },
    { kind: 'heading', key: 'pharmacyHeading', icon: 'pharmacist' },
    { kind: 'text', key: 'pharmacyAnswer', facts: ['EM-06'], icon: 'pharmacy' },
    {
      kind: 'list',
      items: [
        { key: 'pharmacyEar', facts: ['EM-06'], icon: 'listen' },
        { key: 'pharmacySkin', facts: ['EM-06'], icon: 'skin' },
        { key: 'pharmacyThroat', facts: ['EM-06'], icon: 'speech' },
        { key: 'pharmacySinus', facts: ['EM-06'], icon: 'face' },
        { key: 'pharmacyShingles', facts: ['EM-06'], icon: 'rash' },
        { key: 'pharmacyUrine', facts: ['EM-06'], icon: 'woman' },
      ],
    },
    { kind: 'text', key: 'pharmacyMoney', facts: ['EM-06'], icon: 'pound' },
    { kind: 'text', key: 'pharmacyContraception', facts: ['EM-07'], icon: 'contraception' },
    { kind: 'link', to: 'gp', key: 'toGp', icon: 'doctor' },
    { kind: 'text', key: 'noGpYet', facts: ['GP-15'], icon: 'surgery' },
    { kind: 'text', key: 'noGpDays', facts: ['GP-15'], icon: 'calendar' },
    { kind: 'money', verdict: 'free', key: 'money', facts: ['GP-01', 'EM-03', 'EN-24', 'EN-25', 'HL-04'] },
  ],
});
