/** A phone that others use too: what stays on it, what is forgotten, and deleting everything from any page in two taps. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagePath, staffPath } from '../../src/content/paths.ts';
import { openPhones, type Phone } from './brokenPhone.ts';
import { putAway } from './checkerSteps.ts';
import { said } from './shownWords.ts';
import { readerOf } from './siteWalk.ts';

const lang = 'ti';
let phones: Awaited<ReturnType<typeof openPhones>>;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones?.close());

const entries = ({ page }: Phone): Promise<{ onPhone: Record<string, string>; inWindow: string[] }> =>
  page.evaluate(() => ({ onPhone: { ...localStorage }, inWindow: Object.keys(sessionStorage) }));

const choose = async (phone: Phone, key: Parameters<typeof said>[1]): Promise<void> => {
  await phone.page.getByText(said(lang, key)).first().click();
};

const shared = async (phone: Phone): Promise<void> => {
  await phone.open(pagePath(lang, 'settings'));
  await phone.settled();
  await choose(phone, 'settings:sharedYes');
};

const isCovered = ({ page }: Phone): Promise<boolean> => page.evaluate(() => document.body.classList.contains('covered'));
const pathOf = ({ page }: Phone): string => new URL(page.url()).pathname;

describe('a phone that others use too', () => {
  it('keeps no settings: neither language nor size stays when the window is closed', async () => {
    await phones.phone({}, async (phone) => {
      await shared(phone);
      await choose(phone, 'settings:sizeLargest');
      await phone.open(pagePath(lang, 'gp'));
      await phone.page.waitForFunction(() => document.documentElement.dataset.text === '3');
      expect((await entries(phone)).onPhone).toEqual({ doorway: '{"shared":true}', 'doorway-saved': 'ti en' });
      // Control: where one person uses the phone, both stay.
      await phone.open(pagePath(lang, 'settings'));
      await phone.settled();
      await choose(phone, 'settings:sharedNo');
      expect(JSON.parse((await entries(phone)).onPhone.doorway ?? '{}')).toMatchObject({ lang, textSize: 3, shared: false });
    });
  });

  it.each([
    ['gp', 59, 'stays'],
    ['gp', 60, 'begins anew'],
    ['card', 60, 'begins anew'],
  ] as const)('covers %s when it is put away, and after %i seconds it %s', async (id, seconds, end) => {
    await phones.phone({}, async (phone) => {
      await shared(phone);
      await phone.page.clock.install();
      await phone.open(pagePath(lang, id));
      await phone.settled();
      await putAway(phone.page, true);
      expect(await isCovered(phone)).toBe(true);
      await phone.page.clock.fastForward(seconds * 1000);
      if (end === 'stays') {
        await putAway(phone.page, false);
        expect(await isCovered(phone)).toBe(false);
        expect(pathOf(phone)).toBe(pagePath(lang, id));
        return;
      }
      await phone.page.waitForURL('**/');
      await phone.page.waitForURL((url) => url.pathname === '/');
      expect((await entries(phone)).inWindow).not.toContain('doorway');
      expect((await entries(phone)).onPhone).toEqual({ doorway: '{"shared":true}', 'doorway-saved': 'ti en' });
    });
  });

  it('control: a page that is only read is not covered, and stays, where one person uses the phone', async () => {
    await phones.phone({}, async (phone) => {
      await phone.page.clock.install();
      await phone.open(pagePath(lang, 'gp'));
      await phone.settled();
      await putAway(phone.page, true);
      expect(await isCovered(phone)).toBe(false);
      await phone.page.clock.fastForward('05:00');
      await putAway(phone.page, false);
      expect(pathOf(phone)).toBe(pagePath(lang, 'gp'));
    });
  });
});

describe('looking for newer words', () => {
  const asked = async (phone: Phone, looks: boolean): Promise<string[]> => {
    await phone.open(pagePath(lang, 'settings'));
    await phone.settled();
    if (!looks)
      await phone.page
        .getByRole('group', { name: said(lang, 'settings:lookHeading') })
        .getByText(said(lang, 'common:listenNo'))
        .first()
        .click();
    await phone.page.evaluate(() => sessionStorage.clear());
    const paths: string[] = [];
    phone.use((path) => {
      paths.push(path);
      return null;
    });
    await phone.open(pagePath(lang, 'gp'));
    await phone.settled();
    await phone.page.waitForTimeout(500);
    return paths.filter((path) => /packs|fonts/.test(path));
  };

  it('is not done where the person does not want it', async () => {
    await phones.phone({}, async (phone) => expect(await asked(phone, false)).toEqual([]));
  });

  it('control: is done otherwise', async () => {
    await phones.phone({}, async (phone) => expect(await asked(phone, true)).toContain('/packs/index.json'));
  });
});

describe('deleting everything', () => {
  it.each([
    ['a page that is read', pagePath(lang, 'gp'), lang],
    ['a page that is operated', pagePath(lang, 'checker'), lang],
    ['a page for staff', staffPath('staffAsk'), 'en'],
  ] as const)('takes two taps from %s, then says what is gone and what the phone may have', async (_what, path, words) => {
    await phones.phone({}, async (phone) => {
      const { link, button } = readerOf(words, phone.page, phone.origin);
      await phone.open(path);
      expect(await phone.settled()).toBe('saved');
      await link('settings:clear').click();
      await button('settings:clearConfirm').click();
      await phone.says(
        words,
        'settings:clearDone',
        'settings:goneHeading',
        'settings:keepsPages',
        'settings:leftHeading',
        'settings:leftChrome',
      );
      expect((await entries(phone)).onPhone).toEqual({});
      expect(await phone.page.evaluate(async () => [...(await caches.keys()), ...(await indexedDB.databases())])).toEqual([]);
    });
  });
});
