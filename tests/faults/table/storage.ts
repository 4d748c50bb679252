import type { FaultRows } from './row.ts';

const notYet = 'It has no test here yet.';

/** What is kept on the phone. */
export const storageRows: FaultRows = {
  F32: { what: 'The disk is full while packs are renewed' },
  F33: { what: 'The disk is full while a card is kept', waits: 'The app keeps no card of a person yet.' },
  F34: { what: 'The browser gives the app no more room' },
  F35: { what: 'The files of the database are damaged' },
  F36: { what: 'A file beside the database is gone', waits: notYet },
  F37: { what: 'The browser loses the connection to the database', waits: notYet },
  F38: { what: 'The database never opens and never fails', waits: notYet },
  F39: { what: 'A tab of an older version holds the database' },
  F40: { what: 'An older app meets the database of a newer one' },
  F41: { what: 'The step to a newer database fails or is killed', waits: notYet },
  F42: { what: 'The database was written by an earlier release', waits: notYet },
  F43: { what: 'There is no database, or it is forbidden', waits: notYet },
  F44: { what: 'The browser refuses plain entries', waits: notYet },
  F45: { what: 'The phone throws out what was kept, in part or all', waits: notYet },
  F46: { what: 'A write waits for something else in its middle', waits: notYet },
  F47: { what: 'The browser refuses to keep storage for good', waits: notYet },
};
