/** The checker without a network, on a page that was never visited: both doors, and everything that makes the answers go away. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { questions, type AnswerTo } from '../../src/domain/answers.ts';
import { pagePath } from '../../src/content/paths.ts';
import type { FullKey } from '../../src/content/schema.ts';
import { doorWords } from '../../src/content/checker/serviceWords.ts';
import { questionWords } from '../../src/content/checker/questionWords.ts';
import { marks, outcomeOf, putAway, questionNow, walkDoor, type Given } from './checkerSteps.ts';
import { afterOneVisit, type PhoneWithoutNetwork } from './oneVisit.ts';
import { said } from './shownWords.ts';
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

const words = { free: 'common:verdictFree', freeWithPaper: 'common:verdictFreeWithPaper', askFirst: 'common:verdictAskFirst', askHelp: 'common:verdictAskHelp' } as const;

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
  [{ paper: 'no', circumstances: 'none', support: 'homeOffice' }, ['paper', 'circumstances', 'support'], 'freeWithPaper', 'checker:becauseHc2HomeOffice'],
  [{ paper: 'unknown', circumstances: 'notSay', support: 'notSay' }, ['paper', 'circumstances', 'support'], 'freeWithPaper', 'checker:becauseHc2Apply'],
] as const;

const answersOf = (given: Given): Given => given;

describe('offline, in Tigrinya', () => {
  it.each(hospital)('hospital door %j: asks %j, says %s and why', async (given, asks, verdict, why) => {
    await reader.openPage('checker');
    const { asked } = await walkDoor(reader, 'hospital', answersOf(given));
    expect(asked).toEqual(asks);
    const outcome = await outcomeOf(reader, 'hospital');
    for (const key of [words[verdict], why]) {
      expect(outcome).toMatch(said('ti', key));
      expect(outcome).toMatch(said('en', key));
    }
    // Control: the other words of results are not there.
    const others = (Object.keys(words) as (keyof typeof words)[]).filter((word) => word !== verdict && !said('en', words[verdict]).source.startsWith(said('en', words[word]).source));
    for (const word of others) expect(outcome).not.toMatch(said('en', words[word]));
  });

  it.each(questions.claim.map((claim) => [claim]))('hospital door, %s: at most 2 questions', async (claim: AnswerTo<'claim'>) => {
    await reader.openPage('checker');
    expect((await walkDoor(reader, 'hospital', { claim })).asked.length).toBeLessThanOrEqual(2);
  });

  it.each(medicines)('medicines door %j: asks %j, says %s and why, and nothing about the claim', async (given, asks, verdict, why) => {
    await reader.openPage('checker');
    const { asked, screens } = await walkDoor(reader, 'medicines', answersOf(given));
    expect(asked).toEqual(asks);
    const outcome = await outcomeOf(reader, 'medicines');
    for (const key of [words[verdict], why]) expect(outcome).toMatch(said('ti', key));
    const aboutTheClaim = [questionWords.claim.question, questionWords.claim.why, questionWords.claim.answers.refused.key];
    for (const screen of screens) for (const key of aboutTheClaim) expect(screen).not.toMatch(said('ti', key));
    // Control: at the other door those sentences are there to be seen.
    await reader.openPage('checker');
    const other = await walkDoor(reader, 'hospital', { claim: 'waiting' });
    expect(other.screens[0]).toMatch(said('ti', questionWords.claim.question));
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

/** The checker is at its beginning and remembers nothing. */
const expectForgotten = async (): Promise<void> => {
  const { page, link, sees } = reader;
  await sees('free:keepNothing');
  expect(await page.getByText(said('ti', 'checker:resultTitle')).count()).toBe(0);
  await link('free:doorHospital').click();
  expect(await questionNow(reader)).toBe('claim');
  expect(await marks(page)).toBe(0);
};

const isOnPage = (title: FullKey): Promise<void> => reader.page.locator('h1', { hasText: said('ti', title) }).waitFor();

const toResult = async (): Promise<void> => {
  await reader.openPage('free');
  await reader.page.locator(`main a[href="${pagePath('ti', 'checker')}"]`).first().click();
  await isOnPage('checker:title');
  await walkDoor(reader, 'hospital', { claim: 'waiting' });
};

describe('the answers', () => {
  it('are still there after a step back, and gone after Clear my answers', async () => {
    await toResult();
    await reader.button('common:back').click();
    expect(await questionNow(reader)).toBe('claim');
    expect(await marks(reader.page)).toBe(1);
    await reader.button('checker:continue').click();
    await reader.button('checker:clear').click();
    await reader.sees('checker:cleared');
    await expectForgotten();
  });

  it.each(['start', 'question', 'result'] as const)('are gone after Hide at the %s, which leaves no way back into the checker', async (at) => {
    const { page } = reader;
    await toResult();
    if (at === 'question') await reader.button('common:back').click();
    if (at === 'start') await reader.button('checker:clear').click();
    const hide = reader.link('common:hide');
    // One tap, wherever the page has been scrolled to.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await hide.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await hide.tap();
    await page.waitForURL(`**${pagePath('ti', 'pause')}`);
    await page.getByText(said('ti', 'pause:title')).first().waitFor();
    await page.goBack();
    await isOnPage('free:title');
    await page.goForward();
    await isOnPage('pause:title');
    await reader.openPage('checker');
    await expectForgotten();
  });

  it('are gone after Back and Forward of the phone', async () => {
    const { page } = reader;
    await toResult();
    await page.goBack();
    await isOnPage('free:title');
    await page.goForward();
    await isOnPage('checker:title');
    await expectForgotten();
  });

  it('leave no trace in the address, the title or the stores of the browser', async () => {
    const { page } = reader;
    await toResult();
    expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(pagePath('ti', 'checker'));
    expect(await page.title()).toBe('Doorway');
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]));
    expect(kept).not.toMatch(/claim|waiting|answer/i);
  });

  it('are covered while the page is put away, there after 4 minutes, and gone after 5', async () => {
    const { page } = reader;
    await page.clock.install();
    await toResult();
    const result = page.getByText(said('ti', 'checker:resultTitle')).first();
    const isSeen = () => result.evaluate((one) => one.checkVisibility({ visibilityProperty: true }));
    expect(await isSeen()).toBe(true);
    await putAway(page, true);
    expect(await isSeen()).toBe(false);
    await page.clock.fastForward('04:00');
    await putAway(page, false);
    expect(await isSeen()).toBe(true);
    await putAway(page, true);
    await page.clock.fastForward('05:00');
    await putAway(page, false);
    await reader.sees('checker:cleared');
    await expectForgotten();
  });
});
