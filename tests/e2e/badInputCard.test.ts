/** A browser that does not print, does not send, or has no letters for the picture: the card says what to do instead. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagePath } from '../../src/content/paths.ts';
import type { FullKey } from '../../src/content/schema.ts';
import { siteFolder } from './browser.ts';
import { missing, openPhones, type Faults, type Network, type Phone } from './brokenPhone.ts';
import { readerOf, type Reader } from './siteWalk.ts';

let phones: Awaited<ReturnType<typeof openPhones>>;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones?.close());

const reader = ({ page, origin }: Phone): Reader => readerOf('ti', page, origin);
const press = (phone: Phone, key: FullKey): Promise<void> => reader(phone).button(key).click();

/** The card is there in both languages, whatever else fails. */
const cardReads = (phone: Phone) => phone.says('ti', 'card:lineRegister', 'card:lineId');

const openCard = async (phone: Phone): Promise<void> => {
  await phone.open(pagePath('ti', 'card'));
  await phone.settled();
};

const hospitalCard = async (phone: Phone): Promise<void> => {
  const { openPage, link, choose, button } = reader(phone);
  await openPage('checker');
  await link('free:doorHospital').click();
  await choose('claim', 'waiting');
  for (const key of ['checker:continue', 'hospitalCard:title', 'hospitalCard:showCard'] as const) await button(key).click();
};

const printers: readonly (readonly [string, Faults])[] = [
  ['has no printing', { script: () => void Object.defineProperty(globalThis, 'print', { value: undefined }) }],
  ['does nothing', { script: () => void Object.defineProperty(globalThis, 'print', { value: () => {} }) }],
  [
    'throws',
    {
      script: () =>
        void Object.defineProperty(globalThis, 'print', {
          value: () => {
            throw new DOMException('Planted', 'NotSupportedError');
          },
        }),
    },
  ],
];

describe('a browser that, asked to print,', () => {
  it.each(printers)('%s: says so for the card, the hospital card and any page', async (_what, faults) => {
    await phones.phone(faults, async (phone) => {
      await openCard(phone);
      await press(phone, 'card:paperA4');
      await phone.says('ti', 'card:errorPrint');
      await cardReads(phone);
      await hospitalCard(phone);
      await press(phone, 'hospitalCard:print');
      await phone.says('ti', 'hospitalCard:errorPrint');
      await phone.open(pagePath('ti', 'gp'));
      await phone.settled();
      await press(phone, 'common:print');
      await phone.says('ti', 'notices:cannotPrint', 'notices:cannotPrintDo', 'gp:answer');
    });
  });

  it('control: prints, and nothing is said', async () => {
    const prints: Faults = {
      script: () => void Object.defineProperty(globalThis, 'print', { value: () => dispatchEvent(new Event('beforeprint')) }),
    };
    await phones.phone(prints, async (phone) => {
      for (const [page, button, error] of [
        ['card', 'card:paperA4', 'card:errorPrint'],
        ['gp', 'common:print', 'notices:cannotPrint'],
      ] as const) {
        await phone.open(pagePath('ti', page));
        await phone.settled();
        // Longer than the page waits for a sign that it is being printed.
        const waited = phone.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 4000)));
        await press(phone, button);
        await waited;
        expect(await phone.isSaid('ti', error)).toBe(false);
      }
    });
  });
});

/** A phone with a list of ways to send, which ends in a certain way. */
const sharing = (end: string): Faults<string> => ({
  given: end,
  script: (how) => {
    const share = () => (how === 'sent' ? Promise.resolve() : Promise.reject(new DOMException('Planted', how)));
    Object.assign(Navigator.prototype, { share, canShare: () => true });
  },
});

const makePicture = async (phone: Phone): Promise<void> => {
  await openCard(phone);
  await press(phone, 'card:pictureSmall');
  await phone.says('ti', 'card:pictureReady', 'card:pictureSave');
};

describe('a phone that, asked to send the picture,', () => {
  it('has no way to send: does not offer it, and the picture can be saved', async () => {
    const none: Faults = { script: () => void Object.assign(Navigator.prototype, { share: undefined, canShare: undefined }) };
    await phones.phone(none, async (phone) => {
      await makePicture(phone);
      expect(await phone.isSaid('ti', 'card:pictureShare')).toBe(false);
      const saving = phone.page.waitForEvent('download');
      await reader(phone).link('card:pictureSave').click();
      expect((await saving).suggestedFilename()).toBe('card.png');
    });
  });

  it.each([
    ['fails: says so', 'NotAllowedError', true],
    ['control: sends, and nothing is said', 'sent', false],
    ['control: is told to stop by the person, and nothing is said', 'AbortError', false],
  ])('%s', async (_what, end, told) => {
    await phones.phone(sharing(end), async (phone) => {
      await makePicture(phone);
      await press(phone, 'card:pictureShare');
      if (told) await phone.says('ti', 'card:errorShare');
      else {
        await phone.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
        expect(await phone.isSaid('ti', 'card:errorShare')).toBe(false);
      }
      await cardReads(phone);
    });
  });
});

const fonts = (answer: (path: string) => ReturnType<Network>): Network => {
  return (path) => (path.startsWith('/fonts/') ? answer(path) : null);
};

describe('a phone without letters for the picture', () => {
  it.each([
    ['that do not come', fonts(() => missing)],
    ['that never end to come', fonts(() => 'hang')],
  ])('%s: makes no picture of boxes, says so, and the card reads', async (_what, network) => {
    await phones.phone({ network }, async (phone) => {
      await phone.open(pagePath('ti', 'card'));
      await press(phone, 'card:pictureLarge');
      await phone.says('ti', 'card:errorPicture');
      expect(await phone.isSaid('ti', 'card:pictureSave')).toBe(false);
      await cardReads(phone);
    });
  });

  it('yet: waits for them, and the picture has every letter', async () => {
    const late = fonts((path) => ({ type: 'font/woff2', body: readFileSync(join(siteFolder, path)), after: 1000 }));
    await phones.phone({ network: late }, async (phone) => {
      await phone.open(pagePath('ti', 'card'));
      await press(phone, 'card:pictureSmall');
      await phone.says('ti', 'card:pictureReady');
      expect(await phone.page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBeGreaterThan(0);
    });
  });

  it('control: in English none are needed', async () => {
    await phones.phone({ network: fonts(() => missing) }, async (phone) => {
      await phone.open(pagePath('en', 'card'));
      await readerOf('en', phone.page, phone.origin).button('card:pictureSmall').click();
      await phone.says('en', 'card:pictureReady');
      expect(await phone.isSaid('en', 'card:errorPicture')).toBe(false);
    });
  });
});
