import { forceCloseDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, readDatabase } from '#storage/database.ts';
import { loadNamespaces, loadPack, repairLanguage, savedLanguages, savePack } from '#storage/packs.ts';
import { cachedCopySource, databaseSource, earlierCopySource } from '#storage/wordSources.ts';
import { inHand, inTable, newPhone, packOf, type Phone } from './phone.ts';

const first = inHand(packOf('ti', 1));
const second = inHand(packOf('ti', 2));
const sources = [databaseSource(), cachedCopySource(), earlierCopySource()];
const fromEach = () => Promise.all(sources.map((source) => source.load('ti', ['gp']).then((words) => words?.gp?.title ?? null)));

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
  await savePack('ti', first);
  await savePack('ti', second);
});

const dropRow = (generation: number) => inTable('words', (store) => store.delete(['ti', generation, 'gp']));
const thinRow = (generation: number) =>
  inTable('words', (store) => store.put({ lang: 'ti', generation, ns: 'gp', entries: { title: 'only this' } }));
const changeRow = (generation: number) =>
  inTable('words', (store) => store.put({ lang: 'ti', generation, ns: 'gp', entries: { title: 'other', answer: 'words' } }));

describe('words from the phone', () => {
  it('unharmed: the database has them, and tells the head of their pack', async () => {
    const heads: unknown[] = [];
    await databaseSource((lang, { seq, figures }, hash) => heads.push([lang, seq, figures.n999?.kind, hash])).load('ti', ['gp']);
    expect(heads).toEqual([['ti', 2, 'phone', second.hash]]);
    expect(await fromEach()).toEqual(['ti title 2', 'ti title 2', 'ti title 2']);
  });

  it('only the namespaces that are asked for are read', async () => {
    expect(await loadNamespaces('ti', ['gp', 'neverThere'])).toMatchObject({ ok: true, found: { words: { gp: second.pack.words.gp } } });
    const read = await loadNamespaces('ti', ['gp']);
    expect(read.ok && Object.keys(read.found?.words ?? {})).toEqual(['gp']);
  });

  it('a language never saved: nothing, and no error', async () => {
    expect(await loadNamespaces('fa', ['gp'])).toEqual({ ok: true, found: null });
    expect(await loadPack('fa')).toEqual({ ok: true, loaded: null });
    for (const source of sources) expect(await source.load('fa', ['gp'])).toBeNull();
  });
});

