import type { FaultRows } from './row.ts';

const notYet = 'It has no test here yet.';

/** The network, and packs on their way. */
export const transitRows: FaultRows = {
  F20: { what: 'The Wi-Fi answers with its log-in page for the list or a pack, or sends elsewhere', waits: notYet },
  F21: { what: 'A pack is cut short, broken off, comes in drops or never', waits: notYet },
  F22: { what: 'One byte of a pack is another' },
  F23: { what: 'The signature of the list is wrong or missing', waits: 'There are no signatures yet.' },
  F24: { what: 'The server gives an older list' },
  F25: { what: 'The server gives the same list for a year', waits: notYet },
  F26: { what: 'A list of one day names packs of another', waits: notYet },
  F27: { what: 'An answer is far too large, or unpacks to far too much' },
  F28: { what: 'The browser is killed while packs are renewed' },
  F29: { what: 'The power goes while packs are written', waits: notYet },
  F30: { what: 'Two tabs renew packs at once' },
  F31: { what: 'A pack needs a newer app, or an app finds older packs', waits: notYet },
};
