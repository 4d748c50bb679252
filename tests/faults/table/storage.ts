import type { FaultRows } from './row.ts';

/** What is kept on the phone. */
export const storageRows: FaultRows = {
  F32: { what: 'The disk is full while packs are renewed' },
  F33: { what: 'The disk is full while a card is kept', waits: 'The app keeps no card of a person yet.' },
  F34: { what: 'The browser gives the app no more room' },
  F35: { what: 'The files of the database are damaged' },
  F36: { what: 'A file beside the database is gone', waits: 'Rows are small, so that browsers make no such file.' },
  F37: {
    what: 'The browser loses the connection to the database',
    tests: [
      ['tests/storage/opening.test.ts', 'opening a database'],
      ['tests/e2e/badInputStorage.test.ts', '%s: says so at every visit, and reads without internet from the second copy'],
    ],
    controls: [['tests/e2e/badInputStorage.test.ts', 'says nothing of its storage, and that it works without internet']],
  },
  F38: {
    what: 'The database never opens and never fails',
    tests: [
      ['tests/storage/opening.test.ts', 'that never answers ends in time; what comes too late is closed'],
      ['tests/e2e/badInputStorage.test.ts', '%s: says so at every visit, and reads without internet from the second copy'],
    ],
    controls: [['tests/storage/opening.test.ts', 'that answers in time gives it']],
  },
  F39: { what: 'A tab of an older version holds the database' },
  F40: { what: 'An older app meets the database of a newer one' },
  F41: { what: 'The step to a newer database fails or is killed', waits: 'The database has had one version, so there is no step.' },
  F42: {
    what: 'The database was written by an earlier release',
    tests: [['tests/storage/databaseFixtures.test.ts', '%s is read by the app of today, and newer words are saved beside it']],
    controls: [
      ['tests/storage/databaseFixtures.test.ts', 'control: a higher number, another epoch, one more table or one more field is seen'],
    ],
  },
  F43: {
    what: 'There is no database, or it is forbidden',
    tests: [['tests/e2e/badInputStorage.test.ts', '%s: says so at every visit, and reads without internet from the second copy']],
    controls: [['tests/e2e/badInputStorage.test.ts', 'says nothing of its storage, and that it works without internet']],
  },
  F44: {
    what: 'The browser refuses plain entries',
    tests: [['tests/e2e/badInputStorage.test.ts', 'refuses to keep settings: every page reads, and a choice holds on its page']],
    controls: [['tests/e2e/badInputStorage.test.ts', 'keeps a choice where settings are not refused']],
  },
  F45: {
    what: 'The phone throws out what was kept, in part or all',
    tests: [
      ['tests/e2e/lostWords.test.ts', 'from both places: it is said in their language, English reads, and a network brings them back'],
      ['tests/e2e/lostWords.test.ts', 'from the %s only: the other place has them'],
    ],
    controls: [['tests/e2e/lostWords.test.ts', 'control: a language that never was saved is not called lost']],
  },
  F46: {
    what: 'A write waits for something else in its middle',
    tests: [['tests/storage/transactions.test.ts', 'nothing else is waited for while a language is saved, renewed, mended and removed']],
    controls: [['tests/storage/transactions.test.ts', 'control: counting bytes there is seen']],
  },
  F47: { what: 'The browser refuses to keep storage for good', waits: 'The app does not ask for it.' },
};
