import { describe, expect, it } from 'vitest';
import { main, reviewSheet } from '../../scripts/reviewSheet.ts';
import { readWords, wordsToTranslate } from '../../scripts/build/localeFiles.ts';
import { codeOf } from '../../src/i18n/codeOf.ts';

const english = wordsToTranslate(readWords('en'));

describe('the review sheet', () => {
  it.each(['ti', 'ar', 'fa'] as const)('of %s has every sentence once, with its code, English and translation', async (lang) => {
    const { html, lines } = await reviewSheet(lang, '2026-11-25');
    const keys = Object.entries(english).flatMap(([ns, own]) => Object.keys(own).map((key) => `${ns}:${key}`));
    expect(lines).toBe(keys.length);
    for (const key of keys) expect(html.split(`<td>${codeOf(key)}<br>`)).toHaveLength(2);
    expect(html).toContain(readWords(lang).gp?.title);
    expect(html.match(/class="box"/g)).toHaveLength(3 * lines);
  });

  it('shows the picture of a sentence beside it', async () => {
    const { html } = await reviewSheet('ti', '2026-11-25');
    expect(html).toMatch(new RegExp(`<td>${codeOf('emergency:signChest')}<br><svg class="icon"><use href="#i-chest">`));
    expect(html).toContain('<symbol id="i-chest"');
  });

  it('is refused for English and for a language that is not ours', async () => {
    expect(await main(['en'])).toBe(1);
    expect(await main(['xx'])).toBe(1);
  });
});
