/** A script that does not come, a browser without a worker, and a new version that waits. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFolder } from './browser.ts';
import { missing, openPhones, type Faults, type Network, type Phone } from './brokenPhone.ts';
import { said } from './shownWords.ts';

let phones: Awaited<ReturnType<typeof openPhones>>;
beforeAll(async () => {
  phones = await openPhones();
});
afterAll(() => phones?.close());

const withoutScript =
  (name: string): Network =>
  (path) =>
    path.startsWith(`/assets/${name}-`) ? missing : null;

const scriptFailed = 'notices:scriptFailed';

describe('a script that does not come', () => {
  it.each([
    ['index', '/ti/gp/', 'gp:answer'],
    ['start', '/ti/gp/', 'gp:answer'],
    ['keep', '/ti/gp/', 'gp:answer'],
    ['live', '/ti/settings/', 'settings:keepsNone'],
    ['tools', '/ti/h3t9w/', 'talk:needInterpreter'],
    ['tools', '/ti/m2x9t/', 'card:lineRegister'],
    ['tools', '/ti/k7w3d/', 'free:doorHospital'],
  ] as const)('%s: the page says so in its language, reads, and its links work', async (name, path, line) => {
    await phones.phone({ network: withoutScript(name) }, async (phone) => {
      await phone.open(path);
      await phone.says('ti', scriptFailed, line);
      await phone.page.locator('nav.bar a.home').click();
      await phone.says('ti', 'home:showCard');
    });
  });

  it.each([
    ['index', '/ti/gp/', 'gp:answer'],
    ['live', '/ti/settings/', 'settings:keepsNone'],
  ] as const)(
    '%s, gone from the phone too: the shell shows the lines that matter, and a way to the plain pages',
    async (name, path, line) => {
      await phones.phone({}, async (phone) => {
        await phone.open('/ti/gp/');
        expect(await phone.settled()).toBe('saved');
        phone.use(withoutScript(name));
        await (await phone.context.newCDPSession(phone.page)).send('Network.clearBrowserCache');
        await phone.page.evaluate(async (lost) => {
          for (const cacheName of await caches.keys()) {
            const cache = await caches.open(cacheName);
            for (const request of await cache.keys()) if (request.url.includes(`/assets/${lost}-`)) await cache.delete(request);
          }
        }, name);
        await phone.open(path);
        await phone.says('ti', 'common:emergencyLine', 'common:adviceLine', 'common:gpLine');
        await phone.page.locator('.plain-lines a[href="/ti/?plain"]').click();
        await phone.says('ti', 'home:showCard');
        await phone.open(path);
        await phone.says('ti', line, scriptFailed);
      });
    },
  );

  it('control: where all scripts come nothing is said, and the page is live', async () => {
    await phones.phone({}, async (phone) => {
      for (const path of ['/ti/gp/', '/ti/settings/', '/ti/m2x9t/']) {
        await phone.open(path);
        expect(await phone.settled()).toBe('saved');
        expect(await phone.isSaid('ti', scriptFailed)).toBe(false);
      }
      await phone.page.getByRole('button', { name: said('ti', 'card:changeCard') }).waitFor();
    });
  });
});

const noWorker = ['notices:noWorker', 'notices:noWorkerDo'] as const;
const withoutWorker: Faults = {
  script: () => void Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined, configurable: true }),
};
const refusedWorker: Faults = {
  script: () => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('Planted', 'SecurityError'));
  },
};

describe('a browser', () => {
  it.each([
    ['without a worker', withoutWorker],
    ['that refuses the worker', refusedWorker],
  ])('%s: says so, reads, and does not say that it works without internet', async (_what, faults) => {
    await phones.phone(faults, async (phone) => {
      await phone.open('/ti/');
      await phone.says('ti', ...noWorker, 'common:savedNot', 'home:showCard');
      expect(await phone.settled()).toBe('failed');
      expect(await phone.isSaid('ti', 'common:savedReady')).toBe(false);
    });
  });

  it('control: with a worker says that it works without internet', async () => {
    await phones.phone({}, async (phone) => {
      await phone.open('/ti/');
      expect(await phone.settled()).toBe('saved');
      await phone.says('ti', 'common:savedReady');
      for (const key of [...noWorker, 'common:savedNot'] as const) expect(await phone.isSaid('ti', key)).toBe(false);
    });
  });
});

/** A new version that can tell itself from the one before. */
const newWorker: Network = (path) => {
  if (path !== '/sw.js') return null;
  const worker = readFileSync(join(siteFolder, 'sw.js'), 'utf8');
  return {
    type: 'text/javascript',
    body: `${worker}\nself.addEventListener('message',e=>e.data==='which'&&e.ports[0].postMessage('new'));`,
  };
};

const whichVersion = ({ page }: Phone): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        setTimeout(() => resolve('old'), 1000);
        navigator.serviceWorker.controller?.postMessage('which', [port2]);
      }),
  );

describe('a new version that waits', () => {
  const update = ['notices:updateReady', 'notices:nothingLost', 'notices:updateButton'] as const;

  it('is told, waits for the person, walks with them, and starts when they agree', async () => {
    await phones.phone({}, async (phone) => {
      await phone.open('/ti/');
      expect(await phone.settled()).toBe('saved');
      await phone.open('/ti/gp/');
      expect(await phone.isSaid('ti', update[0])).toBe(false);
      phone.use(newWorker);
      await phone.open('/ti/gp/');
      await phone.says('ti', ...update);
      // Control: nothing starts by itself while the window is in use.
      await phone.open('/ti/settings/');
      await phone.says('ti', ...update);
      expect(await whichVersion(phone)).toBe('old');
      await phone.page.locator('nav.bar a.home').click();
      await phone.says('ti', 'home:showCard', ...update);
      const loaded = phone.page.waitForEvent('load');
      await phone.page.getByRole('button', { name: said('ti', 'notices:updateButton') }).click();
      await loaded;
      await phone.says('ti', 'home:showCard');
      expect(await phone.settled()).toBe('saved');
      expect(await whichVersion(phone)).toBe('new');
      expect(await phone.isSaid('ti', update[0])).toBe(false);
    });
  });
});
