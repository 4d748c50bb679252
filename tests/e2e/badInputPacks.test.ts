/** Words that do not come, come cut short, or come as the log-in page of a Wi-Fi; and words that changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFolder } from './browser.ts';
import { loginPage, missing, openPhones, type Answer, type Network, type Phone } from './brokenPhone.ts';
import { nextRelease, packFile } from './nextRelease.ts';
import { said } from './shownWords.ts';

let phones: Awaited<ReturnType<typeof openPhones>>;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones?.close());

const half = (text: string): Answer => ({ type: 'application/json', body: text.slice(0, text.length / 2) });
const ti = packFile('ti');
const ways: readonly (readonly [string, (text: string) => Answer])[] = [
  ['is missing', () => missing],
  ['is cut short', half],
  ['is a log-in page in its place', () => loginPage],
  ['has one other letter', (text) => ({ type: 'application/json', body: text.replace('a', 'b') })],
];

const at =
  (path: string, answer: Answer): Network =>
  (asked) =>
    asked === path ? answer : null;

const settled = async (phone: Phone, state: string): Promise<void> => expect(await phone.settled()).toBe(state);

/** Everything that lies in the caches of this origin, as text. */
const kept = ({ page }: Phone): Promise<string> =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) texts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    return texts.join('\n');
  });

describe('on a first visit the pack', () => {
  it.each(ways)('%s: the page says so in its language, reads, and keeps nothing; then it is mended', async (_what, wrong) => {
    await phones.phone({ network: at(ti.path, wrong(ti.text)) }, async (phone) => {
      await phone.open('/ti/gp/');
      await phone.says('ti', 'notices:packDamaged', 'common:savedNot', 'gp:answer');
      await settled(phone, 'failed');
      expect(await phone.isSaid('ti', 'notices:packDamagedDo')).toBe(false);
      expect(await kept(phone)).not.toMatch(/packs\/ti\.|Hotel Wi-Fi/);
      // A page that is operated keeps the words that it came with.
      await phone.open('/ti/settings/');
      await phone.says('ti', 'notices:scriptFailed', 'settings:keepsNone');
      phone.use(null);
      await phone.open('/ti/');
      await settled(phone, 'saved');
      await phone.says('ti', 'common:savedReady');
      expect(await phone.isSaid('ti', 'notices:packDamaged')).toBe(false);
    });
  });
});

const news = 'አዲስ ቃል';
const release = nextRelease('ti', (pack) => ({ ...pack, words: { ...pack.words, gp: { ...pack.words.gp, answer: news } } }));

describe('one changed word', () => {
  it.each(ways)('in a pack that %s: the earlier words stay whole, and the page says so', async (what, wrong) => {
    await phones.phone({}, async (phone) => {
      await phone.open('/ti/gp/');
      await settled(phone, 'saved');
      phone.use((path, request) => (path === release.packPath ? wrong(release.pack) : release.network(path, request)));
      await phone.open('/ti/gp/');
      const why = /log-in/.test(what)
        ? (['notices:loginWifi', 'notices:loginWifiDo'] as const)
        : (['notices:packDamaged', 'notices:packDamagedDo'] as const);
      await phone.says('ti', ...why, 'gp:answer');
      await settled(phone, 'saved');
      await phone.cutOff();
      await phone.open('/ti/gp/');
      await phone.says('ti', 'gp:answer');
    });
  });

  it('comes with its whole pack, and the page says that the words are new', async () => {
    await phones.phone({}, async (phone) => {
      await phone.open('/ti/gp/');
      await settled(phone, 'saved');
      // Control: the same words are not called new.
      expect(await phone.isSaid('ti', 'common:updated')).toBe(false);
      phone.use(release.network);
      await phone.open('/ti/gp/');
      await phone.says('ti', 'common:updated');
      await phone.cutOff();
      await phone.open('/ti/gp/');
      await phone.page.getByText(news).first().waitFor();
      expect(await phone.page.getByText(said('ti', 'gp:answer')).filter({ visible: true }).count()).toBe(0);
      await phone.open('/ti/interpreter/');
      await phone.says('ti', 'interpreter:answer');
    });
  });
});

describe('a Wi-Fi that asks for a log-in', () => {
  const forFiles: Network = (_path, request) => (request.headers['sec-fetch-dest'] === 'empty' ? loginPage : null);
  const forAll: Network = () => loginPage;

  it('while the app is being kept: its page is never kept as the app, and the phone says that nothing is saved', async () => {
    await phones.phone({ network: forFiles }, async (phone) => {
      await phone.open('/ti/');
      await settled(phone, 'failed');
      await phone.says('ti', 'common:savedNot', 'notices:packDamaged', 'home:showCard');
      expect(await kept(phone)).not.toContain('Hotel Wi-Fi');
      phone.use(null);
      await phone.open('/ti/');
      await settled(phone, 'saved');
      expect(await kept(phone)).toContain(ti.path);
    });
  });

  it('at the first opening: its page is shown, as the network wants; the app comes after the log-in', async () => {
    await phones.phone({ network: forAll }, async (phone) => {
      await phone.open('/ti/gp/');
      expect(await phone.page.innerText('body')).toContain('Hotel Wi-Fi');
      phone.use(null);
      await phone.open('/ti/gp/');
      await phone.says('ti', 'gp:answer');
      await settled(phone, 'saved');
      expect(await kept(phone)).not.toContain('Hotel Wi-Fi');
    });
  });

  it('at a later opening: the app is shown, with its words, and says what did not arrive', async () => {
    await phones.phone({}, async (phone) => {
      await phone.open('/ti/gp/');
      await settled(phone, 'saved');
      phone.use(forAll);
      await phone.open('/ti/interpreter/');
      await phone.says('ti', 'interpreter:answer', 'notices:loginWifi', 'notices:loginWifiDo');
      expect(await phone.page.innerText('body')).not.toContain('Hotel Wi-Fi');
    });
  });

  /** A worker whose shell has another number, so that it is fetched anew. */
  const nextWorker: Answer = {
    type: 'text/javascript',
    body: readFileSync(join(siteFolder, 'sw.js'), 'utf8').replace(/(?<="revision":")\w+(?=","url":"\/shell\.html")/, 'next'),
  };

  it.each([
    ['while a new version comes: the version that is there stays', loginPage, false],
    ['control: without the log-in page the new version is ready', null, true],
  ])('%s', async (_what, shell, comes) => {
    await phones.phone({}, async (phone) => {
      await phone.open('/ti/gp/');
      await settled(phone, 'saved');
      const asked = new Promise<void>((resolve) =>
        phone.use((path) => {
          if (path === '/sw.js') return nextWorker;
          if (path === '/shell.html') resolve();
          return path === '/shell.html' ? shell : null;
        }),
      );
      await phone.open('/ti/interpreter/');
      await asked;
      const waits = await phone.page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const { installing } = registration;
        if (installing) await new Promise((resolve) => installing.addEventListener('statechange', resolve, { once: true }));
        return registration.waiting !== null;
      });
      expect(waits).toBe(comes);
      if (comes) await phone.says('ti', 'notices:updateReady', 'notices:nothingLost');
      else expect(await phone.isSaid('ti', 'notices:updateReady')).toBe(false);
      expect(await kept(phone)).not.toContain('Hotel Wi-Fi');
      await phone.says('ti', 'interpreter:answer');
    });
  });
});
