/** A database that other windows, other versions, a full phone or the browser itself get in the way of. */
import type { Page } from 'playwright-core';
import { faults } from './fault.ts';
import { judgeWords } from './judgeWords.ts';
import { isSaid, openPhone, visit } from './openPhone.ts';
import { stampOf, stampedWords } from './stampedWords.ts';

/** Opens a database behind the app's back and keeps the connection, deaf to all that is asked of it. */
const holdDatabase = (page: Page, version: number, epoch: number): Promise<string> =>
  page.evaluate(
    ([number, written]) =>
      new Promise<string>((resolve) => {
        const request = indexedDB.open('doorway', number);
        request.onupgradeneeded = () => {
          const { result, transaction } = request;
          if (written > 0 && !result.objectStoreNames.contains('meta')) {
            result.createObjectStore('words', { keyPath: ['lang', 'generation', 'ns'] });
            result.createObjectStore('meta', { keyPath: 'lang' });
          }
          if (written > 0) transaction?.objectStore('meta').put({ lang: '#epoch', epoch: written });
        };
        request.onsuccess = () => {
          Object.assign(globalThis, { held: request.result });
          resolve('open');
        };
        request.onblocked = () => resolve('blocked');
        request.onerror = () => resolve(String(request.error));
      }),
    [version, epoch] as const,
  );

const letGo = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());

const shows = (page: Page, words: string): Promise<boolean> =>
  page
    .getByText(words)
    .first()
    .waitFor({ timeout: 10_000 })
    .then(
      () => true,
      () => false,
    );

const text = (page: Page): Promise<string> => page.innerText('body');

