import type { FaultRows, TestReference } from './row.ts';

/** The fuzz harness takes single guards out of the reader and sees each missed. */
const fuzzed: readonly TestReference[] = [['tests/scripts/fuzz.test.ts', 'control: without the guard of %s one is caught']];

/** Local packs from outside. */
export const localPackRows: FaultRows = {
  F53: {
    what: 'A local pack has links that are no plain web addresses',
    tests: [['tests/domain/local/linkFilter.test.ts', 'a link']],
    controls: fuzzed,
  },
  F54: {
    what: 'A local pack has phone numbers that cost money or do something to the phone',
    tests: [['tests/domain/local/phoneFilter.test.ts', 'a number']],
    controls: fuzzed,
  },
  F55: {
    what: 'A local pack has signs that hide, turn or imitate letters',
    tests: [
      ['tests/domain/local/localText.test.ts', 'letters that are not seen'],
      ['tests/domain/local/localText.test.ts', 'letters that are refused'],
      ['tests/domain/local/localText.test.ts', 'digits'],
    ],
    controls: fuzzed,
  },
  F56: {
    what: 'A local pack is nested very deep',
    tests: [['tests/domain/local/readLocalPack.test.ts', 'is told from the text: a bottomless file is no trouble']],
    controls: [['tests/domain/local/readLocalPack.test.ts', 'may go down twelve levels']],
  },
  F57: {
    what: 'A local pack is far too large',
    tests: [['tests/domain/local/readLocalPack.test.ts', 'limits']],
    controls: [['tests/domain/local/readLocalPack.test.ts', 'of 2 MB is read, of one byte more is not']],
  },
  F58: {
    what: 'A local pack takes itself for national words or those of another publisher',
    tests: [['tests/domain/local/readLocalPack.test.ts', 'the head']],
    controls: fuzzed,
  },
  F59: {
    what: 'A local pack brings a rule that never ends',
    tests: [['tests/domain/local/readLocalPack.test.ts', 'of a kind that is not known is its text, is left out, or refuses the pack']],
    noControl: 'Packs hold no rules and no code, so there is no guard to take away.',
  },
  F60: {
    what: 'The file that was picked is no local pack',
    tests: [['tests/e2e/localFile.test.ts', '$name gets its sentence, and the next file is read']],
    controls: [['tests/e2e/localFile.test.ts', 'shows the example, with the band in sight to its end']],
  },
};
