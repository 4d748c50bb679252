/** A phone whose date is wrong, and words that are older than they may be. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPhones, type Faults, type Phone } from './brokenPhone.ts';
import { nextRelease } from './nextRelease.ts';

let phones: Awaited<ReturnType<typeof openPhones>>;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones?.close());

/** A phone that is set to the first day of a year. */
const inYear = (year: number): Faults<number> => ({
  given: year,
  script: (set) => {
    const RealDate = Date;
    const shift = RealDate.UTC(set, 0, 2) - RealDate.now();
    globalThis.Date = class extends RealDate {
      constructor(...given: []) {
        super(...(given.length > 0 ? given : ([RealDate.now() + shift] as unknown as [])));
      }
      static override now() {
        return RealDate.now() + shift;
      }
    } as DateConstructor;
  },
});

const wrong = ['notices:clockWrong', 'notices:clockWrongDo'] as const;
const old = ['notices:factsOld', 'notices:factsOldDo'] as const;

/** Prices of the past, of today and of a day to come. */
const release = nextRelease('ti', (pack) => {
  const charge = pack.figures.prescriptionCharge;
  if (!charge) throw new Error('no such figure');
  const values = [...charge.values, { from: '2031-01-01', value: '£77.70' }];
  return { ...pack, figures: { ...pack.figures, prescriptionCharge: { ...charge, values } } };
});

const price = '£9.90';
const later = '£77.70';

/** A page that was drawn ahead, one that is operated, and one that comes from the shell. */
const onEveryPage = async (phone: Phone, look: () => Promise<void>): Promise<void> => {
  for (const path of ['/ti/gp/', '/ti/settings/', '/ti/interpreter/']) {
    await phone.open(path);
    await phone.settled();
    await look();
  }
};

const text = (phone: Phone): Promise<string> => phone.page.innerText('main');

describe('a phone set to', () => {
  it.each([2019, 2040])('%s: every page says that the date looks wrong, and prices are those of the last build', async (year) => {
    await phones.phone({ ...inYear(year), network: release.network }, async (phone) => {
      await onEveryPage(phone, async () => {
        await phone.says('ti', ...wrong);
        expect(await phone.isSaid('ti', old[0])).toBe(false);
      });
      await phone.open('/ti/medicines/');
      await phone.says('ti', 'medicines:title', ...wrong);
      expect(await text(phone)).toContain(price);
      expect(await text(phone)).not.toContain(later);
    });
  });

  it('2028: every page says that its text is old, and keeps it', async () => {
    await phones.phone(inYear(2028), async (phone) => {
      await onEveryPage(phone, async () => {
        await phone.says('ti', ...old);
        expect(await phone.isSaid('ti', wrong[0])).toBe(false);
      });
      await phone.says('ti', 'interpreter:answer');
    });
  });
});

describe('control', () => {
  it('a phone that has the right date says neither', async () => {
    await phones.phone({}, async (phone) => {
      await onEveryPage(phone, async () => {
        for (const key of [...wrong, ...old]) expect(await phone.isSaid('ti', key)).toBe(false);
      });
    });
  });

  it('a phone of a later year that can be right shows the price of that year', async () => {
    await phones.phone({ ...inYear(2031), network: release.network }, async (phone) => {
      await phone.open('/ti/gp/');
      expect(await phone.settled()).toBe('saved');
      await phone.open('/ti/medicines/');
      await phone.page.getByText(later).first().waitFor();
      expect(await text(phone)).not.toContain(price);
    });
  });
});
