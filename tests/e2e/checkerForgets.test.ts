/** Everything that makes the answers of the checker go away, without a network. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pagePath } from '../../src/content/paths.ts';
import type { FullKey } from '../../src/content/schema.ts';
import { marks, putAway, questionNow, walkDoor } from './checkerSteps.ts';
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
  await reader.page
    .locator(`main a[href="${pagePath('ti', 'checker')}"]`)
    .first()
    .click();
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

  it.each(['start', 'question', 'result'] as const)(
    'are gone after Hide at the %s, which leaves no way back into the checker',
    async (at) => {
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
    },
  );

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
