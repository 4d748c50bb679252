/** Addresses as people and other programs write them, and addresses that nobody has. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FullKey } from '../../src/content/schema.ts';
import type { LanguageId } from '../../src/domain/languages.ts';
import { openPhones, type Phone } from './brokenPhone.ts';

let phones: Awaited<ReturnType<typeof openPhones>>;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones?.close());

const page = ['notices:pageUnknown', 'notices:pageUnknownDo'] as const;
const language = ['notices:languageUnknown', 'notices:languageUnknownDo'] as const;

const unknown: readonly (readonly [string, LanguageId, readonly FullKey[]])[] = [
  ['/ti/no-such-page/', 'ti', page],
  ['/ar/gp/find/more/', 'ar', page],
  ['/ti/show/c99/', 'ti', page],
  ['/ti/%E0%A4%A/', 'ti', page],
  ['/nowhere/', 'en', page],
  ['/xx/gp/', 'en', language],
  ['/XX', 'en', language],
];

const forgiven = ['/ti/gp', '/TI/GP/', '/Ti/Gp', '//ti//gp//', '/ti/gp/index.html', '/ti/%67p/', '/ti/gp/?from=poster', '/ti/gp/#main'];

/** The network, then the phone alone: the worker answers with the shell. */
const both = async (phone: Phone, look: () => Promise<void>): Promise<void> => {
  await look();
  await phone.open('/ti/');
  expect(await phone.settled()).toBe('saved');
  await phone.cutOff();
  await look();
};

describe('an address that nobody has', () => {
  it.each(unknown)('%s: says so in %s and leads on', async (path, lang, keys) => {
    await phones.phone({}, async (phone) => {
      await phone.open(path);
      await phone.says(lang, ...keys);
      const to = await phone.page.locator('main a.button').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(to).toEqual([`/${lang}/`, '/', `/${lang}/search/`, `/${lang}/settings/#clear`]);
      await phone.page.waitForFunction(() => (document.querySelector('main a.button svg') as SVGSVGElement).getBBox().width > 0);
      await phone.page.locator('main a.button').first().click();
      await phone.says(lang, 'home:showCard');
    });
  });

  it('of an unknown language is answered in the language that was read before, also without internet', async () => {
    await phones.phone({}, async (phone) => {
      await phone.open('/ti/');
      expect(await phone.settled()).toBe('saved');
      await both(phone, async () => {
        await phone.open('/xx/gp/');
        await phone.says('ti', ...language);
        await phone.open('/ti/no-such-page/');
        await phone.says('ti', ...page);
      });
    });
  });
});

describe('an address in other letters', () => {
  it('leads to its page, also without internet', async () => {
    await phones.phone({}, async (phone) => {
      await both(phone, async () => {
        for (const path of forgiven) {
          await phone.open(path);
          await phone.says('ti', 'gp:answer');
          expect([path, await phone.isSaid('ti', page[0]), await phone.isSaid('ti', language[0])]).toEqual([path, false, false]);
          expect(await phone.page.getAttribute('html', 'lang')).toBe('ti-ER');
        }
      });
    });
  });
});
