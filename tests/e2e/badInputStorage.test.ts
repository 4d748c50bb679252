/** A phone whose storage is missing, silent, broken, full or newer: it says so, and the words can be read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FullKey } from '../../src/content/schema.ts';
import { openPhones, type Faults, type Phone } from './brokenPhone.ts';
import { said } from './shownWords.ts';

let phones: Awaited<ReturnType<typeof openPhones>>;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones?.close());

const blocked = ['notices:storageBlocked', 'notices:storageBlockedDo'] as const;
const broken = ['notices:storageBroken', 'notices:storageBrokenDo'] as const;
const newer = ['notices:storageNewer', 'notices:storageNewerDo'] as const;
const full = ['notices:storageFull', 'notices:storageFullDo', 'notices:storageKept'] as const;

/** Takes a thing away from the window, as old and locked browsers do. */
const without = (name: string): Faults<string> => ({
  given: name,
  script: (gone) => void Object.defineProperty(globalThis, gone, { value: undefined, configurable: true }),
});

const openThrows = (name: string): Faults<string> => ({
  given: name,
  script: (error) => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Planted', error);
    };
  },
});

const silent: Faults = {
  script: () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
};

const putThrows: Faults = {
  script: () => {
    Cache.prototype.put = () => Promise.reject(new DOMException('Planted', 'QuotaExceededError'));
  },
};

const databaseFaults: readonly (readonly [string, Faults<string> | Faults, readonly FullKey[]])[] = [
  ['has no database', without('indexedDB'), blocked],
  ['refuses its database', openThrows('SecurityError'), blocked],
  ['has a database that never answers', silent, blocked],
  ['has a broken database', openThrows('UnknownError'), broken],
];

const newerDatabase = async ({ page, open }: Phone, version: number, epoch: number): Promise<void> => {
  await open('/robots.txt');
  await page.evaluate(
    ([number, written]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('doorway', number);
        request.onupgradeneeded = () => {
          request.result.createObjectStore('words', { keyPath: ['lang', 'generation', 'ns'] });
          request.result.createObjectStore('meta', { keyPath: 'lang' }).put({ lang: '#epoch', epoch: written });
          request.result.createObjectStore('ofTheFuture');
        };
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(new Error('no database'));
      }),
    [version, epoch] as const,
  );
};

const rowsIn = ({ page }: Phone, table: string): Promise<number> =>
  page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('doorway');
        request.onsuccess = () => {
          const rows = request.result.transaction(name).objectStore(name).count();
          rows.onsuccess = () => resolve(rows.result);
        };
      }),
    table,
  );

/** Everything that the phone may say of its storage. */
const everything: readonly FullKey[] = [...blocked, ...broken, ...newer, ...full, 'notices:noWorker', 'notices:packDamaged'];

const saysNothing = async (phone: Phone): Promise<void> => {
  expect(await phone.settled()).toBe('saved');
  const said = await Promise.all(everything.map(async (key) => ((await phone.isSaid('ti', key)) ? [key] : [])));
  expect(said.flat()).toEqual([]);
};

describe('a phone that', () => {
  it.each(databaseFaults)('%s: says so at every visit, and reads without internet from the second copy', async (_what, faults, keys) => {
    await phones.phone(faults as Faults, async (phone) => {
      await phone.open('/ti/gp/');
      await phone.says('ti', ...keys, 'gp:answer');
      await phone.open('/ti/');
      await phone.says('ti', ...keys, 'common:savedNot', 'home:showCard');
      await phone.cutOff();
      await phone.open('/ti/interpreter/');
      await phone.says('ti', 'interpreter:answer');
    });
  });

  it.each([
    ['has no store for files', without('caches'), blocked],
    ['has no room left for files', putThrows, full],
  ] as const)('%s: says so, and the words can be read', async (_what, faults, keys) => {
    await phones.phone(faults as Faults, async (phone) => {
      await phone.open('/ti/gp/');
      await phone.says('ti', ...keys, 'gp:answer');
      expect(await phone.settled()).toBe('failed');
      await phone.open('/ti/');
      await phone.says('ti', 'common:savedNot');
    });
  });

  it('is full, as the browser itself says: nothing is half saved, and it is saved once there is room', async () => {
    await phones.phone({}, async (phone) => {
      const devtools = await phone.context.newCDPSession(phone.page);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: phone.origin, quotaSize: 300_000 });
      await phone.open('/ti/gp/');
      await phone.says('ti', ...full, 'gp:answer');
      expect(await phone.page.evaluate(async () => (await (await caches.open('doorway-packs')).keys()).length)).toBe(0);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: phone.origin });
      await phone.open('/ti/');
      await saysNothing(phone);
      await phone.says('ti', 'common:savedReady');
    });
  });

  it('has a database of a newer app: says so, changes nothing there, and reads without internet', async () => {
    await phones.phone({}, async (phone) => {
      await newerDatabase(phone, 9990, 99);
      await phone.open('/ti/gp/');
      await phone.says('ti', ...newer, 'gp:answer');
      expect(await phone.settled()).toBe('saved');
      expect(await rowsIn(phone, 'words')).toBe(0);
      await phone.cutOff();
      await phone.open('/ti/interpreter/');
      await phone.says('ti', 'interpreter:answer');
    });
  });

  it('refuses to keep settings: every page reads, and a choice holds on its page', async () => {
    const refused = (): void => {
      const refuse = () => {
        throw new DOMException('Planted', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(globalThis, name, { get: refuse });
    };
    await phones.phone({ script: refused }, async (phone) => {
      await phone.open('/ti/settings/');
      await saysNothing(phone);
      await phone.page.getByText(said('ti', 'settings:sizeLargest')).first().click();
      expect(await phone.page.getAttribute('html', 'data-text')).toBe('3');
      await phone.open('/ti/gp/');
      await phone.says('ti', 'gp:answer');
      expect(await phone.page.getAttribute('html', 'data-text')).toBe('1');
    });
  });
});

describe('control: a phone in good order', () => {
  it('says nothing of its storage, and that it works without internet', async () => {
    await phones.phone({}, async (phone) => {
      await phone.open('/ti/');
      await saysNothing(phone);
      await phone.says('ti', 'common:savedReady');
      expect(await phone.isSaid('ti', 'common:savedNot')).toBe(false);
    });
  });

  it('says nothing where only the number of the database is higher: a newer app may have added to it', async () => {
    await phones.phone({}, async (phone) => {
      await newerDatabase(phone, 9990, 1);
      await phone.open('/ti/gp/');
      await saysNothing(phone);
      expect(await rowsIn(phone, 'words')).toBeGreaterThan(20);
    });
  });

  it('keeps a choice where settings are not refused', async () => {
    await phones.phone({}, async (phone) => {
      await phone.open('/ti/settings/');
      await phone.settled();
      await phone.page.getByText(said('ti', 'settings:sizeLargest')).first().click();
      await phone.open('/ti/gp/');
      await phone.page.waitForFunction(() => document.documentElement.dataset.text === '3');
    });
  });
});
