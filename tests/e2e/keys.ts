/** Walking with the keyboard alone. */
import type { Locator, Page } from 'playwright-core';

/** Everything that a keyboard must reach, as a list on the page: in the order of the document, one stop for a group of radio buttons. */
const listStops = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const modal = document.querySelector('dialog:modal');
    const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
    const isStop = (element: HTMLElement): boolean => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.name === '') return true;
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
      return element === (group.find((one) => one.checked) ?? group[0]);
    };
    const stops = [
      ...(modal ?? document).querySelectorAll<HTMLElement>(
        'a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex="0"]',
      ),
    ].filter((element) => isShown(element) && isStop(element));
    (globalThis as { stops?: HTMLElement[] }).stops = stops;
    return stops.map((element) => `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 40)}"`);
  });

type Stop = { readonly place: number; readonly outline: number; readonly covered: boolean };

const whereFocusIs = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { left, top, width, height } = focused.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, Math.min(Math.max(top + height / 2, 1), innerHeight - 1));
    return {
      place: (globalThis as { stops?: HTMLElement[] }).stops?.indexOf(focused) ?? -1,
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      covered: !(hit && (focused.contains(hit) || hit.contains(focused))),
    };
  });

/** Presses Tab through the whole page. Returns a line for each thing that is not reached in its turn, not seen, or covered. */
export const focusFaults = async (page: Page, where: string): Promise<string[]> => {
  const names = await listStops(page);
  const faults: string[] = [];
  // A browser goes on from the last focus: one step back from the second place is the beginning.
  await page.evaluate(() => (globalThis as { stops?: HTMLElement[] }).stops?.[1]?.focus());
  await page.keyboard.press('Shift+Tab');
  for (const [place, name] of names.entries()) {
    if (place > 0) await page.keyboard.press('Tab');
    const at = await whereFocusIs(page);
    if (at.place !== place) {
      faults.push(`${where}: Tab does not reach ${name}, but ${names[at.place] ?? 'something else'}`);
      break;
    }
    if (at.outline < 2) faults.push(`${where}: focus is not seen on ${name}`);
    if (at.covered) faults.push(`${where}: something lies over ${name}`);
  }
  if (names.length < 2) faults.push(`${where}: nothing to reach`);
  return faults;
};

/** Presses Tab until a control has the focus. Throws where it never comes. */
export const tabTo = async (page: Page, control: Locator): Promise<void> => {
  await control.waitFor();
  const target = await control.elementHandle();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await page.evaluate((element) => element === document.activeElement, target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${control}`);
};

/** Reaches a control with Tab and presses a key on it. */
export const press = async (page: Page, control: Locator, key: 'Enter' | 'Space'): Promise<void> => {
  await tabTo(page, control);
  await page.keyboard.press(key);
};
