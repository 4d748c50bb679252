/** Languages on the phone: saved with their progress, removed, switched to without internet; and what Home says of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FullKey } from '../../src/content/schema.ts';
import { loginPage, missing, openPhones, type Network, type Phone } from './brokenPhone.ts';
import { packFile } from './nextRelease.ts';
import { said } from './shownWords.ts';

let phones: Awaited<ReturnType<typeof openPhones>>;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones?.close());

const arabic = packFile('ar');
const row = ({ page }: Phone) => page.locator('li[data-shelf="ar"]');
const button = (phone: Phone, key: FullKey) => row(phone).getByRole('button', { name: said('ti', key) });
const rowSays = (phone: Phone, key: FullKey) => row(phone).getByText(said('ti', key)).first().waitFor({ timeout: 20_000 });

const openShelf = async (phone: Phone): Promise<void> => {
  await phone.open('/ti/languages/');
  expect(await phone.settled()).toBe('saved');
  await rowSays(phone, 'languages:notSaved');
  await rowSays(phone, 'languages:size');
};

const save = async (phone: Phone): Promise<void> => {
  await button(phone, 'languages:save').click();
  await rowSays(phone, 'common:savedReady');
};

/** Opens the language panel of the page and takes a language. */
const switchTo = async ({ page }: Phone, tag: string): Promise<void> => {
  await page.locator('header summary').click();
  await page.locator(`header a[hreflang="${tag}"]`).click();
};
const switchToArabic = (phone: Phone): Promise<void> => switchTo(phone, 'ar');

const direction = ({ page }: Phone) => page.getAttribute('html', 'dir');

/** The pack of Arabic comes in its own time. */
const slowly: Network = (path) => (path === arabic.path ? { type: 'application/json', body: arabic.text, after: 500 } : null);

