import { definePage } from '#content/schema.ts';

/** What costs nothing for everyone, said before any question is asked, then the two doors of the checker. */
export const free = definePage({
  id: 'free',
  ns: 'free',
  icon: 'poundNo',
  blocks: [
    { kind: 'answer', key: 'answer', facts: ['GP-01', 'EN-25'] },
    { kind: 'money', verdict: 'free', key: 'moneyGp', facts: ['GP-01', 'GP-03'] },
    { kind: 'heading', key: 'everyone' },
    {
      kind: 'list',
      items: [
        { key: 'gp', icon: 'doctor', facts: ['EN-25', 'GP-01'] },
        { key: 'aAndE', icon: 'hospital', facts: ['EN-24'] },
        { key: 'advice', icon: 'phone', facts: ['EN-25', 'HL-04'] },
        { key: 'interpreter', icon: 'interpreter', facts: ['IN-01', 'IN-07'] },
        { key: 'contraception', icon: 'contraception', facts: ['EN-26'] },
        { key: 'sexInfections', icon: 'test', facts: ['EN-28'] },
        { key: 'infections', icon: 'infection', facts: ['EN-27'] },
        { key: 'torture', icon: 'torture', facts: ['EN-29'] },
        { key: 'abuse', icon: 'handsTogether', facts: ['EN-29'] },
        { key: 'comfortCare', icon: 'bed', facts: ['EN-30'] },
        { key: 'compelled', icon: 'justice', facts: ['EN-15'] },
      ],
    },
    { kind: 'text', key: 'urgent', icon: 'pregnant', facts: ['EN-31', 'EN-32', 'EN-33'] },
    { kind: 'text', key: 'nobodyMayDelay', facts: ['EN-31', 'EN-32', 'EN-33'] },
    // The limits of three items stand in sentences of their own, so that no item says too much or reads as a threat.
    { kind: 'text', key: 'aAndEPart', facts: ['EN-24'] },
    { kind: 'text', key: 'violenceLimit', facts: ['EN-29'] },
    { kind: 'text', key: 'dentistEyes', facts: ['EN-25'] },
    { kind: 'heading', key: 'somePeople' },
    // Most readers are one of these: said before any question, so that nobody who waits for an answer thinks that they pay.
    { kind: 'text', key: 'waiting', facts: ['EN-01', 'EN-03'] },
    { kind: 'text', key: 'noSupportNeeded', facts: ['EN-02'] },
    { kind: 'text', key: 'status', facts: ['EN-10'] },
    { kind: 'text', key: 'supported', facts: ['EN-05', 'EN-06'] },
    {
      kind: 'list',
      items: [
        { key: 'slavery', icon: 'person', facts: ['EN-13'] },
        { key: 'slaveryFamily', icon: 'family', facts: ['EN-13'] },
        { key: 'detained', icon: 'lock', facts: ['EN-14'] },
      ],
    },
    { kind: 'text', key: 'billLater', facts: ['EN-32', 'EN-33', 'EN-40'] },
    { kind: 'heading', key: 'doors' },
    { kind: 'link', to: 'checker', key: 'doorHospital', icon: 'hospital', primary: true },
    { kind: 'link', to: 'checker', key: 'doorMedicines', icon: 'medicines', primary: true },
    { kind: 'text', key: 'keepNothing', icon: 'shield' },
    { kind: 'text', key: 'englandOnly', facts: ['EN-43'] },
  ],
});
