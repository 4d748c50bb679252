/** The checker without a network, on a page that was never visited: both doors, their questions and their results. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { questions } from '../../src/domain/answers.ts';
import { doorWords } from '../../src/content/checker/serviceWords.ts';
import { questionWords } from '../../src/content/checker/questionWords.ts';
import { outcomeOf, questionNow, walkDoor, type Given } from './checkerSteps.ts';
import { afterOneVisit, type PhoneWithoutNetwork } from './oneVisit.ts';
import { said, shownSentence } from './shownWords.ts';
import { readerOf, type Reader } from './siteWalk.ts';

let phone: PhoneWithoutNetwork;
let reader: Reader;
beforeAll(async () => {
  phone = await afterOneVisit('/ti/');
});
afterAll(() => phone?.close());
beforeEach(async () => {
  await reader?.page.close();
  reader = readerOf('ti', await phone.context.newPage(), phone.origin);
});

const words = {
  free: 'common:verdictFree',
  freeWithPaper: 'common:verdictFreeWithPaper',
  askFirst: 'common:verdictAskFirst',
  askHelp: 'common:verdictAskHelp',
} as const;

const hospital = [
  [{ claim: 'waiting' }, ['claim'], 'free', 'checker:becauseWaiting'],
  [{ claim: 'protected' }, ['claim'], 'free', 'checker:becauseProtected'],
  [{ claim: 'otherPermission' }, ['claim'], 'askHelp', 'checker:becauseOtherPermission'],
  [{ claim: 'notAsked' }, ['claim'], 'askFirst', 'checker:becauseNotAsked'],
  [{ claim: 'refused', support: 'homeOffice' }, ['claim', 'support'], 'freeWithPaper', 'checker:becauseHomeOffice'],
  [{ claim: 'refused', support: 'council' }, ['claim', 'support'], 'askHelp', 'checker:becauseRefusedCouncil'],
  [{ claim: 'refused', support: 'none' }, ['claim', 'support'], 'askFirst', 'checker:becauseRefusedAlone'],
] as const;

const medicines = [
  [{ paper: 'yes' }, ['paper'], 'freeWithPaper', 'checker:becausePaperInHand'],
  [{ paper: 'no', circumstances: 'under16' }, ['paper', 'circumstances'], 'free', 'checker:becauseUnder16'],
  [
    { paper: 'no', circumstances: 'none', support: 'homeOffice' },
    ['paper', 'circumstances', 'support'],
    'freeWithPaper',
    'checker:becauseHc2HomeOffice',
  ],
  [
    { paper: 'unknown', circumstances: 'notSay', support: 'notSay' },
    ['paper', 'circumstances', 'support'],
    'freeWithPaper',
    'checker:becauseHc2Apply',
  ],
] as const;

describe('offline, in Tigrinya', () => {
  it.each(hospital)('hospital door %j: asks %j, says %s and why', async (given, asks, verdict, why) => {
    await reader.openPage('checker');
    const { asked } = await walkDoor(reader, 'hospital', given as Given);
    expect(asked).toEqual(asks);
    const outcome = await outcomeOf(reader, 'hospital');
    for (const key of [words[verdict], why]) {
      expect(outcome).toMatch(said('ti', key));
      expect(outcome).toMatch(said('en', key));
    }
    // FREE stands in FREE WITH A PAPER too: the word has to fill its line.
    const lines = outcome.split('\n').map((line) => line.trim());
    expect(Object.values(words).filter((key) => lines.includes(shownSentence('en', key)))).toEqual([words[verdict]]);
  });

  it('hospital door: at most 2 questions, whatever is answered', async () => {
    for (const claim of questions.claim) {
      await reader.openPage('checker');
      expect((await walkDoor(reader, 'hospital', { claim })).asked.length).toBeLessThanOrEqual(2);
    }
  });

  it.each(medicines)('medicines door %j: asks %j, says %s and why, and nothing about the claim', async (given, asks, verdict, why) => {
    await reader.openPage('checker');
    const { asked, screens } = await walkDoor(reader, 'medicines', given as Given);
    expect(asked).toEqual(asks);
    const outcome = await outcomeOf(reader, 'medicines');
    for (const key of [words[verdict], why]) expect(outcome).toMatch(said('ti', key));
    const aboutTheClaim = [questionWords.claim.question, questionWords.claim.why, questionWords.claim.answers.refused.key];
    for (const screen of screens) for (const key of aboutTheClaim) expect(screen).not.toMatch(said('ti', key));
  });

  it('control: at the hospital door the question about the claim is there to be seen', async () => {
    await reader.openPage('checker');
    const { screens } = await walkDoor(reader, 'hospital', { claim: 'waiting' });
    expect(screens[0]).toMatch(said('ti', questionWords.claim.question));
  });

  it('does not ask about support again after the other door', async () => {
    await reader.openPage('checker');
    await walkDoor(reader, 'hospital', { claim: 'refused', support: 'homeOffice' });
    await reader.button(doorWords.medicines.key).click();
    expect(await questionNow(reader)).toBe('paper');
    await reader.choose('paper', 'no');
    await reader.button('checker:continue').click();
    await reader.choose('circumstances', 'none');
    await reader.button('checker:continue').click();
    expect(await questionNow(reader)).toBeNull();
    expect(await outcomeOf(reader, 'medicines')).toMatch(said('ti', 'checker:becauseHc2HomeOffice'));
  });
});
