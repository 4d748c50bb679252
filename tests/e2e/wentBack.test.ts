/** Words that were saved last and are damaged: the app goes back to earlier ones, says which, and says so when they are its own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LanguageId } from '../../src/domain/languages.ts';
import { openPhones, type Phone } from './brokenPhone.ts';
import { nextRelease } from './nextRelease.ts';

let phones: Awaited<ReturnType<typeof openPhones>>;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones?.close());

const newsOf = (lang: LanguageId) =>
  nextRelease(lang, (pack) => ({ ...pack, words: { ...pack.words, gp: { ...pack.words.gp, answer: 'NEWEST' } } }));

/** Takes the newest words of a language, or all that was saved of it, from both places. The note that they were saved stays. */
const damage = ({ page }: Phone, lang: string, newest: string | null): Promise<void> =>
  page.evaluate(
    async ([code, only]) => {
      const cache = await caches.open('doorway-packs');
      for (const { url } of await cache.keys())
        if (url.includes(`/packs/${code}.`) && (!only || url.endsWith(only))) await cache.delete(url);
      await new Promise<void>((resolve) => {
        const request = indexedDB.open('doorway');
        request.onsuccess = () => {
          const words = request.result.transaction('words', 'readwrite').objectStore('words');
          const keys = words.getAllKeys();
          keys.onsuccess = () => {
            const own = (keys.result as [string, number, string][]).filter(([of]) => of === code);
            const last = Math.max(...own.map(([, generation]) => generation));
            for (const key of own) if (!only || key[1] === last) words.delete(key);
          };
          words.transaction.oncomplete = () => resolve(request.result.close());
        };
      });
    },
    [lang, newest] as const,
  );

const updated = async (phone: Phone, lang: LanguageId): Promise<string> => {
  await phone.open(`/${lang}/gp/`);
  expect(await phone.settled()).toBe('saved');
  const release = newsOf(lang);
  phone.use(release.network);
  await phone.open(`/${lang}/interpreter/`);
  await phone.page.waitForFunction(
    async (path) => (await (await caches.open('doorway-packs')).match(path)) !== undefined,
    release.packPath,
  );
  expect(await phone.settled()).toBe('saved');
  await phone.open('/robots.txt');
  return release.packPath;
};

describe('the newest words are damaged', () => {
  it('in both places: the earlier ones stand there, and it is said of which day they are', async () => {
    await phones.phone({}, async (phone) => {
      await damage(phone, 'ti', await updated(phone, 'ti'));
      await phone.cutOff();
      await phone.open('/ti/gp/');
      await phone.says('ti', 'gp:answer', 'notices:wentBack');
      expect(await phone.page.innerText('#notices')).not.toMatch(/\{\{|NaN|undefined/);
      expect(await phone.isSaid('ti', 'notices:wentToOwn')).toBe(false);
    });
  });

  it('and so are the earlier ones: the app uses those that came with it, and says so', async () => {
    await phones.phone({}, async (phone) => {
      await updated(phone, 'en');
      await damage(phone, 'en', null);
      await phone.cutOff();
      await phone.open('/en/gp/');
      await phone.says('en', 'gp:answer', 'notices:wentToOwn');
      expect(await phone.isSaid('en', 'notices:wentBack')).toBe(false);
    });
  });

  it('control: with whole words nothing of the kind is said', async () => {
    await phones.phone({}, async (phone) => {
      await updated(phone, 'ti');
      await phone.cutOff();
      await phone.open('/ti/gp/');
      await phone.page.getByText('NEWEST').first().waitFor();
      expect(await phone.isSaid('ti', 'notices:wentBack')).toBe(false);
    });
  });
});
