/** The hospital card, without a network: behind a result and a warning, on screen and on paper, never as a picture. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pagePath } from '../../src/content/paths.ts';
import { putAway, walkDoor, type Given } from './checkerSteps.ts';
import { afterOneVisit, type PhoneWithoutNetwork } from './oneVisit.ts';
import { countPrints, printed } from './paper.ts';
import { said, shownSentence } from './shownWords.ts';
import { readerOf, type Reader } from './siteWalk.ts';

describe.each(['ti', 'ar'] as const)('in %s, offline', (lang) => {
  let phone: PhoneWithoutNetwork;
  let reader: Reader;
  beforeAll(async () => {
    phone = await afterOneVisit(`/${lang}/`);
    await countPrints(phone.context);
  });
  afterAll(() => phone?.close());
  beforeEach(async () => {
    await reader?.page.close();
    reader = readerOf(lang, await phone.context.newPage(), phone.origin);
  });

  const offers = (): Promise<number> => reader.page.getByRole('button', { name: said(lang, 'hospitalCard:title') }).count();
  const result = async (given: Given): Promise<void> => {
    await reader.openPage('checker');
    await walkDoor(reader, 'hospital', given);
  };
  const toWarning = async (): Promise<void> => {
    await result({ claim: 'waiting' });
    await reader.button('hospitalCard:title').click();
    await reader.sees('hospitalCard:warningClaim');
  };
  const toCard = async (): Promise<void> => {
    await toWarning();
    await reader.button('hospitalCard:showCard').click();
    await reader.page.locator('.sheet').waitFor();
  };

  it('its own address shows a sentence and a link to the questions, and no card', async () => {
    await reader.openPage('hospitalCard');
    for (const language of [lang, 'en'] as const) await reader.page.getByText(said(language, 'hospitalCard:notAllowed')).first().waitFor();
    expect(await reader.page.innerText('main')).not.toMatch(said('en', 'hospitalCard:lineTeam'));
    await reader.link('hospitalCard:toChecker').click();
    await reader.sees('free:doors');
    expect(new URL(reader.page.url()).pathname).toBe(pagePath(lang, 'checker'));
  });

  it.each([
    [{ claim: 'waiting' }, 1],
    [{ claim: 'refused', support: 'homeOffice' }, 1],
    [{ claim: 'refused', support: 'council' }, 0],
    [{ claim: 'refused', support: 'none' }, 0],
    [{ claim: 'notAsked' }, 0],
  ] as const)('after %j it is offered %i times', async (given, times) => {
    await result(given);
    expect(await offers()).toBe(times);
  });

  it('is not offered at the medicines door', async () => {
    await reader.openPage('checker');
    await walkDoor(reader, 'medicines', { paper: 'yes' });
    expect(await offers()).toBe(0);
  });

  it('shows its warning first, then the card in both languages, with no way to a picture', async () => {
    const { page } = reader;
    await toWarning();
    for (const key of ['warningStaff', 'warningClaim', 'warningPicture'] as const) await reader.sees(`hospitalCard:${key}`);
    expect(await page.innerText('main')).not.toMatch(said('en', 'hospitalCard:lineTeam'));
    await reader.button('hospitalCard:showCard').click();
    for (const key of ['lineTeam', 'lineFree', 'lineUrgent', 'evidence'] as const) {
      for (const language of [lang, 'en'] as const)
        await page
          .locator('.sheet')
          .getByText(said(language, `hospitalCard:${key}`))
          .first()
          .waitFor();
    }
    expect(await page.locator('main canvas, main a[download], main img').count()).toBe(0);
    for (const key of ['pictureSmall', 'pictureLarge', 'pictureSave', 'pictureShare'] as const) {
      expect(await page.getByText(said(lang, `card:${key}`)).count()).toBe(0);
    }
  });

  it('prints on one A4 page', async () => {
    await toCard();
    const sheets = await printed(reader.page, reader.button('hospitalCard:print'));
    expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[210, 297]]);
    expect(sheets[0]?.text).toContain(shownSentence('en', 'hospitalCard:lineFree'));
    expect(sheets[0]?.text).not.toMatch(said('en', 'hospitalCard:warningClaim'));
    // Control: with the warning left on the page there would be a second language of it to be found.
    expect(await reader.page.innerText('main')).toMatch(said('en', 'hospitalCard:warningPicture'));
  });

  it('shows on the whole screen, turns, and leads back to the result', async () => {
    const { page } = reader;
    await toCard();
    await reader.button('card:show').click();
    const screen = page.getByRole('dialog');
    await screen.getByRole('heading', { name: said('en', 'hospitalCard:lineTeam') }).waitFor();
    await screen.getByRole('button', { name: said(lang, 'desk:turn') }).click();
    expect(await screen.getByRole('button', { name: said(lang, 'desk:turn') }).getAttribute('aria-pressed')).toBe('true');
    await screen.getByRole('button', { name: said(lang, 'common:back') }).click();
    await screen.waitFor({ state: 'hidden' });
    await reader.link('common:back').click();
    await page.locator('.sheet').waitFor({ state: 'detached' });
    await reader.button('hospitalCard:title').waitFor();
    expect(await offers()).toBe(1);
  });

  it('is covered while the page is put away, and gone after 5 minutes', async () => {
    const { page } = reader;
    await page.clock.install();
    await toCard();
    const isSeen = () => page.locator('.sheet').evaluate((one) => one.checkVisibility({ visibilityProperty: true }));
    expect(await isSeen()).toBe(true);
    await putAway(page, true);
    expect(await isSeen()).toBe(false);
    await page.clock.fastForward('05:00');
    await putAway(page, false);
    await reader.sees('checker:cleared');
    expect(await page.locator('.sheet').count()).toBe(0);
  });

  it('is gone after Back and Forward of the phone', async () => {
    await reader.openPage('gp');
    await toCard();
    await reader.page.goBack();
    await reader.page.locator('h1', { hasText: said(lang, 'gp:title') }).waitFor();
    await reader.page.goForward();
    await reader.sees('free:doors');
    expect(await reader.page.locator('.sheet').count()).toBe(0);
    expect(await offers()).toBe(0);
  });
});
