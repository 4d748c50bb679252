/** Ways through the site that several tests take. Controls are found by the words on them. */
import type { Locator, Page } from 'playwright-core';
import type { AnswerTo, QuestionId } from '../../src/domain/answers.ts';
import { questionWords } from '../../src/content/checker/questionWords.ts';
import { cardIds, staffPageIds, type PageId } from '../../src/content/ids.ts';
import { pageIds } from '../../src/content/pages/index.ts';
import { cardPath, pagePath, staffPath } from '../../src/content/paths.ts';
import type { FullKey } from '../../src/content/schema.ts';
import type { LanguageId } from '../../src/domain/languages.ts';
import { said } from './shownWords.ts';

/** The address of every page and every card in a language; in English those for health staff too. */
export const addressesIn = (lang: LanguageId): readonly string[] => [
  ...pageIds.map((page) => pagePath(lang, page)),
  ...cardIds.map((card) => cardPath(lang, card)),
  ...(lang === 'en' ? staffPageIds.map(staffPath) : []),
];

/** One reader in one browser tab. */
export type Reader = {
  readonly lang: LanguageId;
  readonly page: Page;
  /** Opens an address and waits until the script has done its work there. */
  readonly open: (path: string) => Promise<void>;
  readonly openPage: (id: PageId) => Promise<void>;
  /** A control by what stands on it. */
  readonly button: (key: FullKey) => Locator;
  readonly link: (key: FullKey) => Locator;
  /** Marks an answer of the question on the screen. */
  readonly choose: <Q extends QuestionId>(question: Q, answer: AnswerTo<Q>) => Promise<void>;
  readonly sees: (key: FullKey) => Promise<void>;
};

/** Waits until the page has done its work: it is live, and has said whether it works without internet. */
export const waitUntilLive = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => ['saved', 'failed'].includes(document.documentElement.dataset.saved ?? ''), null, { timeout: 20_000 });
};

/** A reader of one language in a tab. `origin` is the address of the served site. */
export const readerOf = (lang: LanguageId, page: Page, origin: string): Reader => {
  const open = async (path: string): Promise<void> => {
    await page.goto(`${origin}${path}`);
    await waitUntilLive(page);
  };
  return {
    lang,
    page,
    open,
    openPage: (id) => open(pagePath(lang, id)),
    button: (key) => page.getByRole('button', { name: said(lang, key) }).first(),
    link: (key) => page.getByRole('link', { name: said(lang, key) }).first(),
    choose: async (question, answer) => {
      await page.getByText(said(lang, questionWords[question].question)).first().waitFor();
      const { key } = questionWords[question].answers[answer];
      // Short answers such as No stand inside longer ones, so the line has to begin with it.
      const line = new RegExp(`^\\s*${said(lang, key).source}`);
      await page
        .locator('form label', { has: page.getByText(line).first() })
        .first()
        .click();
    },
    sees: (key) => page.getByText(said(lang, key)).filter({ visible: true }).first().waitFor(),
  };
};
