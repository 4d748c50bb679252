/** What each note says. Some notes are sentences that other pages say too, so they are kept once. */
import type { NoteId } from '#domain/notes.ts';
import type { PlainKey } from '../sentences.ts';

export const noteKeys: Readonly<Record<NoteId, readonly PlainKey[]>> = {
  goNow: ['checker:noteGoNow'],
  doctorDecides: ['hospital:doctorDecides'],
  billLater: ['checker:noteBillLater'],
  family: ['checker:noteFamily'],
  section98: ['checker:noteSection98'],
  supported: ['hospital:supported', 'hospital:council'],
  appeal: ['hospital:stillAppeal', 'hospital:stillAppealDo'],
  openClaim: ['hospital:waiting'],
  startedCare: ['checker:noteStartedCare'],
  moneyBack: ['checker:noteMoneyBack'],
  untilPaper: ['checker:noteUntilPaper'],
  fp57: ['medicines:askFp57'],
  hc5: ['checker:noteHc5'],
  debt: [
    'bills:debtReport',
    'bills:debtAfter',
    'bills:debtNoMedical',
    'bills:billAdvice',
    'bills:debtPlan',
    'bills:debtVisa',
    'bills:debtAdviser',
  ],
};
