/** Names of sentences that stand on the screen where the sentence should: its words were not loaded. */
import type { Page } from 'playwright-core';
import { readWords } from '../../scripts/build/localeFiles.ts';

const words = Object.values(readWords('en'));
const sentences = new Set(words.flatMap((page) => Object.values(page)));
const names = [...new Set(words.flatMap((page) => Object.keys(page)))].filter((name) => !sentences.has(name));

/** The names that are read on the page now. */
export const namesShown = (page: Page): Promise<string[]> =>
  page.evaluate((known) => {
    const all = new Set(known);
    const leaves = [...document.querySelectorAll('body :not(script, style)')].filter((one) => one.childElementCount === 0);
    return leaves.map((leaf) => (leaf.textContent ?? '').trim()).filter((text) => all.has(text));
  }, names);
