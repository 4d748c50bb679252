/**
 * Who pays for planned hospital care. Regulation 15 of the charging regulations, ground by ground.
 * Every combination of answers meets exactly one of these rules.
 */
import type { Rule } from './rule.ts';

export const hospitalRules = [
  {
    id: 'waiting',
    services: ['hospital', 'urgent', 'maternity'],
    when: { question: 'claim', is: ['waiting'] },
    verdict: 'free',
    facts: ['EN-01', 'EN-02', 'EN-03', 'EN-04', 'MA-02'],
    notes: ['family'],
  },
  {
    id: 'protected',
    services: ['hospital', 'urgent', 'maternity'],
    when: { question: 'claim', is: ['protected'] },
    verdict: 'free',
    facts: ['EN-10', 'MA-02'],
  },
  {
    id: 'lookedAfter',
    services: ['hospital', 'urgent', 'maternity'],
    when: { question: 'claim', is: ['lookedAfter'] },
    verdict: 'free',
    facts: ['EN-11', 'MA-11'],
  },
  {
    // The letter decides here, whatever happened with the claim.
    id: 'homeOffice',
    services: ['hospital'],
    when: {
      all: [
        { question: 'claim', is: ['refused', 'unknown', 'notSay'] },
        { question: 'support', is: ['homeOffice'] },
      ],
    },
    verdict: 'freeWithPaper',
    facts: ['EN-05', 'EN-06', 'EN-09'],
    notes: ['section98'],
    step: 'takeLetter',
  },
  {
    id: 'refusedCouncil',
    services: ['hospital'],
    when: {
      all: [
        { question: 'claim', is: ['refused'] },
        { question: 'support', is: ['council'] },
      ],
    },
    verdict: 'askHelp',
    facts: ['EN-07', 'EN-22'],
    notes: ['doctorDecides', 'appeal', 'startedCare'],
    step: 'askCouncil',
  },
  {
    id: 'refusedAlone',
    services: ['hospital'],
    when: {
      all: [
        { question: 'claim', is: ['refused'] },
        { question: 'support', is: ['none', 'unknown', 'notSay'] },
      ],
    },
    verdict: 'askFirst',
    facts: ['EN-17', 'EN-18', 'EN-03'],
    notes: ['doctorDecides', 'appeal', 'supported', 'startedCare'],
    step: 'legalHelp',
  },
  {
    id: 'notAsked',
    services: ['hospital'],
    when: { question: 'claim', is: ['notAsked'] },
    verdict: 'askFirst',
    facts: ['EN-01', 'EN-21'],
    notes: ['doctorDecides', 'moneyBack'],
    step: 'legalHelp',
  },
  {
    id: 'otherPermission',
    services: ['hospital'],
    when: { question: 'claim', is: ['otherPermission'] },
    verdict: 'askHelp',
    facts: ['EN-10', 'EN-19'],
    notes: ['doctorDecides'],
    step: 'askHelper',
  },
  {
    id: 'scheme',
    services: ['hospital'],
    when: { question: 'claim', is: ['scheme'] },
    verdict: 'askHelp',
    facts: ['EN-16'],
    notes: ['doctorDecides'],
    step: 'askHelper',
  },
  {
    id: 'claimUnclear',
    services: ['hospital'],
    when: {
      all: [
        { question: 'claim', is: ['unknown', 'notSay'] },
        { question: 'support', is: ['council', 'none', 'unknown', 'notSay'] },
      ],
    },
    verdict: 'askHelp',
    facts: ['EN-01', 'EN-03', 'EN-07', 'EN-17'],
    notes: ['doctorDecides', 'openClaim', 'startedCare'],
    step: 'askHelper',
  },
] as const satisfies readonly Rule[];