describe('a damaged database', () => {
  it.each([
    ['a row lost', dropRow],
    ['a row with fewer entries', thinRow],
  ])('%s: seen at once, the copy serves', async (_what, damage) => {
    await damage(2);
    expect(await loadNamespaces('ti', ['gp'])).toEqual({ ok: false, error: 'pack-damaged' });
    expect(await fromEach()).toEqual([null, 'ti title 2', 'ti title 1']);
    // Other namespaces are whole.
    expect(await loadNamespaces('ti', ['common'])).toMatchObject({ ok: true });
  });

  it('a row with other words: seen by the digest', async () => {
    await changeRow(2);
    expect(await loadPack('ti')).toMatchObject({ loaded: { pack: second.pack, from: 'cache' } });
  });

  it.each([
    ['a lost row', dropRow],
    ['changed words', changeRow],
  ])('is mended from the copy: %s', async (_what, damage) => {
    await damage(2);
    expect(await repairLanguage('ti')).toBe('repaired');
    expect(await loadPack('ti')).toMatchObject({ loaded: { pack: second.pack, from: 'database' } });
    expect(await loadNamespaces('ti', ['gp'], 'previous')).toMatchObject({ found: { hash: first.hash } });
    // Control: a whole one is left as it is.
    expect(await repairLanguage('ti')).toBe('whole');
  });

  it('emptied without a word: the copy serves, and the list still says what was saved', async () => {
    await inTable('words', (store) => store.clear());
    await inTable('meta', (store) => store.clear());
    expect(await fromEach()).toEqual([null, 'ti title 2', null]);
    expect(await savedLanguages()).toMatchObject([{ lang: 'ti', state: 'only-in-cache' }]);
    expect(await repairLanguage('ti')).toBe('repaired');
    expect(await savedLanguages()).toMatchObject([{ lang: 'ti', state: 'whole' }]);
  });

  it('closed under us: opened once more', async () => {
    let connection: IDBDatabase | undefined;
    await readDatabase(async (db) => (connection = db.backendDB()));
    forceCloseDatabase(connection as never);
    expect(await loadNamespaces('ti', ['gp'])).toMatchObject({ ok: true, found: { hash: second.hash } });
  });

  it('failing at every read: the copy serves', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    expect(await loadNamespaces('ti', ['gp'])).toEqual({ ok: false, error: 'storage-broken' });
    expect(await fromEach()).toEqual([null, 'ti title 2', null]);
    vi.restoreAllMocks();
    expect(await fromEach()).toEqual(['ti title 2', 'ti title 2', 'ti title 2']);
  });

  it('refused outright: the copy serves', async () => {
    await closeDatabase();
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(await loadNamespaces('ti', ['gp'])).toEqual({ ok: false, error: 'storage-blocked' });
    expect(await fromEach()).toEqual([null, 'ti title 2', null]);
  });

  it('made by a newer app with a higher version: still read', async () => {
    await closeDatabase();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('doorway', 990);
      request.onsuccess = () => (request.result.close(), resolve());
      request.onerror = () => reject(request.error);
    });
    expect(await loadNamespaces('ti', ['gp'])).toMatchObject({ ok: true, found: { hash: second.hash } });
  });
});

describe('a damaged copy', () => {
  it('is never read: the one before serves', async () => {
    phone.caches.damage('doorway-packs', second.address);
    expect((await cachedCopySource().load('ti', ['gp']))?.gp?.title).toBe('ti title 1');
    // Control: the database was not harmed and comes first.
    expect(await loadPack('ti')).toMatchObject({ loaded: { pack: second.pack, from: 'database' } });
  });

  it('and a damaged database: the rows before serve; with those gone too, it is said', async () => {
    await dropRow(2);
    for (const { address } of [first, second]) phone.caches.damage('doorway-packs', address);
    expect(await fromEach()).toEqual([null, null, 'ti title 1']);
    expect(await loadPack('ti')).toMatchObject({ loaded: { hash: first.hash, from: 'database' } });
    await dropRow(1);
    expect(await fromEach()).toEqual([null, null, null]);
    expect(await loadPack('ti')).toEqual({ ok: false, error: 'pack-damaged' });
    expect(await repairLanguage('ti')).toBe('gone');
  });

  it('lost: the rows are fine, and the file is to be fetched again', async () => {
    await phone.caches.delete('doorway-packs');
    expect(await repairLanguage('ti')).toBe('fetch-again');
    expect(await savedLanguages()).toMatchObject([{ state: 'only-in-database' }]);
  });
});

it('English is found where the worker keeps the app', async () => {
  const english = inHand(packOf('en'));
  await (
    await phone.caches.open('workbox-precache-v2-https://doorway.example/')
  ).put(`${english.address}?__WB_REVISION__=1`, new Response(english.bytes));
  expect((await cachedCopySource().load('en', ['gp']))?.gp?.title).toBe('en title 1');
});

it('all lost at once, list and all: as if it had never been saved', async () => {
  phone = await newPhone();
  expect(await savedLanguages()).toEqual([]);
  expect(await loadPack('ti')).toEqual({ ok: true, loaded: null });
});

it('all lost but the list: it says what is gone', async () => {
  await phone.caches.delete('doorway-packs');
  await inTable('meta', (store) => store.clear());
  expect(await savedLanguages()).toMatchObject([{ lang: 'ti', state: 'gone' }]);
});
