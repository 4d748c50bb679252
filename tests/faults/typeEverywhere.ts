/** Typing something into every field of the app that takes text. */
import type { Reader } from '../e2e/siteWalk.ts';
import { said } from '../e2e/shownWords.ts';
import type { FullKey } from '../../src/content/schema.ts';
import { cardPath } from '../../src/content/paths.ts';

/** How many words one walk types. */
export const fieldsOfWalk = 8;

type Walk = { readonly reader: Reader; readonly type: (nth?: number) => Promise<void>; readonly tap: (key: FullKey) => Promise<void> };

const onCard = async ({ reader, type }: Walk): Promise<void> => {
  await reader.openPage('card');
  await reader.button('card:changeCard').click();
  await type();
  await reader.button('card:makeCard').click();
  await reader.button('card:pictureSmall').click();
  await reader.sees('card:pictureReady');
  await reader.button('card:show').click();
  await reader.page.getByRole('dialog').waitFor();
};

const onShowCard = async ({ reader, type, tap }: Walk): Promise<void> => {
  await reader.open(cardPath(reader.lang, 'c02'));
  await tap('desk:change');
  await reader.page.locator('summary').first().click();
  await reader.page.locator('label', { hasText: said(reader.lang, 'choices:languageOther') }).click();
  await type();
  await tap('desk:done');
};

const onLetter = async ({ reader, type, tap }: Walk): Promise<void> => {
  await reader.openPage('saidNo');
  await tap('saidNo:letterLink');
  await type();
  await tap('letter:make');
  await reader.page.locator('.sheet.letter').waitFor();
  await tap('letter:picture');
  await reader.sees('card:pictureWarning');
};

const onSheet = async ({ reader, type, tap }: Walk): Promise<void> => {
  await reader.openPage('boxes');
  await tap('boxes:sheetTitle');
  for (const nth of [0, 1, 2, 3]) await type(nth);
  await tap('boxes:sheetShow');
  await reader.page.locator('.sheet').waitFor();
};

const inSearch = async ({ reader, type }: Walk): Promise<void> => {
  await reader.openPage('search');
  await type();
  await reader.page.waitForFunction(() => (document.querySelector('output')?.textContent ?? '').trim() !== '');
};

/** The rooms that take text. A test looks whether any other page has a field. */
export const typedRooms = [onCard, onShowCard, onLetter, onSheet, inSearch];

/** Walks through every room that takes text, types the next word into each field, and goes on with it. `look` is called while it stands there. */
export const typeEverywhere = async (reader: Reader, nextWord: () => string, look: () => Promise<void> = async () => {}): Promise<void> => {
  const { page, lang } = reader;
  const type = async (nth = 0): Promise<void> => {
    // Key by key, as people do: some leaks begin with the keys.
    await page.locator('main input[type="text"], main input[type="search"]').nth(nth).pressSequentially(nextWord());
    await look();
  };
  const tap = (key: FullKey): Promise<void> =>
    page
      .locator('main button', { hasText: new RegExp(`^\\s*${said(lang, key).source}`) })
      .first()
      .click();
  for (const room of typedRooms) await room({ reader, type, tap });
};
