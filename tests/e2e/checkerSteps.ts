/** Going through the checker as people do, and reading what it says. */
import type { Page } from 'playwright-core';
import type { AnswerTo, Door, QuestionId } from '../../src/domain/answers.ts';
import { questions } from '../../src/domain/answers.ts';
import type { ServiceId } from '../../src/domain/services.ts';
import { questionWords } from '../../src/content/checker/questionWords.ts';
import { doorWords, serviceWords } from '../../src/content/checker/serviceWords.ts';
import { said } from './shownWords.ts';
import type { Reader } from './siteWalk.ts';

/** What a person answers, should they be asked. */
export type Given = { readonly [Q in QuestionId]?: AnswerTo<Q> };

const questionIds = Object.keys(questions) as readonly QuestionId[];

/** Which question is on the screen, or null for a result. */
export const questionNow = async ({ page, lang }: Reader): Promise<QuestionId | null> => {
  await page.locator('form, .outcome').first().waitFor();
  const heading = (await page.locator('.checker legend').allInnerTexts())[0];
  if (heading === undefined) return null;
  return questionIds.find((id) => said(lang, questionWords[id].question).test(heading)) ?? null;
};

/** Opens a door and answers until there is a result. Gives the questions that were asked, and what every screen on the way said. */
export const walkDoor = async (reader: Reader, door: Door, given: Given) => {
  const { page, link, button } = reader;
  const asked: QuestionId[] = [];
  const screens: string[] = [];
  await link(doorWords[door].key).click();
  for (let question = await questionNow(reader); question !== null; question = await questionNow(reader)) {
    asked.push(question);
    screens.push(await page.innerText('main'));
    if (asked.length > 9) throw new Error('The questions do not end');
    await reader.choose(question, (given[question] ?? 'unknown') as never);
    await button('checker:continue').click();
  }
  await reader.sees('checker:notKept');
  screens.push(await page.innerText('main'));
  return { asked, screens };
};

/** The words of the result for one kind of care. */
export const outcomeOf = ({ page, lang }: Reader, service: ServiceId): Promise<string> =>
  page.locator('.outcome', { has: page.locator('h3', { hasText: said(lang, serviceWords[service].key) }) }).innerText();

/** How many boxes and dots of a question are marked. */
export const marks = (page: Page): Promise<number> => page.locator('.checker form input:checked').count();

/** Puts the page away as a phone does, or takes it up again. Browsers under test never hide a page by themselves. */
export const putAway = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    hidden ? 'hidden' : 'visible',
  );
