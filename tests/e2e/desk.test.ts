/** The cards for staff, on the whole screen of a phone 360 wide. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardIds } from '../../src/content/ids.ts';
import { cardPath, pagePath } from '../../src/content/paths.ts';
import { languageIds, type LanguageId } from '../../src/domain/languages.ts';
import { openPhones } from './brokenPhone.ts';
import { expectCard } from './deskCards.ts';
import { afterOneVisit, type PhoneWithoutNetwork } from './oneVisit.ts';
import { said, shownSentence } from './shownWords.ts';
import { readerOf, type Reader } from './siteWalk.ts';

describe('after one visit to /ti/, offline', () => {
  let phone: PhoneWithoutNetwork;
  let reader: Reader;
  beforeAll(async () => {
    phone = await afterOneVisit('/ti/');
    reader = readerOf('ti', phone.page, phone.origin);
  });
  afterAll(() => phone?.close());

  it.each(cardIds)('card %s is read across a desk, turns, and leads back to the list', async (card) => {
    const { page, open, button, link } = reader;
    await open(pagePath('ti', 'show'));
    await page
      .locator(`main a[href="${cardPath('ti', card)}"]`)
      .first()
      .click();
    await page.locator('.full-english h1').waitFor();
    await expectCard(reader, card);
    const words = page.locator('.full-words');
    const turned = () => words.evaluate((one) => getComputedStyle(one).transform);
    expect(await turned()).toBe('none');
    await button('desk:turn').tap();
    expect(await turned()).toBe('matrix(-1, 0, 0, -1, 0, 0)');
    await button('desk:turn').tap();
    expect(await turned()).toBe('none');
    await link('common:back').tap();
    await page.locator('h1', { hasText: said('ti', 'show:title') }).waitFor();
    expect(new URL(page.url()).pathname).toBe(pagePath('ti', 'show'));
  });

  it('card c09 says what the person holds only after they have said so', async () => {
    const { page, open } = reader;
    await open(cardPath('ti', 'c09'));
    await page.locator('label', { hasText: said('ti', 'desk:c09Yes') }).tap();
    await page.locator('h1', { hasText: said('en', 'desk:c09Headline') }).waitFor();
    expect(await page.innerText('.full-own')).toMatch(said('ti', 'desk:c09Headline'));
    await page.locator('label', { hasText: new RegExp(`^\\s*${said('ti', 'desk:c09No').source}`) }).tap();
    await page.locator('h1', { hasText: said('en', 'desk:c09Form') }).waitFor();
  });

  it('control: letters that are too small are seen', async () => {
    await reader.open(cardPath('ti', 'c01'));
    await reader.page.evaluate(() => document.querySelector<HTMLElement>('.full-english h1')?.style.setProperty('font-size', '20px'));
    await expect(expectCard(reader, 'c01')).rejects.toThrow();
  });
});

/** Voices as a phone might have them, and what they were asked to say. */
const voices = (local: boolean) => ({
  given: local,
  script: (isLocal: boolean) => {
    const spoken: string[] = [];
    const voice = { name: 'Voice', lang: 'en-GB', localService: isLocal, default: true, voiceURI: 'voice' };
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const speech = {
      getVoices: () => [voice],
      speak: ({ text }: Utterance) => void spoken.push(text),
      cancel: () => {},
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, spoken });
  },
});

describe('a phone', () => {
  let phones: Awaited<ReturnType<typeof openPhones>>;
  beforeAll(async () => {
    phones = await openPhones();
  });
  afterAll(() => phones?.close());

  it.each(languageIds)('shows every card in %s large enough and in its place', async (lang: LanguageId) => {
    await phones.phone({}, async ({ page, origin }) => {
      const reader = readerOf(lang, page, origin);
      // One frame holds every card: all are measured in Tigrinya, whose letters are the tallest, and some in each language.
      for (const card of lang === 'ti' ? cardIds : (['c01', 'c02', 'c06', 'c12', 'c18'] as const)) {
        await reader.open(cardPath(lang, card));
        await expectCard(reader, card);
      }
    });
  });

  it('with an English voice of its own says the card aloud, only when asked', async () => {
    await phones.phone(voices(true), async ({ page, origin }) => {
      const reader = readerOf('ti', page, origin);
      await reader.open(cardPath('ti', 'c02'));
      const spoken = () => page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
      await reader.button('desk:sayEnglish').waitFor();
      expect(await spoken()).toEqual([]);
      await reader.button('desk:sayEnglish').click();
      const [text = ''] = await spoken();
      expect(text).toContain(shownSentence('en', 'desk:c02Headline'));
      expect(text).toContain(shownSentence('en', 'card:lineLanguage').replace('{{language}}', 'Tigrinya'));
    });
  });

  it('whose English voice would send the words away does not offer it', async () => {
    await phones.phone(voices(false), async ({ page, origin }) => {
      const reader = readerOf('ti', page, origin);
      await reader.open(cardPath('ti', 'c02'));
      await reader.button('desk:turn').waitFor();
      expect(await page.getByRole('button', { name: said('ti', 'desk:sayEnglish') }).count()).toBe(0);
    });
  });

  it('is asked to keep its screen on while a card is shown, and on no other page', async () => {
    const locks = {
      script: () => {
        const asked: string[] = [];
        Object.assign(globalThis, { asked });
        Object.defineProperty(navigator, 'wakeLock', {
          value: {
            request: (kind: string) => {
              asked.push(kind);
              return Promise.resolve({ release: () => (asked.push('released'), Promise.resolve()) });
            },
          },
        });
      },
    };
    await phones.phone(locks, async ({ page, origin }) => {
      const asked = () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
      const reader = readerOf('ti', page, origin);
      await reader.open(pagePath('ti', 'show'));
      expect(await asked()).toEqual([]);
      await reader.open(cardPath('ti', 'c01'));
      expect(await asked()).toEqual(['screen']);
      await reader.link('common:back').click();
      await page.locator('h1', { hasText: said('ti', 'show:title') }).waitFor();
      expect((await asked()).filter((one) => one === 'screen').length).toBeLessThanOrEqual(1);
    });
  });

  it('may be asked for that under the headers of the site', async () => {
    await phones.phone({}, async ({ page, origin }) => {
      await readerOf('en', page, origin).open(cardPath('en', 'c01'));
      const allowed = await page.evaluate(async () => {
        try {
          await (await navigator.wakeLock.request('screen')).release();
          return 'granted';
        } catch (error) {
          return String(error);
        }
      });
      expect(allowed).toBe('granted');
    });
  });
});
