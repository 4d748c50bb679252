/** Reading aloud in a real browser, with the voices that a phone might have. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPhones } from './brokenPhone.ts';
import { said, shownSentence } from './shownWords.ts';
import { readerOf } from './siteWalk.ts';

type Spoken = { readonly text: string; readonly lang: string };

/** Voices by tag, what they were asked to say, and a way to end what is being said. `slow`: a sentence lasts until it is cut off. */
const voices = (tags: readonly string[], local = true, slow = false) => ({
  given: { tags, local, slow },
  script: ({ tags: names, local: isLocal, slow: lasts }: { tags: readonly string[]; local: boolean; slow: boolean }) => {
    const spoken: Spoken[] = [];
    const list = names.map((lang) => ({ name: lang, lang, localService: isLocal, default: false, voiceURI: lang }));
    let current: EventTarget | null = null;
    class Utterance extends EventTarget {
      lang = '';
      constructor(readonly text: string) {
        super();
      }
    }
    const speech = {
      getVoices: () => list,
      speak: (utterance: Utterance) => {
        spoken.push({ text: utterance.text, lang: utterance.lang });
        current = utterance;
        if (!lasts) setTimeout(() => utterance.dispatchEvent(new Event('end')));
      },
      cancel: () => current?.dispatchEvent(new Event('error')),
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, spoken });
  },
});

describe('Listen', () => {
  let phones: Awaited<ReturnType<typeof openPhones>>;
  beforeAll(async () => {
    phones = await openPhones();
  });
  afterAll(() => phones?.close());

  const spokenOn = (page: { evaluate: <T>(work: () => T) => Promise<T> }) =>
    page.evaluate(() => (globalThis as unknown as { spoken: Spoken[] }).spoken);

  it('says nothing unasked, asks once whether the language was heard, then reads sentence by sentence in it alone', async () => {
    await phones.phone(voices(['en-GB', 'ar-SA']), async ({ page, origin }) => {
      const reader = readerOf('ar', page, origin);
      await reader.openPage('gp');
      expect(await spokenOn(page)).toEqual([]);
      await page.locator('[data-act="listen"]').click();
      await page.locator('.listening button').first().waitFor();
      expect((await spokenOn(page)).map(({ lang }) => lang)).toEqual(['ar-SA']);
      await page.locator('.listening button').first().click();
      await page.waitForFunction(() => (globalThis as unknown as { spoken: unknown[] }).spoken.length > 10);
      const all = await spokenOn(page);
      expect(new Set(all.map(({ lang }) => lang))).toEqual(new Set(['ar-SA']));
      expect(all.map(({ text }) => text).join(' ')).toContain(shownSentence('ar', 'gp:title').split(' ')[0]);
      expect(all.every(({ text }) => text.length <= 210)).toBe(true);
      // The answer is kept: the next page does not ask.
      await reader.openPage('help');
      await page.locator('[data-act="listen"]').click();
      await page.waitForFunction(() => (globalThis as unknown as { spoken: unknown[] }).spoken.length > 3);
      expect(await page.locator('.listening button').count()).toBe(0);
      expect((await spokenOn(page)).map(({ text }) => text).join(' ')).not.toMatch(/\b999\b/);
    });
  });

  it('marks the sentence that is read, and stops in the middle of it', async () => {
    await phones.phone(voices(['vi-VN'], true, true), async ({ page, origin }) => {
      await page.addInitScript(() => localStorage.setItem('doorway', JSON.stringify({ voices: { vi: true } })));
      await readerOf('vi', page, origin).openPage('gp');
      const button = page.locator('[data-act="listen"]');
      await button.click();
      await page.locator('.being-read').waitFor();
      expect(await page.locator('.being-read').count()).toBe(1);
      expect(await button.innerText()).toMatch(said('vi', 'common:listenStop'));
      await button.click();
      await page.locator('.being-read').waitFor({ state: 'detached' });
      const before = (await spokenOn(page)).length;
      await page.waitForTimeout(200);
      expect((await spokenOn(page)).length).toBe(before);
    });
  });

  it.each([
    ['no voice of the language', voices(['en-GB', 'fa-IR'])],
    ['one that would send the words away', voices(['prs', 'fa-AF'], false)],
    ['no voices', voices([])],
  ])('with %s says so, and what to do', async (_, given) => {
    await phones.phone(given, async ({ page, origin }) => {
      await readerOf('prs', page, origin).openPage('gp');
      await page.locator('[data-act="listen"]').click();
      await page.locator('.listening p').first().waitFor();
      expect(await page.innerText('.listening')).toMatch(said('prs', 'common:listenNoVoiceDo'));
      expect(await spokenOn(page)).toEqual([]);
    });
  });

  it('takes “No” for an answer, and says on the next page that there is no voice', async () => {
    await phones.phone(voices(['ur-PK']), async ({ page, origin }) => {
      const reader = readerOf('ur', page, origin);
      await reader.openPage('gp');
      await page.locator('[data-act="listen"]').click();
      await page.locator('.listening button').nth(1).click();
      await page.locator('.listening p').first().waitFor();
      expect(await page.innerText('.listening')).toMatch(said('ur', 'common:listenNoVoiceDo'));
      const before = (await spokenOn(page)).length;
      await page.locator('[data-act="listen"]').click();
      expect((await spokenOn(page)).length).toBe(before);
    });
  });

  it('warns on a private page before anything is heard', async () => {
    await phones.phone(voices(['ar-SA']), async ({ page, origin }) => {
      await page.addInitScript(() => localStorage.setItem('doorway', JSON.stringify({ voices: { ar: true } })));
      await readerOf('ar', page, origin).openPage('violence');
      await page.locator('[data-act="listen"]').click();
      await page.locator('.listening p').first().waitFor();
      expect(await page.innerText('.listening')).toMatch(said('ar', 'common:listenPrivate'));
      expect(await spokenOn(page)).toEqual([]);
      await page.locator('[data-act="listen"]').click();
      await page.waitForFunction(() => (globalThis as unknown as { spoken: unknown[] }).spoken.length > 3);
    });
  });
});
