/** What everyone in England gets, whatever they answer. */
import { always, type Rule } from './rule.ts';

export const everyoneRules = [
  { id: 'gp', services: ['gp'], when: always, verdict: 'free', facts: ['GP-01', 'EN-25', 'EN-44'], step: 'registerGp' },
  { id: 'emergency', services: ['emergency'], when: always, verdict: 'free', facts: ['EN-24', 'EN-25', 'EM-03'] },
  { id: 'mind', services: ['mind'], when: always, verdict: 'free', facts: ['EN-25', 'EM-08', 'HL-04'] },
  { id: 'infections', services: ['infections'], when: always, verdict: 'free', facts: ['EN-26', 'EN-27', 'EN-28'] },
  // Not `askFirst`, ever: the care comes first, and someone helps with a bill afterwards.
  { id: 'urgentNow', services: ['urgent'], when: always, verdict: 'askHelp', facts: ['EN-31', 'EN-33'] },
  { id: 'maternityNow', services: ['maternity'], when: always, verdict: 'askHelp', facts: ['EN-32', 'MA-02'] },
] as const satisfies readonly Rule[];
