/** Who pays for medicines, the NHS dentist and an eye test. None of these looks at the asylum claim. */
import type { Condition, Rule } from './rule.ts';

/** A certificate in the hand settles it, so nothing else is asked. */
const noGoodPaper: Condition = { not: { question: 'paper', is: ['yes'] } };

export const medicinesRules = [
  {
    id: 'paperInHand',
    services: ['medicines', 'teeth', 'eyes'],
    when: { question: 'paper', is: ['yes'] },
    verdict: 'freeWithPaper',
    facts: ['HC-01', 'HC-11', 'HC-18', 'HC-19'],
    step: 'showHc2',
  },
  {
    id: 'under16',
    services: ['medicines', 'teeth', 'eyes'],
    when: { all: [noGoodPaper, { question: 'circumstances', is: ['under16'] }] },
    verdict: 'free',
    facts: ['HC-11', 'HC-18', 'HC-19', 'MA-10'],
    step: 'sayAge',
  },
  {
    // Teeth only: prescriptions and eye tests ask for full-time education at this age.
    id: 'under18',
    services: ['teeth'],
    when: { all: [noGoodPaper, { question: 'circumstances', is: ['age16or17'] }] },
    verdict: 'free',
    facts: ['HC-18'],
    step: 'sayAge',
  },
  {
    id: 'education',
    services: ['medicines', 'teeth', 'eyes'],
    when: { all: [noGoodPaper, { question: 'circumstances', is: ['education'] }] },
    verdict: 'free',
    facts: ['HC-11', 'HC-18', 'HC-19'],
    step: 'sayAge',
  },
  {
    // Not teeth: the dental list has no upper age.
    id: 'age60',
    services: ['medicines', 'eyes'],
    when: { all: [noGoodPaper, { question: 'circumstances', is: ['age60'] }] },
    verdict: 'free',
    facts: ['HC-11', 'HC-19'],
    step: 'sayAge',
  },
  {
    // Not eyes: pregnancy is not on the sight test list.
    id: 'baby',
    services: ['medicines', 'teeth'],
    when: { all: [noGoodPaper, { question: 'circumstances', is: ['baby'] }] },
    verdict: 'freeWithPaper',
    facts: ['HC-11', 'HC-14', 'HC-18', 'MA-05'],
    notes: ['untilPaper'],
    step: 'maternityForm',
  },
  {
    id: 'paperOld',
    services: ['medicines', 'teeth', 'eyes'],
    when: { question: 'paper', is: ['old'] },
    verdict: 'freeWithPaper',
    facts: ['HC-01', 'HC-03', 'HC-04', 'HC-11', 'HC-18', 'HC-19'],
    notes: ['untilPaper'],
    step: 'renewHc2',
  },
  {
    id: 'hc2HomeOffice',
    services: ['medicines', 'teeth', 'eyes'],
    when: {
      all: [
        { question: 'paper', is: ['no', 'unknown', 'notSay'] },
        { question: 'support', is: ['homeOffice'] },
      ],
    },
    verdict: 'freeWithPaper',
    facts: ['HC-01', 'HC-03', 'HC-04', 'HC-11', 'HC-18', 'HC-19'],
    notes: ['untilPaper'],
    step: 'hc2Letter',
  },
  {
    // Anyone with little money may apply, so no answer here takes that away.
    id: 'hc2Apply',
    services: ['medicines', 'teeth', 'eyes'],
    when: {
      all: [
        { question: 'paper', is: ['no', 'unknown', 'notSay'] },
        { question: 'support', is: ['council', 'none', 'unknown', 'notSay'] },
      ],
    },
    verdict: 'freeWithPaper',
    facts: ['HC-01', 'HC-02', 'HC-11', 'HC-18', 'HC-19'],
    notes: ['untilPaper'],
    step: 'applyHc1',
  },
] as const satisfies readonly Rule[];
