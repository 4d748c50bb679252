/** A phone whose storage is missing, silent, broken, full or newer: it says so, and the words can be read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FullKey } from '../../src/content/schema.ts';
import { openPhones, type Faults, type Phone } from './brokenPhone.ts';

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

const reads = (phone: Phone) => phone.says('ti', 'gp:answer');

describe('a phone that', () => {
  it.each(databaseFaults)('%s: says so, and reads without internet from the second copy', async (_what, faults, keys) => {
    await phones.phone(faults as Faults, async (phone) => {
      await phone.open('/ti/gp/');
      await phone.says('ti', ...keys);
      await reads(phone);
      await phone.settled();
      await phone.cutOff();
      await phone.open('/ti/interpreter/');
      await phone.says('ti', 'interpreter:answer', ...keys);
    });
  });

  it.each([
    ['has no store for files', without('caches'), blocked],
    ['has no room left for files', putThrows, full],
  ] as const)('%s: says so, and the words can be read', async (_what, faults, keys) => {
    await phones.phone(faults as Faults, async (phone) => {
      await phone.open('/ti/gp/');
      await phone.says('ti', ...keys);
      await reads(phone);
      expect(await phone.settled()).toBe('failed');
      await phone.open('/ti/');
      await phone.says('ti', 'common:savedNot');
    });
  });
});
