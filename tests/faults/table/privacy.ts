import type { FaultRows } from './row.ts';

/** Shared phones, time and paper. */
export const privacyRows: FaultRows = {
  F61: {
    what: 'Everything is deleted while other windows are open, one of them hostile',
    tests: [['tests/e2e/erase.test.ts', 'deleting everything']],
  },
  F62: { what: 'The browser is killed in the middle of deleting everything' },
  F63: {
    what: 'What was typed is looked for in every file of the browser, after typing, leaving, Hide, deleting and starting again',
    tests: [
      ['tests/e2e/traces.test.ts', 'keeps nothing that was answered or typed'],
      ['tests/e2e/traces.test.ts', 'the title of %s says nothing, drawn and live'],
    ],
    controls: [['tests/e2e/traces.test.ts', 'control: each place where something could be kept is looked into']],
  },
  F64: {
    what: 'Hide is tapped offline, on a network that hangs, with a card on the whole screen, while it prints; then Back',
    tests: [
      ['tests/e2e/checkerForgets.test.ts', 'are gone after Hide at the %s, which leaves no way back into the checker'],
      ['tests/e2e/traces.test.ts', 'forgets the checker when it is left by %s'],
    ],
    controls: [['tests/e2e/traces.test.ts', 'control: a step that adds to the history is seen']],
  },
  F65: {
    what: 'The clock is wrong, jumps to and fro, or moves to another zone',
    tests: [
      ['tests/e2e/badInputDates.test.ts', '%s: every page says that the date looks wrong, and prices are those of the last build'],
      ['tests/e2e/badInputDates.test.ts', '2028: every page says that its text is old, and keeps it'],
    ],
    controls: [
      ['tests/e2e/badInputDates.test.ts', 'a phone that has the right date says neither'],
      ['tests/e2e/badInputDates.test.ts', 'a phone of a later year that can be right shows the price of that year'],
    ],
  },
  F66: { what: 'The time to keep a card ends', waits: 'The app keeps no card of a person yet.' },
  F67: {
    what: 'The code of a kept card is wrong or forgotten, or a file to bring in is damaged',
    waits: 'The app keeps no card of a person yet.',
  },
  F68: {
    what: 'Printing fails or does nothing',
    tests: [
      ['tests/e2e/badInputCard.test.ts', '%s: says so for the card, the hospital card and any page'],
      ['tests/e2e/card.test.ts', 'a card in %s is made by tap, takes no third line, and shows on the whole screen'],
    ],
    controls: [['tests/e2e/badInputCard.test.ts', 'control: prints, and nothing is said']],
  },
  F69: {
    what: 'Paper might carry more than the person chose',
    tests: [
      [
        'tests/faults/paper.test.ts',
        'carries the line that was ticked and the name that was typed, no other, no address of this phone, and no time',
      ],
      ['tests/e2e/deskWalk.test.ts', 'prints with one reason ticked no word of the others, and keeps nothing of it'],
      ['tests/e2e/hospitalCard.test.ts', 'prints on one A4 page'],
    ],
    controls: [['tests/faults/paper.test.ts', 'control: a line and an address that do not belong there are seen']],
  },
  F70: {
    what: 'A request to another origin, a cookie or a referrer, in everything that can be done',
    tests: [
      ['tests/e2e/network.test.ts', 'while every tool is used in %s, from the network and without it'],
      ['tests/e2e/origin.test.ts', 'asks nobody else and breaks no policy'],
    ],
    controls: [
      ['tests/e2e/network.test.ts', 'a cookie, and the page that a request came from, are seen'],
      ['tests/e2e/network.test.ts', '%s is caught'],
      ['tests/e2e/origin.test.ts', 'would be caught'],
    ],
  },
  F71: { what: 'Browsers remember, mend, send away or translate what was typed' },
  F72: {
    what: 'The phone is put away with a card open, frozen, taken up again, and led back to it',
    tests: [
      ['tests/e2e/hospitalCard.test.ts', 'is covered while the page is put away, and gone after 5 minutes'],
      ['tests/e2e/checkerForgets.test.ts', 'are covered while the page is put away, there after 4 minutes, and gone after 5'],
      ['tests/e2e/card.test.ts', 'a card in %s is gone after the page is left, also for Back'],
      ['tests/e2e/sharedPhone.test.ts', 'covers %s when it is put away, and after %i seconds it %s'],
    ],
  },
};
