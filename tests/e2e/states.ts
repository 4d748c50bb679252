/** The states that a page can be brought into by a reader. Each is shown to `look` under its name. */
import type { FullKey } from '../../src/content/schema.ts';
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

/** Taps the first button whose words begin with a sentence. */
const tapsOf =
  ({ page, lang }: Reader) =>
  (key: FullKey): Promise<void> =>
    page
      .locator('main button', { hasText: new RegExp(`^\\s*${said(lang, key).source}`) })
      .first()
      .click();

/** The cards' choices and the conversation: every kind of question, and each side's turn. */
export const deskStates = async (reader: Reader, look: Look): Promise<void> => {
  const { page, lang } = reader;
  const tap = tapsOf(reader);
  await reader.open(`/${lang}/show/c02/`);
  await tap('desk:change');
  await page.locator('summary').first().click();
  await look('card: languages to choose from');
  await page.locator('label', { hasText: said(lang, 'choices:languageOther') }).click();
  await page.locator('input[type="text"]').fill('Nuer');
  await tap('desk:done');
  await look('card: a language that was written');
  for (const card of ['c04', 'c05', 'c07', 'c16', 'c24'] as const) {
    await reader.open(`/${lang}/show/${card}/`);
    await tap('desk:change');
    await look(`card ${card}: choices`);
  }
  await reader.openPage('talk');
  await page.locator('.reply-list button').nth(18).click();
  await look('talk: day and time');
  await page.locator('select').nth(3).selectOption('9');
  await tap('talk:done');
  await look('talk: the person answers');
  await tap('talk:notKnow');
  await look('talk: staff read the answer');
  await tap('talk:next');
  await page.locator('.reply-list button').nth(14).click();
  await look('talk: number keys');
};

/** A refusal and the form: a reason, its card, the letter, a box, a date, the sheet. */
export const gpStates = async (reader: Reader, look: Look): Promise<void> => {
  const { page, lang } = reader;
  const tap = tapsOf(reader);
  await reader.openPage('saidNo');
  await tap('saidNo:qFull');
  await look('refusal: a reason');
  await tap('saidNo:showButton');
  await page.getByRole('dialog').waitFor();
  await look('refusal: card on the whole screen');
  await page.getByRole('dialog').locator('.full-bar button').first().click();
  await tap('saidNo:letterLink');
  await page.locator('input[type="text"]').fill('Hill\u0007');
  await look('letter: questions');
  await tap('letter:make');
  await look('letter: made');
  await tap('letter:picture');
  await reader.sees('card:pictureWarning');
  await look('letter: picture');
  await reader.openPage('boxes');
  await page.locator('ol button').nth(5).click();
  await page.locator('label', { hasText: said(lang, 'boxes:paperNo') }).click();
  await page.locator('label', { hasText: said(lang, 'boxes:calEthiopia') }).click();
  for (const [place, value] of ['3', '7', '1986'].entries()) await page.locator('select').nth(place).selectOption(value);
  await look('form: a birth date');
  await tap('boxes:allBoxes');
  await tap('boxes:sheetTitle');
  await look('form: writing the sheet');
  await tap('boxes:sheetShow');
  await look('form: the sheet');
};
