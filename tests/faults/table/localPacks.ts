import type { FaultRows } from './row.ts';

const notYet = 'It has no test here yet.';

/** Local packs from outside. */
export const localPackRows: FaultRows = {
  F53: { what: 'A local pack has links that are no plain web addresses', waits: notYet },
  F54: { what: 'A local pack has phone numbers that cost money or do something to the phone', waits: notYet },
  F55: { what: 'A local pack has signs that hide, turn or imitate letters', waits: notYet },
  F56: { what: 'A local pack is nested very deep', waits: notYet },
  F57: { what: 'A local pack is far too large', waits: notYet },
  F58: { what: 'A local pack takes itself for national words or those of another publisher', waits: notYet },
  F59: { what: 'A local pack brings a rule that never ends', waits: notYet },
  F60: { what: 'The file that was picked is no local pack', waits: notYet },
};
