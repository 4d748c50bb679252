import type { FaultRows, TestReference } from './row.ts';

/** Without one transaction for all rows. */
const rowByRow: TestReference = [
  'tests/storage/savePack.test.ts',
  'control: the same rows written one by one are torn, and this test would see it',
];

/** The network, and packs on their way. */
export const transitRows: FaultRows = {
  F20: {
    what: 'The Wi-Fi answers with its log-in page for the list or a pack, or sends elsewhere',
    tests: [
      ['tests/storage/keepLanguage.test.ts', 'a log-in page in place of the list'],
      ['tests/e2e/badInputPacks.test.ts', 'at a later opening: the app is shown, with its words, and says what did not arrive'],
    ],
    controls: [['tests/e2e/badInputPacks.test.ts', 'comes with its whole pack, and the page says that the words are new']],
  },
  F21: {
    what: 'A pack is cut short, broken off, comes in drops or never',
    tests: [
      ['tests/storage/keepLanguage.test.ts', '%s in place of newer words: the older ones stay'],
      ['tests/storage/keepLanguage.test.ts', 'a connection that goes silent is given up'],
      ['tests/storage/fetchFile.test.ts', 'broken off: as if there were no network'],
      ['tests/storage/fetchFile.test.ts', 'silent: given up after 20 seconds of silence, not before'],
      ['tests/storage/fetchFile.test.ts', 'in drops: given up after three minutes, whatever has come'],
      ['tests/e2e/badInputPacks.test.ts', 'in a pack that %s: the earlier words stay whole, and the page says so'],
    ],
    controls: [['tests/storage/keepLanguage.test.ts', 'another hash: fetched, counted, kept whole']],
  },
  F22: { what: 'One byte of a pack is another' },
  F23: { what: 'The signature of the list is wrong or missing', waits: 'There are no signatures yet.' },
  F24: { what: 'The server gives an older list' },
  F25: {
    what: 'The server gives the same list for a year',
    tests: [['tests/e2e/badInputDates.test.ts', '2028: every page says that its text is old, and keeps it']],
    controls: [['tests/e2e/badInputDates.test.ts', 'a phone that has the right date says neither']],
    partly: 'When the list was last looked at is not shown.',
  },
  F26: {
    what: 'A list of one day names packs of another',
    tests: [
      ['tests/storage/keepLanguage.test.ts', 'an older release on the server: the newer words stay'],
      ['tests/domain/packsIndex.test.ts', 'is refused where an address does not carry its hash'],
    ],
    controls: [['tests/storage/keepLanguage.test.ts', 'another hash: fetched, counted, kept whole']],
  },
  F27: {
    what: 'An answer is far too large, or unpacks to far too much',
    tests: [['tests/storage/fetchFile.test.ts', 'of one byte more than the cap is refused, and no more of it is fetched']],
    controls: [['tests/storage/fetchFile.test.ts', 'comes whole, is counted as it comes, and may be as long as the cap']],
  },
  F28: { what: 'The browser is killed while packs are renewed', controls: [rowByRow] },
  F29: { what: 'The power goes while packs are written', controls: [rowByRow] },
  F30: { what: 'Two tabs renew packs at once', controls: [['tests/storage/lease.test.ts', 'control: one that holds is waited for']] },
  F31: {
    what: 'A pack needs a newer app, or an app finds older packs',
    tests: [
      ['tests/domain/pack.test.ts', 'is refused when it asks for a newer app'],
      ['tests/domain/pack.test.ts', 'may hold keys and fields that the app does not know'],
      ['tests/storage/keepLanguage.test.ts', 'with more keys: taken, for the English that came with the app tells which are needed'],
    ],
    controls: [['tests/storage/keepLanguage.test.ts', 'control: it has all']],
  },
};
