/** What is said beside a result, and the facts it rests on. The words belong to the checker room. */
import type { FactId } from './facts.ts';

export const notes = {
  goNow: ['EN-31', 'EN-32', 'EN-33'],
  doctorDecides: ['EN-33'],
  billLater: ['EN-32', 'EN-33', 'MA-02'],
  family: ['EN-04'],
  section98: ['EN-09'],
  supported: ['EN-05', 'EN-06', 'EN-07'],
  appeal: ['EN-03', 'EN-18'],
  openClaim: ['EN-01', 'EN-03'],
  startedCare: ['EN-20'],
  moneyBack: ['EN-21'],
  untilPaper: ['HC-16'],
  fp57: ['HC-08'],
  hc5: ['HC-08'],
  debt: ['EN-37', 'EN-38', 'EN-40'],
} as const satisfies Record<string, readonly [FactId, ...FactId[]]>;

/** A note by name. */
export type NoteId = keyof typeof notes;
