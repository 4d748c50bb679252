/** Copies of a running phone, what a phone throws away, and the databases of earlier releases. */
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { newProfile } from '../e2e/browser.ts';
import { putFixture, type DatabaseFixture } from '../storage/databaseFixture.ts';
import { copyWhileItLives } from './copyWhileItLives.ts';
import { faults } from './fault.ts';
import { judgeWords } from './judgeWords.ts';
import { isSaid, openPhone, visit } from './openPhone.ts';
import { printSeries, randomFrom, timesOf } from './series.ts';
import { stampedWords } from './stampedWords.ts';

const kinds = ['indexeddb', 'cache_storage', 'local_storage'] as const;
/** Choices of some of them, by their bits: every one when all is run, else the files, the files with the database, and all. */
const choices = (process.env.DOORWAY_FAULTS === 'full' ? [1, 2, 3, 4, 5, 6, 7] : [2, 3, 7]).map((bits) =>
  kinds.filter((_kind, place) => (bits >> place) & 1),
);

faults([
  {
    id: 'F29',
    title: 'the power goes: files copied while words are being written start as a phone with whole words',
    minutes: process.env.DOORWAY_FAULTS === 'full' ? 20 : 2,
    run: async (site, must) => {
      const random = randomFrom(1);
      const times = timesOf(3, 50);
      let emptied = 0;
      const phone = await openPhone(site);
      try {
        const words = stampedWords(site.root, 'ti');
        const page = await phone.tab();
        await visit(page, `${phone.origin}/ti/gp/`);
        phone.use(words.intercept);
        for (let copy = 1; copy <= times; copy += 1) {
          words.next();
          const asked = words.asked();
          await page.goto(`${phone.origin}/ti/gp/`);
          await asked;
          await wait(random() * 300);
          const lost = newProfile();
          copyWhileItLives(phone.profile, lost.path);
          const started = await openPhone(site, lost.path);
          try {
            const tab = await started.tab();
            await tab.goto(`${phone.origin}/robots.txt`);
            const { rows, before, file, state } = await judgeWords(tab, 'ti');
            const detail = { copy, rows, before, file, state };
            must('what is there is whole', rows?.whole !== false && before?.whole !== false && file?.whole !== false, detail);
            must('words are there, the newest or those before', Math.max(rows?.release ?? -1, file?.release ?? -1) >= copy - 1, detail);
            if (!rows) emptied += 1;
          } finally {
            await started.close();
            lost.remove();
          }
          await visit(page, `${phone.origin}/ti/gp/`);
        }
      } finally {
        await phone.close();
      }
      printSeries({ id: 'F29', what: 'copies of a profile during updates of words', runs: times, torn: 0, lost: 0, emptied });
    },
  },
  {
    id: 'F42',
    title: 'the database of each released app opens, and newer words are saved beside its own',
    run: async (site, must) => {
      for (const name of readdirSync('tests/fixtures/databases')) {
        const fixture = JSON.parse(readFileSync(`tests/fixtures/databases/${name}`, 'utf8')) as DatabaseFixture;
        const phone = await openPhone(site);
        try {
          const page = await phone.tab();
          await page.goto(`${phone.origin}/robots.txt`);
          await page.evaluate(`(${putFixture.toString()})(indexedDB, ${JSON.stringify(fixture)})`);
          await visit(page, `${phone.origin}/ti/gp/`);
          must('nothing is wrong with it', (await page.locator('[data-notice^="storage"]').count()) === 0, name);
          await page.goto(`${phone.origin}/robots.txt`);
          const { rows, state } = await judgeWords(page, 'ti');
          const { before } = await page.evaluate(
            () =>
              new Promise<{ before: string }>((resolve) => {
                const request = indexedDB.open('doorway');
                request.onsuccess = () => {
                  const row = request.result.transaction('meta').objectStore('meta').get('ti');
                  row.onsuccess = () => resolve({ before: (row.result as { previous: { hash: string } | null }).previous?.hash ?? '' });
                };
              }),
          );
          must('newer words are saved in it', rows?.whole === true, state);
          const old = fixture.rows.meta?.find((row) => 'current' in row) as { current: { hash: string } } | undefined;
          must('its own stay beside them', before === old?.current.hash, { before });
        } finally {
          await phone.close();
        }
      }
    },
  },
  {
    id: 'F45',
    title: 'the phone throws away one kind of what was saved, or two, or all: it is mended, it is said, or it is a first visit',
    run: async (site, must) => {
      for (const thrown of choices) {
        const phone = await openPhone(site);
        try {
          const page = await phone.tab();
          for (const lang of ['ti', 'fa']) await visit(page, `${phone.origin}/${lang}/gp/`);
          await page.goto(`${phone.origin}/robots.txt`);
          const devtools = await phone.context().newCDPSession(page);
          await devtools.send('Storage.clearDataForOrigin', { origin: phone.origin, storageTypes: thrown.join(',') });
          await phone.restart();
          const after = await phone.tab();
          const detail = { thrown };
          // A language that is only on the list: with a network it is brought again, unless nothing tells of it any more.
          await visit(after, `${phone.origin}/ti/gp/`);
          await after.waitForFunction(() => sessionStorage.getItem('doorway-looked') !== null, null, { timeout: 10_000 });
          await after.waitForTimeout(1500);
          await after.goto(`${phone.origin}/robots.txt`);
          const [ti, fa] = [await judgeWords(after, 'ti'), await judgeWords(after, 'fa')];
          must('the language that is read is whole again', ti.rows?.whole === true && ti.file?.whole === true, { ...detail, ti });
          const isFirst = thrown.length === kinds.length;
          must('another that was saved is brought again', isFirst || (fa.rows !== null && fa.file?.whole === true), { ...detail, fa });
          must('after everything is gone it is a first visit', !isFirst || (fa.rows === null && fa.file === null), { ...detail, fa });
        } finally {
          await phone.close();
        }
      }
    },
  },
  {
    id: 'F38',
    title: 'the database never answers: after three seconds the words come from the files',
    controls: [{ without: 'timeOut', promise: 'the words are shown' }],
    run: async (site, must) => {
      const phone = await openPhone(site);
      try {
        const page = await phone.tab();
        await visit(page, `${phone.origin}/ti/gp/`);
        await phone.cutOff();
        const tab = await phone.tab();
        await tab.addInitScript(() => {
          IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
        });
        await tab.goto(`${phone.origin}/ti/interpreter/`);
        must('the words are shown', await isSaid(tab, 'interpreter:answer', 10_000));
      } finally {
        await phone.close();
      }
    },
  },
  {
    id: 'F37',
    title: 'the browser loses its database, for the next one to five reads: the words are shown, and nothing is white',
    run: async (site, must) => {
      const phone = await openPhone(site);
      try {
        const page = await phone.tab();
        await visit(page, `${phone.origin}/ti/gp/`);
        await phone.cutOff();
        for (const times of [1, 2, 5]) {
          const tab = await phone.tab();
          await tab.addInitScript((failing) => {
            let left = failing;
            const { get } = IDBObjectStore.prototype;
            IDBObjectStore.prototype.get = function (...given) {
              left -= 1;
              if (left >= 0)
                throw new DOMException('Connection to Indexed Database server lost. Refresh the page to try again', 'UnknownError');
              return get.apply(this, given);
            };
          }, times);
          await tab.goto(`${phone.origin}/ti/interpreter/`);
          must('the words are shown', await isSaid(tab, 'interpreter:answer'), { times });
        }
      } finally {
        await phone.close();
      }
    },
  },
]);
