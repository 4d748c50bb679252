/** What a person can do next, and the facts it rests on. The words are `checker:step<Id>`. */
import type { FactId } from './facts.ts';

/** In the order of use: what can be done today comes first. */
export const steps = {
  legalHelp: ['EN-03', 'EN-18'],
  askHelper: ['HL-02'],
  askCouncil: ['EN-07'],
  takeLetter: ['EN-05', 'EN-06'],
  showHc2: ['HC-01'],
  sayAge: ['HC-11', 'HC-18', 'HC-19'],
  maternityForm: ['HC-14'],
  hc2Letter: ['HC-03', 'HC-04'],
  renewHc2: ['HC-03', 'HC-04', 'HC-05'],
  applyHc1: ['HC-02', 'HL-07'],
  registerGp: ['GP-01', 'GP-03'],
  interpreter: ['IN-01', 'IN-07'],
} as const satisfies Record<string, readonly [FactId, ...FactId[]]>;

/** A step by name. */
export type StepId = keyof typeof steps;
