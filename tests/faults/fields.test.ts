/** What a browser or a phone could remember, mend, send away or translate by itself. */
import type { Page } from 'playwright-core';
import { addressesIn, readerOf } from '../e2e/siteWalk.ts';
import { canary } from './canaries.ts';
import { faults, type Must, type UnderFault } from './fault.ts';
import { onePhone } from './phonesUnder.ts';
import { typeEverywhere } from './typeEverywhere.ts';

const isTold = 'every box tells the browser to remember, mend, send and translate nothing';

/** Boxes for text on the page, and what each of them lacks. */
const lacking = (page: Page): Promise<{ readonly boxes: number; readonly lacks: string[] }> =>
  page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>('textarea, [contenteditable], input:not([type="radio"], [type="checkbox"])'),
    ];
    const lacks = boxes.flatMap((box) => {
      const wrong = [
        box.getAttribute('autocomplete') === 'off' ? '' : 'autocomplete',
        box.spellcheck ? 'spellcheck' : '',
        box.closest('[translate]')?.getAttribute('translate') === 'no' ? '' : 'translate',
        box.name === '' ? '' : `name ${box.name}`,
        box.form === null || box.form.getAttribute('autocomplete') === 'off' ? '' : 'form',
      ];
      return wrong.filter(Boolean).map((what) => `${location.pathname} ${what}`);
    });
    return { boxes: boxes.length, lacks };
  });

/** Words of the person that a browser could be asked to translate. */
const translatable = (page: Page, word: string): Promise<string[]> =>
  page.evaluate((text) => {
    const holders = [...document.querySelectorAll('body *')].filter(
      (one) => one.childElementCount === 0 && one.textContent?.includes(text),
    );
    return holders.filter((one) => one.closest('[translate]')?.getAttribute('translate') !== 'no').map((one) => one.outerHTML);
  }, word);

const audit = async (site: UnderFault, must: Must): Promise<void> => {
  await onePhone(site, async ({ page, origin }) => {
    const reader = readerOf('ti', page, origin);
    let typed = 0;
    let seen = 0;
    await typeEverywhere(
      reader,
      () => canary(typed++),
      async () => {
        const { boxes, lacks } = await lacking(page);
        seen += boxes;
        must(isTold, lacks.length === 0, lacks);
        const open = await translatable(page, canary(typed - 1));
        must('what was typed is not offered for translation', open.length === 0, open);
      },
    );
    must('boxes were found', seen >= typed, { seen, typed });
    // A page that got a box of its own belongs into the walk above.
    for (const path of addressesIn('ti').filter((one) => !/search|\/show\//.test(one))) {
      await page.goto(`${origin}${path}`);
      const { boxes, lacks } = await lacking(page);
      must(isTold, lacks.length === 0, { path, boxes, lacks });
    }
    await reader.openPage('checker');
    await reader.link('free:doorHospital').click();
    for (const answer of ['refused', 'homeOffice'] as const) {
      const part = page.locator('.checker').first();
      must('questions and results are not offered for translation', (await part.getAttribute('translate')) === 'no', answer);
      if (answer === 'refused') await reader.choose('claim', answer);
      else await reader.choose('support', answer);
      await reader.button('checker:continue').click();
    }
    await reader.sees('checker:resultTitle');
    const result = page.locator('.checker').first();
    must('questions and results are not offered for translation', (await result.getAttribute('translate')) === 'no');
  });
};

faults([
  {
    id: 'F71',
    title: 'browsers remember, mend, send away and translate what they may',
    controls: [{ without: 'privateField', promise: isTold }],
    run: audit,
  },
]);
