/** Hide, and a phone that is put away: the screen is covered at once, and no step leads back to what stood there. */
import type { Page } from 'playwright-core';
import { pagePath } from '../../src/content/paths.ts';
import type { Phone } from '../e2e/brokenPhone.ts';
import { putAway } from '../e2e/checkerSteps.ts';
import { historyOf } from '../e2e/traceSearch.ts';
import { readerOf, waitUntilLive } from '../e2e/siteWalk.ts';
import { canary } from './canaries.ts';
import { faults, type Must, type UnderFault } from './fault.ts';
import { onePhone } from './phonesUnder.ts';

const word = canary(0);
const covered = 'the screen is covered at once';
const noWayBack = 'no step back shows what was there';
const emptied = 'what was typed is gone from memory';

const isSeen = (page: Page): Promise<boolean> =>
  page
    .getByText(word)
    .first()
    .evaluate((one) => one.checkVisibility({ visibilityProperty: true }))
    .catch(() => false);

/** A card with a word on it, reached from Home. `dialog`: shown on the whole screen. */
const cardWithWord = async ({ page, origin }: Phone, dialog: boolean): Promise<void> => {
  const reader = readerOf('ti', page, origin);
  await page
    .locator(`main a[href="${pagePath('ti', 'card')}"]`)
    .first()
    .click();
  await reader.button('card:changeCard').click();
  await page.locator('main input[type="text"]').fill(word);
  await reader.button('card:makeCard').click();
  await page.getByText(word).first().waitFor();
  if (!dialog) return;
  await reader.button('card:show').click();
  await page.getByRole('dialog').waitFor();
};

/** What of a page that is hidden can still be seen, and whether a word is still in it. */
type Hidden = { readonly isCovered: boolean; readonly holdsWord: boolean };

/** Taps Hide and looks: before anything else can happen, or after some milliseconds in which the next page does not come. */
const hide = (page: Page, after = 0): Promise<Hidden> =>
  page.evaluate(
    async ([text, milliseconds]) => {
      const links = [...document.querySelectorAll<HTMLElement>('[data-act="hide"]')].filter((one) => one.checkVisibility());
      links.at(-1)?.click();
      // One page that waits for another no longer answers from outside: it has to look at itself.
      if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
      const isCovered = [...document.body.children].every((one) => !one.checkVisibility({ visibilityProperty: true }));
      return { isCovered, holdsWord: document.body.textContent?.includes(text) === true };
    },
    [word, after] as const,
  );

const walkBack = async (page: Page, must: Must): Promise<void> => {
  const { paths, place } = await historyOf(page);
  must(noWayBack, !paths.includes(pagePath('ti', 'card')), paths);
  for (let step = 0; step < place; step += 1) {
    await page.goBack();
    await page.waitForSelector('h1');
    must(noWayBack, !(await page.innerText('body')).includes(word), page.url());
  }
};

/** Hides a card in one way and walks back from the neutral page. */
const hideAndWalkBack = async (phone: Phone, must: Must, way: string, dialog: boolean, before: () => Promise<unknown>): Promise<void> => {
  const { page, origin } = phone;
  const reader = readerOf('ti', page, origin);
  await reader.openPage('home');
  await cardWithWord(phone, dialog);
  await before();
  must(covered, (await hide(page)).isCovered, way);
  await page.waitForURL(`**${pagePath('ti', 'pause')}`);
  await reader.sees('pause:title');
  await walkBack(page, must);
};

const hideInEachWay = async (site: UnderFault, must: Must): Promise<void> => {
  const nothing = (): Promise<void> => Promise.resolve();
  await onePhone(site, async (phone) => {
    await phone.open(pagePath('ti', 'home'));
    await phone.settled();
    await hideAndWalkBack(phone, must, 'with a card on the whole screen', true, nothing);
    await hideAndWalkBack(phone, must, 'while it prints', false, () => phone.page.evaluate(() => dispatchEvent(new Event('beforeprint'))));
    await phone.cutOff();
    await hideAndWalkBack(phone, must, 'offline', false, nothing);
  });
  await onePhone(site, async (phone) => {
    const { page } = phone;
    // Without its worker this phone has to ask the network for the next page, and the network hangs.
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }));
    await readerOf('ti', page, phone.origin).openPage('home');
    await cardWithWord(phone, false);
    phone.use((path) => (path === pagePath('ti', 'pause') ? 'hang' : null));
    const { isCovered, holdsWord } = await hide(page, 500);
    must(covered, isCovered, 'while it waits for a network that hangs');
    must(emptied, !holdsWord);
  });
};

const putAwayWithCard = async (site: UnderFault, must: Must): Promise<void> => {
  await onePhone(site, async (phone) => {
    const { page, origin, context } = phone;
    await readerOf('ti', page, origin).openPage('home');
    await cardWithWord(phone, false);
    await putAway(page, true);
    must('the card is covered while the page is put away', !(await isSeen(page)));
    const session = await context.newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    must('the card is covered while the page is put away', !(await isSeen(page)), 'after it was frozen');
    await putAway(page, false);
    must('the card is there again for the person who takes the page up', await isSeen(page));
    // Left for a page of ours that is no part of the app, and taken back from wherever the browser kept it.
    await page.goto(`${origin}/robots.txt`);
    await page.goBack();
    await waitUntilLive(page);
    must('a page that was left comes back empty', !(await page.innerText('body')).includes(word));
  });
};

faults([
  {
    id: 'F64',
    title: 'Hide is tapped offline, on a network that hangs, with a card on the whole screen, while it prints',
    controls: [
      { without: 'coverAtOnce', promise: covered },
      { without: 'replaceEntry', promise: noWayBack },
    ],
    run: hideInEachWay,
  },
  {
    id: 'F72',
    title: 'the phone is put away with a card open, frozen, taken up, and led back to it',
    controls: [{ without: 'coverWhenHidden', promise: 'the card is covered while the page is put away' }],
    run: putAwayWithCard,
  },
]);
