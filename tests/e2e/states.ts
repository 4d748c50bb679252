/** The states that a page can be brought into by a reader. Each is shown to `look` under its name. */
import { said } from './shownWords.ts';
import type { Reader } from './siteWalk.ts';

/** Looks at what is on the screen. */
export type Look = (state: string) => Promise<void>;

const question = async (reader: Reader, look: Look, name: string): Promise<void> => {
  await reader.sees('checker:continue');
  await look(`question: ${name}`);
  await reader.button('checker:continue').click();
  await reader.sees('checker:chooseFirst');
  await look(`question without an answer: ${name}`);
};

/** A result stands when its end does: what is below the first screenful comes one frame later. */
const resultStands = (reader: Reader): Promise<void> => reader.sees('checker:notKept');

const goOn = (reader: Reader): Promise<void> => reader.button('checker:continue').click();

/** The checker: every question, with and without an answer, and a result of every kind. */
export const checkerStates = async (reader: Reader, look: Look): Promise<void> => {
  await reader.openPage('checker');
  await reader.link('free:doorHospital').click();
  await question(reader, look, 'claim');
  await reader.choose('claim', 'refused');
  await goOn(reader);
  await question(reader, look, 'support');
  for (const support of ['homeOffice', 'none', 'council'] as const) {
    await reader.choose('support', support);
    await goOn(reader);
    await resultStands(reader);
    await look(`result: refused, ${support}`);
    await reader.button('common:back').click();
  }
  await reader.openPage('checker');
  await reader.link('free:doorMedicines').click();
  await question(reader, look, 'paper');
  await reader.choose('paper', 'no');
  await goOn(reader);
  await question(reader, look, 'circumstances');
  await reader.choose('circumstances', 'none');
  await goOn(reader);
  await reader.choose('support', 'homeOffice');
  await goOn(reader);
  await resultStands(reader);
  await look('result: no paper, Home Office');
  await reader.button('checker:clear').click();
  await reader.sees('checker:cleared');
  await look('answers cleared');
};

/** The hospital card behind a result that is free. */
export const hospitalCardStates = async (reader: Reader, look: Look): Promise<void> => {
  await reader.openPage('checker');
  await reader.link('free:doorHospital').click();
  await reader.choose('claim', 'waiting');
  await goOn(reader);
  await resultStands(reader);
  await look('result: waiting');
  await reader.button('hospitalCard:title').click();
  await reader.sees('hospitalCard:warningClaim');
  await look('hospital card: warning');
  await reader.button('hospitalCard:showCard').click();
  await look('hospital card');
  await reader.button('card:show').click();
  await reader.page.getByRole('dialog').waitFor();
  await look('hospital card on the whole screen');
};

/** The card maker: choices, too many lines, the card made from them, its picture, the whole screen turned. */
export const cardStates = async (reader: Reader, look: Look): Promise<void> => {
  const { page } = reader;
  await reader.openPage('card');
  await reader.button('card:changeCard').click();
  await look('card: choices');
  for (const extra of ['card:extraWoman', 'card:extraRead', 'card:extraHear'] as const) {
    await page.locator('label.choice', { hasText: said(reader.lang, extra) }).click();
  }
  await reader.sees('card:extrasFull');
  await page.locator('input[type="text"]').fill('Sam');
  await look('card: too many lines');
  await reader.button('card:makeCard').click();
  await look('card: made');
  await reader.button('card:pictureSmall').click();
  await reader.sees('card:pictureReady');
  await look('card: picture');
  await reader.button('card:show').click();
  await page.getByRole('dialog').waitFor();
  await page.getByRole('dialog').locator('[aria-pressed]').click();
  await page.locator('.turned').waitFor();
  await look('card: whole screen, turned');
};

/** The language panel, search, cards for staff, and an address that is not ours. */
export const otherStates = async (reader: Reader, look: Look): Promise<void> => {
  const { page, lang } = reader;
  await reader.openPage('gp');
  await page.locator('header summary').click();
  await look('language panel open');
  await reader.openPage('search');
  await page.getByRole('searchbox').fill('interpreter');
  await page.waitForFunction(() => /\d/.test(document.querySelector('output')?.textContent ?? ''));
  await look('search: pages found');
  await page.getByRole('searchbox').fill('qqqqqzzzz');
  await reader.sees('search:none');
  await look('search: nothing found');
  await reader.open(`/${lang}/show/c09/`);
  await page.locator('input[type="radio"]').first().click();
  await page.locator('[aria-pressed]').click();
  await look('card for staff with a paper, turned');
  await reader.open(`/${lang}/no-such-page/`);
  await reader.sees('notices:pageUnknown');
  await look('unknown page');
};

/** Settings, before and after everything is cleared. Other windows notice it, so nothing else may be going on. */
export const clearingStates = async (reader: Reader, look: Look): Promise<void> => {
  await reader.openPage('settings');
  await reader.button('settings:clear').click();
  await reader.sees('settings:clearWhat');
  await look('settings: before clearing');
  await reader.button('settings:clearConfirm').click();
  await reader.sees('settings:clearDone');
  await look('settings: cleared');
};
