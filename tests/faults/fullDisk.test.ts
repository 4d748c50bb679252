/** A disk that is really full at a moment of an update of words. The order matters: full, room again, loaded anew, started anew. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { said } from '../e2e/shownWords.ts';
import { faults, type Must, type UnderFault } from './fault.ts';
import { smallDisk, type SmallDisk } from './fullDisk.ts';
import { judgeWords } from './judgeWords.ts';
import { openPhone, visit } from './openPhone.ts';
import { printSeries } from './series.ts';
import { stampOf, stampedWords } from './stampedWords.ts';

const megabytes = 160;

/** Why no small disk can be made here; empty where one can. */
const refused = ((): string => {
  const small = smallDisk(megabytes);
  if (typeof small === 'string') return small;
  small.remove();
  return '';
})();

/** Before the write of some number, the page asks the server, which fills the disk before it answers. */
const fillBefore = (point: number): void => {
  let writes = 0;
  const next = (): void => {
    writes += 1;
    if (writes !== point) return;
    const request = new XMLHttpRequest();
    request.open('GET', '/fill-the-disk', false);
    request.send();
  };
  const before = <P extends object>(owner: P, name: keyof P & string): void => {
    const own = owner[name] as unknown as (...given: unknown[]) => unknown;
    Object.assign(owner, {
      [name](...given: unknown[]): unknown {
        next();
        return own.apply(this, given);
      },
    });
  };
  before(Cache.prototype, 'put');
  before(IDBFactory.prototype, 'open');
  before(IDBObjectStore.prototype, 'put');
  before(Storage.prototype, 'setItem');
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...given) {
    if (given[1] === 'readwrite') next();
    return transaction.apply(this, given);
  };
  const add = IDBObjectStore.prototype.add;
  let added = 0;
  IDBObjectStore.prototype.add = function (...given) {
    added += 1;
    if (added % 30 === 1) next();
    return add.apply(this, given);
  };
};

/** Fills at one write; what is on the phone after the restart. */
const fullAt = async (site: UnderFault, must: Must, small: SmallDisk, point: number): Promise<{ filled: boolean; emptied: boolean }> => {
  small.free();
  const phone = await openPhone(site, `${small.path}/profile-${point}`);
  try {
    const page = await phone.tab();
    await visit(page, `${phone.origin}/ti/gp/`);
    const words = stampedWords(site.root, 'ti');
    words.next();
    let filled = false;
    phone.use((path, request, response) => {
      if (path !== '/fill-the-disk') return words.intercept(path, request, response);
      small.fill();
      filled = true;
      response.writeHead(204).end();
      return true;
    });
    const settle = (one: Page): Promise<unknown> =>
      one
        .waitForFunction(() => /saved|failed/.test(document.documentElement.dataset.saved ?? ''), null, { timeout: 20_000 })
        .catch(() => {});
    const full = await phone.tab();
    await full.addInitScript(fillBefore, point);
    await full.goto(`${phone.origin}/ti/gp/`).catch(() => {});
    await settle(full);
    small.free();
    await page.goto(`${phone.origin}/ti/gp/`).catch(() => {});
    await settle(page);
    await phone.restart();
    const after = await phone.tab();
    await after.goto(`${phone.origin}/robots.txt`);
    const { rows, file, state } = await judgeWords(after, 'ti');
    const detail = { point, filled, rows, file, state };
    must('what is there is whole', rows?.whole !== false && file?.whole !== false, detail);
    must('the words are there after the restart', rows !== null || file !== null, detail);
    await phone.cutOff();
    await after.goto(`${phone.origin}/ti/gp/`);
    const shown = await after
      .waitForFunction(
        (none) => {
          const heading = (document.querySelector('h1')?.textContent ?? '').replace(/[\u2066-\u2069]/g, '');
          if (none.some((sentence) => new RegExp(sentence).test(heading))) return 'no words';
          return /\S/.test(heading) && document.documentElement.dataset.words;
        },
        (['notices:languageNotSaved', 'notices:storageBroken'] as const).map((key) => said('ti', key).source),
        { timeout: 20_000 },
      )
      .then((found) => found.jsonValue());
    must('and they are the newest that were saved', /current|cache/.test(String(shown)), { ...detail, shown });
    must('settings are there', (await after.evaluate(() => localStorage.getItem('doorway')))?.includes('"ti"') ?? false, detail);
    const stamped = await after.getByText(stampOf(1)).count();
    must('of one release', stamped > 0 ? rows?.release === 1 || file?.release === 1 : true, detail);
    return { filled, emptied: rows === null };
  } finally {
    await phone.close();
  }
};

describe.runIf(refused !== '')('F32 a disk that is really full', () => {
  it(`is not tried where no small disk can be made: ${refused}`, () => expect(refused).not.toBe(''));
});

if (refused === '')
  faults([
    {
      id: 'F32',
      title: 'the disk is really full at each write of an update of words: nothing is lost after a restart',
      minutes: process.env.DOORWAY_FAULTS === 'full' ? 30 : 3,
      controls: [{ without: 'secondCopy', promise: 'and they are the newest that were saved' }],
      run: async (site, must) => {
        // An update writes about ten times; after the last of them no more is filled.
        const points = process.env.DOORWAY_FAULTS === 'full' ? Array.from({ length: 40 }, (_none, place) => place + 1) : [3, 7];
        const small = smallDisk(megabytes);
        if (typeof small === 'string') throw new Error(small);
        let filled = 0;
        let emptied = 0;
        try {
          for (const point of points) {
            const end = await fullAt(site, must, small, point);
            if (!end.filled) break;
            filled += 1;
            emptied += Number(end.emptied);
          }
        } finally {
          small.remove();
        }
        must('the disk was full', filled > 1);
        printSeries({ id: 'F32', what: 'full disk at each write of an update', runs: filled, lost: 0, torn: 0, emptied });
      },
    },
  ]);
