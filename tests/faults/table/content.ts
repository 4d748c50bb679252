import type { FaultRows } from './row.ts';

/** Words, languages and letters. */
export const contentRows: FaultRows = {
  F48: {
    what: 'A language does not come, is a page, is cut short, or has an object where a sentence should be',
    tests: [
      ['tests/e2e/badInputPacks.test.ts', '%s: the page says so in its language, reads, and keeps nothing; then it is mended'],
      ['tests/e2e/badInputPacks.test.ts', 'in a pack that %s: the earlier words stay whole, and the page says so'],
      ['tests/domain/pack.test.ts', 'never throws and never takes half, whatever is changed'],
      ['tests/domain/pack.test.ts', '%s is bad text'],
      ['tests/i18n/Text.test.tsx', 'shows English, marked, where the language has no sentence'],
      ['tests/e2e/network.test.ts', 'while every tool is used in %s, from the network and without it'],
    ],
    controls: [['tests/e2e/network.test.ts', 'the name of a sentence on the screen is seen']],
  },
  F49: {
    what: 'Names that every object has stand among the names of words',
    tests: [
      ['tests/domain/pack.test.ts', '%s as a name is refused and changes no object'],
      ['tests/i18n/packBackend.test.ts', 'a name of objects is neither a language nor a namespace: %s'],
      ['tests/i18n/packBackend.test.ts', 'has no words by the name of %s'],
    ],
    controls: [['tests/domain/pack.test.ts', 'control: a careless copy of such a name is seen']],
  },
  F50: { what: 'Markup stands where words should be, in a pack and in what is typed' },
  F51: {
    what: 'The words that the search needs are missing',
    tests: [
      ['tests/features/searchRoom.test.tsx', 'says so when words cannot be had, and keeps the list'],
      ['tests/features/searchRoom.test.tsx', 'stays ready when it is drawn again with another loader'],
      ['tests/features/search.test.ts', 'has no entry for words that are missing'],
    ],
    noControl:
      'The list for the search is kept nowhere: it is made each time from the words on the phone, so it cannot be older than they are.',
  },
  F52: {
    what: 'The phone and the server lack the letters of a language',
    tests: [
      ['tests/i18n/fontNeeded.test.ts', 'needs the font when a single letter is missing'],
      ['tests/e2e/badInputCard.test.ts', 'a phone without letters for the picture'],
      ['tests/build/fonts.test.ts', 'draws every letter and sign of the alphabets written in %s'],
    ],
    controls: [
      ['tests/build/fonts.test.ts', 'notices a letter that the font lacks'],
      ['tests/e2e/badInputCard.test.ts', 'control: in English none are needed'],
    ],
  },
};