faults([
  {
    id: 'F30',
    title: 'two windows find newer words at once: one brings them, both show them, with and without locks',
    run: async (site, must) => {
      for (const locks of [true, false]) {
        const phone = await openPhone(site);
        try {
          if (!locks) await phone.context().addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
          const words = stampedWords(site.root, 'ti');
          const tabs = [await phone.tab(), await phone.tab()];
          for (const tab of tabs) await visit(tab, `${phone.origin}/ti/gp/`);
          words.next();
          let asked = 0;
          phone.use((path, request, response) => {
            if (/\/packs\/ti\./.test(path)) asked += 1;
            return words.intercept(path, request, response);
          });
          await Promise.all(tabs.map((tab) => visit(tab, `${phone.origin}/ti/gp/`)));
          for (const tab of tabs) must('each window says that the words are new', await isSaid(tab, 'common:updated'), { locks });
          must('the words were brought once', asked === 1, { locks, asked });
          for (const tab of tabs) await tab.goto(`${phone.origin}/ti/gp/`);
          for (const tab of tabs) must('each window shows them', await shows(tab, stampOf(1)), { locks });
        } finally {
          await phone.close();
        }
      }
    },
  },
  {
    id: 'F34',
    title: 'the browser has no room left: the person is told, what was there stays, and nothing is written in part',
    controls: [{ without: 'quota', promise: 'it says that the phone is full' }],
    run: async (site, must) => {
      const phone = await openPhone(site);
      try {
        const page = await phone.tab();
        await visit(page, `${phone.origin}/ti/gp/`);
        const words = stampedWords(site.root, 'ti');
        words.next();
        phone.use(words.intercept);
        const devtools = await phone.context().newCDPSession(page);
        await devtools.send('Storage.overrideQuotaForOrigin', { origin: phone.origin, quotaSize: 200_000 });
        await page.goto(`${phone.origin}/ti/gp/`);
        must('it says that the phone is full', await isSaid(page, 'notices:storageFull', 8000), await text(page));
        await page.goto(`${phone.origin}/robots.txt`);
        const { rows, file } = await judgeWords(page, 'ti');
        must('what was there stays', rows?.whole === true && rows.release === 0 && file?.whole === true && file.release === 0, {
          rows,
          file,
        });
        await devtools.send('Storage.overrideQuotaForOrigin', { origin: phone.origin });
        await visit(page, `${phone.origin}/ti/gp/`);
        await phone.restart();
        const again = await phone.tab();
        await again.goto(`${phone.origin}/robots.txt`);
        const after = await judgeWords(again, 'ti');
        must('with room again it is saved', after.rows?.release === 1 && after.rows.whole && after.file?.whole === true, after);
      } finally {
        await phone.close();
      }
    },
  },
  {
    id: 'F39',
    title: 'an old window holds the database: it is said what to do; a window of ours lets go by itself',
    controls: [{ without: 'blocked', promise: 'it says that all windows have to be closed' }],
    run: async (site, must) => {
      const phone = await openPhone(site);
      try {
        const old = await phone.tab();
        await old.goto(`${phone.origin}/robots.txt`);
        must('the old window has it', (await holdDatabase(old, 5, 0)) === 'open');
        const page = await phone.tab();
        await page.goto(`${phone.origin}/ti/gp/`);
        must('it says that all windows have to be closed', await isSaid(page, 'notices:storageNewerDo', 10_000), await text(page));
        must('the words are kept even so', (await page.getAttribute('html', 'data-saved')) === 'saved');
        await letGo(old);
        await visit(page, `${phone.origin}/ti/gp/`);
        // The other way round: a newer app asks for the database while ours is open.
        must('our window lets go', (await holdDatabase(old, 20, 1)) === 'open');
        await letGo(old);
        await visit(page, `${phone.origin}/ti/gp/`);
        must('and goes on', (await page.locator('[data-notice^="storage"]').count()) === 0, await text(page));
      } finally {
        await phone.close();
      }
    },
  },
  {
    id: 'F40',
    title: 'a newer app has written the database: nothing there is changed, and the words are read',
    controls: [{ without: 'epoch', promise: 'nothing there is changed' }],
    run: async (site, must) => {
      const phone = await openPhone(site);
      try {
        const page = await phone.tab();
        await visit(page, `${phone.origin}/ti/gp/`);
        await page.goto(`${phone.origin}/robots.txt`);
        await holdDatabase(page, 30, 2);
        await letGo(page);
        const words = stampedWords(site.root, 'ti');
        words.next();
        phone.use(words.intercept);
        await visit(page, `${phone.origin}/ti/gp/`);
        await page.goto(`${phone.origin}/robots.txt`);
        const { rows } = await judgeWords(page, 'ti');
        must('nothing there is changed', rows?.release === 0 && rows.whole, rows);
        await phone.cutOff();
        await page.goto(`${phone.origin}/ti/gp/`);
        must('the newer words are read', await shows(page, stampOf(1)));
      } finally {
        await phone.close();
      }
    },
  },
  {
    id: 'F24',
    title: 'a server that was put back offers older words: the newer ones stay, and nothing is fetched for nothing',
    controls: [{ without: 'seq', promise: 'the newer words stay' }],
    run: async (site, must) => {
      const phone = await openPhone(site);
      try {
        const words = stampedWords(site.root, 'ti');
        words.next();
        phone.use(words.intercept);
        const page = await phone.tab();
        await visit(page, `${phone.origin}/en/gp/`);
        await visit(page, `${phone.origin}/ti/gp/`);
        await visit(page, `${phone.origin}/ti/gp/`);
        const asked: string[] = [];
        phone.use((path) => {
          asked.push(path);
          return false;
        });
        for (const path of ['/ti/gp/', '/ti/interpreter/']) await visit(page, `${phone.origin}${path}`);
        must('the older words are not fetched', !asked.some((path) => path.startsWith('/packs/ti.')), asked);
        await page.goto(`${phone.origin}/robots.txt`);
        const { rows, file } = await judgeWords(page, 'ti');
        must('the newer words stay', rows?.release === 1 && file?.release === 1, { rows, file });
      } finally {
        await phone.close();
      }
    },
  },
]);
