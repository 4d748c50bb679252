/** What a narrow screen or large letters do to a page: words that run out of it, words cut off, targets too small for a thumb. */
import type { Page } from 'playwright-core';

/** The smallest target, in CSS pixels. */
const thumb = 48;

/** Measures the page as it is now. Returns one line for each fault. */
export const layoutFaults = (page: Page, where: string): Promise<string[]> =>
  page.evaluate(
    ({ at, least }) => {
      const root = document.documentElement;
      const name = (element: Element): string =>
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
      const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
      const all = [...document.body.querySelectorAll('*')].filter(
        (element) => isShown(element) && !element.closest('svg, .skip:not(:focus)'),
      );

      const wide = root.scrollWidth > root.clientWidth;
      const outside = all.filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > root.clientWidth + 1 || left < -1);
      });
      const faults = wide || outside.length > 0 ? [`wider than the screen: ${name(outside.at(-1) ?? document.body)}`] : [];

      for (const element of all) {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cutsDown = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
        const cutsAside = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const sticksOut = element.clientWidth > 0 && !/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 2;
        if (cutsDown || cutsAside) faults.push(`cut off: ${name(element)}`);
        else if (sticksOut && element !== document.body) faults.push(`words stick out: ${name(element)}`);
      }

      for (const element of all.filter((one) => one.matches('a[href], button, input, select, textarea, summary'))) {
        const target = element.matches('input') ? (element.closest('label') ?? element) : element;
        const { width, height } = target.getBoundingClientRect();
        // A link inside a sentence is as high as its line: that is allowed, and there is hardly any.
        const inSentence = element.matches('p > a') && getComputedStyle(element).display === 'inline';
        if (!inSentence && (width < least - 0.5 || height < least - 0.5)) {
          faults.push(`small target, ${Math.round(width)} x ${Math.round(height)}: ${name(element)}`);
        }
      }
      return faults.map((fault) => `${at}: ${fault}`);
    },
    { at: where, least: thumb },
  );

/** Opens what is folded, so that its words are measured too. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const box of document.querySelectorAll('details')) box.open = true;
  });

/** Measures the page on the narrowest phone, with our largest letters, and with those of the browser doubled. */
export const layoutFaultsAtAllSizes = async (page: Page, where: string): Promise<string[]> => {
  const letters = (text: string, size: string) =>
    page.evaluate(
      ([ours, browsers]) => {
        document.documentElement.dataset.text = ours;
        document.documentElement.style.fontSize = browsers ?? '';
      },
      [text, size],
    );
  await page.setViewportSize({ width: 320, height: 640 });
  const faults = await layoutFaults(page, `${where}, 320 px`);
  await page.setViewportSize({ width: 360, height: 640 });
  await letters('3', '');
  faults.push(...(await layoutFaults(page, `${where}, largest text`)));
  await letters('1', '200%');
  faults.push(...(await layoutFaults(page, `${where}, letters doubled`)));
  await letters('1', '');
  return faults;
};
