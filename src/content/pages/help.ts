import { definePage } from '#content/schema.ts';

/** Phone lines that help. Hours are left out: the copies of them are old, and a person in need would trust them. */
export const help = definePage({
  id: 'help',
  ns: 'help',
  icon: 'helper',
  blocks: [
    { kind: 'answer', key: 'answer' },
    { kind: 'link', to: 'emergency', key: 'emergency', icon: 'ambulance' },
    { kind: 'text', key: 'change', icon: 'clock' },
    { kind: 'say', key: 'sayFirst', icon: 'interpreter', facts: ['IN-14'] },
    { kind: 'text', key: 'sayLanguage', facts: ['IN-14'] },
    {
      kind: 'helpers',
      items: [
        { figure: 'n111', name: 'adviceName', use: 'adviceUse', icon: 'phone', facts: ['HL-04', 'EM-05'] },
        { figure: 'migrantHelp', name: 'migrantHelpName', use: 'migrantHelpUse', icon: 'hotel', facts: ['HL-01', 'HC-03'] },
        { figure: 'dotw', name: 'dotwName', use: 'dotwUse', icon: 'doctor', facts: ['HL-02'] },
        { figure: 'nhsEngland', name: 'nhsEnglandName', use: 'nhsEnglandUse', icon: 'registerBook', facts: ['HL-03'] },
        { figure: 'lowIncome', name: 'lowIncomeName', use: 'lowIncomeUse', icon: 'hc2', facts: ['HL-06'] },
        { figure: 'samaritans', name: 'samaritansName', use: 'samaritansUse', icon: 'mind', facts: ['HL-08'] },
        { figure: 'childline', name: 'childlineName', use: 'childlineUse', icon: 'child', facts: ['HL-10'] },
        { figure: 'domesticAbuse', name: 'domesticAbuseName', use: 'domesticAbuseUse', icon: 'home', facts: ['HL-13'] },
        { figure: 'modernSlavery', name: 'modernSlaveryName', use: 'modernSlaveryUse', icon: 'handsTogether', facts: ['HL-19'] },
        { figure: 'ombudsman', name: 'ombudsmanName', use: 'ombudsmanUse', icon: 'justice', facts: ['HL-25', 'CO-07'] },
      ],
    },
  ],
});
