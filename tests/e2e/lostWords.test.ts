/** A phone that threw away what was saved: it says so, and English, which came with the app, still reads. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPhones, type Phone } from './brokenPhone.ts';

let phones: Awaited<ReturnType<typeof openPhones>>;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones?.close());

const kinds = ['files', 'database'] as const;

/** Throws away packs as a phone does that makes room for itself. */
const lose = ({ page }: Phone, kind: (typeof kinds)[number]): Promise<unknown> =>
  page.evaluate(
    (what) =>
      what === 'files'
        ? caches.delete('doorway-packs')
        : new Promise((resolve) => (indexedDB.deleteDatabase('doorway').onsuccess = () => resolve(true))),
    kind,
  );

const keptTigrinya = async (phone: Phone): Promise<void> => {
  await phone.open('/ti/');
  expect(await phone.settled()).toBe('saved');
  // A page that holds nothing open.
  await phone.open('/robots.txt');
};

describe('saved words that are gone', () => {
  it('from both places: it is said in their language, English reads, and a network brings them back', async () => {
    await phones.phone({}, async (phone) => {
      await keptTigrinya(phone);
      for (const kind of kinds) await lose(phone, kind);
      phone.use(() => 'hang');
      await phone.context.setOffline(true);
      try {
        await phone.open('/ti/gp/');
        await phone.says('ti', 'notices:storageBroken', 'notices:storageBrokenDo');
        expect(await phone.isSaid('ti', 'notices:languageNotSaved')).toBe(false);
        await phone.open('/en/gp/');
        await phone.says('en', 'gp:answer');
      } finally {
        await phone.context.setOffline(false);
      }
      phone.use(null);
      await phone.open('/ti/gp/');
      await phone.says('ti', 'gp:answer');
      expect(await phone.settled()).toBe('saved');
    });
  });

  it.each(kinds)('from the %s only: the other place has them', async (kind) => {
    await phones.phone({}, async (phone) => {
      await keptTigrinya(phone);
      await lose(phone, kind);
      await phone.cutOff();
      await phone.open('/ti/gp/');
      await phone.says('ti', 'gp:answer');
    });
  });

  it('control: a language that never was saved is not called lost', async () => {
    await phones.phone({}, async (phone) => {
      await keptTigrinya(phone);
      await phone.cutOff();
      await phone.open('/fa/gp/');
      await phone.says('fa', 'notices:languageNotSaved', 'notices:languageNotSavedDo');
      expect(await phone.isSaid('fa', 'notices:storageBroken')).toBe(false);
    });
  });
});