describe('the shelf of languages', () => {
  it('saves a language with its progress, opens it without internet, and removes it', async () => {
    await phones.phone({ network: slowly }, async (phone) => {
      await openShelf(phone);
      await button(phone, 'languages:save').click();
      await row(phone).locator('progress').waitFor();
      await rowSays(phone, 'languages:progress');
      await rowSays(phone, 'common:savedReady');
      expect(await row(phone).locator('progress').count()).toBe(0);
      expect(await button(phone, 'languages:save').count()).toBe(0);

      await phone.cutOff();
      // From a page that is operated, and from one that is only read: both at once, in place.
      await switchToArabic(phone);
      await phone.says('ar', 'languages:title');
      expect(await direction(phone)).toBe('rtl');
      await phone.open('/ti/gp/');
      await switchToArabic(phone);
      await phone.says('ar', 'gp:answer');
      await phone.open('/ar/interpreter/');
      await phone.says('ar', 'interpreter:answer');

      await phone.open('/ti/languages/');
      // Arabic is on the screen once more, so that its words are in memory when it is removed: they must go with it.
      await switchToArabic(phone);
      await phone.says('ar', 'languages:title');
      await switchTo(phone, 'ti-ER');
      await phone.says('ti', 'languages:title');
      await button(phone, 'languages:remove').click();
      await rowSays(phone, 'languages:notSaved');
      await switchToArabic(phone);
      await phone.says('ar', 'notices:languageNotSaved', 'notices:languageNotSavedDo');
      for (const path of ['/ti/gp/', '/ti/settings/']) {
        await phone.open(path);
        await switchToArabic(phone);
        await phone.says('ar', 'notices:languageNotSaved', 'notices:languageNotSavedDo');
      }
    });
  });

  it('does not offer to remove the language in use or English', async () => {
    await phones.phone({}, async (phone) => {
      await openShelf(phone);
      await save(phone);
      const removable = await phone.page.locator('li[data-shelf]').evaluateAll((rows, label) => {
        const says = new RegExp(label);
        return rows.filter((one) => says.test((one as HTMLElement).innerText)).map((one) => (one as HTMLElement).dataset.shelf);
      }, said('en', 'languages:remove').source);
      expect(removable).toEqual(['ar']);
    });
  });

  it('is not asked of the network again once a language is saved', async () => {
    await phones.phone({}, async (phone) => {
      await openShelf(phone);
      await save(phone);
      const asked: string[] = [];
      phone.use((path) => (asked.push(path), null));
      await switchToArabic(phone);
      await phone.says('ar', 'languages:title');
      expect(asked.filter((path) => path.startsWith('/packs/ar.'))).toEqual([]);
    });
  });

  it.each([
    ['is missing', missing, 'notices:packDamaged'],
    ['is a log-in page', loginPage, 'notices:loginWifi'],
    ['cannot be reached', { status: 503 }, 'notices:languageNotSavedDo'],
  ] as const)('says so when the pack %s, and saves it when it is there', async (_what, answer, key) => {
    await phones.phone({}, async (phone) => {
      await openShelf(phone);
      phone.use((path) => (path === arabic.path ? answer : null));
      await button(phone, 'languages:save').click();
      await phone.says('ti', key);
      await rowSays(phone, 'languages:notSaved');
      phone.use(null);
      await save(phone);
      expect(await phone.isSaid('ti', key)).toBe(false);
    });
  });

  it('says so when the phone is full, and keeps what was there', async () => {
    await phones.phone({}, async (phone) => {
      await openShelf(phone);
      const devtools = await phone.context.newCDPSession(phone.page);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: phone.origin, quotaSize: 1_000_000 });
      await button(phone, 'languages:save').click();
      await phone.says('ti', 'notices:storageFull', 'notices:storageFullDo', 'notices:storageKept');
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: phone.origin });
      await phone.cutOff();
      await phone.open('/ti/gp/');
      await phone.says('ti', 'gp:answer');
    });
  });

  it('says so when a newer app does not let go of a language', async () => {
    await phones.phone({}, async (phone) => {
      await openShelf(phone);
      await save(phone);
      await phone.page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            indexedDB.open('doorway').onsuccess = ({ target }) => {
              const { result } = target as IDBOpenDBRequest;
              const writing = result.transaction('meta', 'readwrite');
              writing.objectStore('meta').put({ lang: '#epoch', epoch: 99 });
              writing.oncomplete = () => resolve(result.close());
            };
          }),
      );
      await button(phone, 'languages:remove').click();
      await phone.says('ti', 'notices:storageNewer', 'notices:storageNewerDo');
    });
  });
});

describe('what Home says of it', () => {
  const lines = ['common:savedWait', 'common:savedReady', 'common:savedNot'] as const;
  const onlyLine = async (phone: Phone, line: (typeof lines)[number]): Promise<void> => {
    await phone.says('ti', line);
    expect((await Promise.all(lines.map((key) => phone.isSaid('ti', key)))).filter(Boolean)).toHaveLength(1);
  };

  it('is that it is being saved, then that it works without internet', async () => {
    const english = packFile('en').path;
    const late: Network = (path) => (path === english ? { type: 'application/json', body: packFile('en').text, after: 1500 } : null);
    await phones.phone({ network: late }, async (phone) => {
      await phone.open('/ti/');
      await onlyLine(phone, 'common:savedWait');
      expect(await phone.settled()).toBe('saved');
      await onlyLine(phone, 'common:savedReady');
      await phone.cutOff();
      await phone.open('/ti/');
      expect(await phone.settled()).toBe('saved');
      await onlyLine(phone, 'common:savedReady');
    });
  });

  it('is that it is not saved, where it could not be', async () => {
    await phones.phone({ network: (path) => (path === '/sw.js' ? missing : null) }, async (phone) => {
      await phone.open('/ti/');
      expect(await phone.settled()).toBe('failed');
      await onlyLine(phone, 'common:savedNot');
    });
  });
});
