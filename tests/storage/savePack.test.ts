import { beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '#storage/database.ts';
import { loadNamespaces, loadPack, savePack } from '#storage/packs.ts';
import { readSavedList } from '#storage/savedList.ts';
import { failWritesAfter, inHand, inTable, newPhone, packOf, silentDatabase, type Phone } from './phone.ts';

const first = inHand(packOf('ti', 1));
const second = inHand(packOf('ti', 2));
const third = inHand(packOf('ti', 3));
const whole = { ok: true, where: { inDatabase: true, inCache: true } };
const rowCount = () => inTable('words', (store) => store.count());

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
  limits.open = 3000;
});

describe('saving a pack', () => {
  it('keeps the rows and the very bytes', async () => {
    expect(await savePack('ti', first)).toEqual(whole);
    expect(await loadNamespaces('ti', ['gp'])).toMatchObject({ ok: true, found: { words: { gp: first.pack.words.gp }, hash: first.hash } });
    expect(await loadPack('ti')).toEqual({ ok: true, loaded: { pack: first.pack, hash: first.hash, from: 'database' } });
    expect(phone.caches.paths('doorway-packs')).toEqual([first.address]);
  });

  it('keeps the one before in both places, and no older one', async () => {
    for (const pack of [first, second, third]) expect(await savePack('ti', pack)).toEqual(whole);
    expect(await loadNamespaces('ti', ['gp'], 'previous')).toMatchObject({
      found: { hash: second.hash, words: { gp: second.pack.words.gp } },
    });
    expect(phone.caches.paths('doorway-packs').sort()).toEqual([second.address, third.address].sort());
    expect(await rowCount()).toBe(6);
    expect((await readSavedList()).ti).toMatchObject({ current: { hash: third.hash }, previous: { hash: second.hash } });
  });

  it('probes for twice the need and 5 MB before it writes, and leaves nothing of the probe', async () => {
    await savePack('ti', first);
    expect(phone.caches.written[0]).toBe('/doorway-probe');
    expect(phone.caches.paths('doorway-packs')).not.toContain('/doorway-probe');
  });

  it('writes the same pack again without losing the one before', async () => {
    for (const pack of [first, second, second]) await savePack('ti', pack);
    expect(await loadNamespaces('ti', ['gp'], 'previous')).toMatchObject({ found: { hash: first.hash } });
  });
});

describe('the note of what was saved', () => {
  const noted = async () => (await readSavedList()).ti;

  it('names the file, its size and its dates, and no letters yet', async () => {
    await savePack('ti', first);
    expect(await noted()).toEqual({
      current: { address: first.address, hash: first.hash, seq: 1 },
      previous: null,
      bytes: first.bytes.length,
      issued: first.pack.issued,
      savedAt: new Date().toISOString().slice(0, 10),
      fonts: [],
    });
  });

  it('keeps the one before where the same is saved again, and has none where there was none', async () => {
    for (const pack of [first, first]) await savePack('ti', pack);
    expect(await noted()).toMatchObject({ current: { hash: first.hash }, previous: null });
    for (const pack of [second, second]) await savePack('ti', pack);
    expect(await noted()).toMatchObject({ current: { hash: second.hash }, previous: { hash: first.hash } });
    expect(phone.caches.paths('doorway-packs').sort()).toEqual([first.address, second.address].sort());
  });

  it('is not written where the file was not kept', async () => {
    const packs = await phone.caches.open('doorway-packs');
    const match = packs.match.bind(packs);
    vi.spyOn(packs, 'match').mockImplementation(async (request) => (String(request).includes('probe') ? match(request) : undefined));
    expect(await savePack('ti', first)).toEqual({ ok: true, where: { inDatabase: true, inCache: false, problem: 'storage-broken' } });
    expect(await noted()).toBeUndefined();
  });
});

describe('generations', () => {
  it('are counted for each language by itself', async () => {
    const arabic = [1, 2, 3].map((seq) => inHand(packOf('ar', seq)));
    for (const pack of arabic) await savePack('ar', pack);
    await savePack('ti', first);
    const rows = (await inTable('words', (store) => store.getAll())) as { lang: string; generation: number }[];
    expect(rows.filter(({ lang }) => lang === 'ti').map(({ generation }) => generation)).toEqual([1, 1, 1]);
    expect(rows.filter(({ lang }) => lang === 'ar').map(({ generation }) => generation)).toEqual([2, 2, 2, 3, 3, 3]);
  });
});

describe('bytes that are not what they say', () => {
  it.each([
    ['one byte changed', { ...second, bytes: second.bytes.map((byte, place) => (place === 40 ? byte ^ 1 : byte)) }],
    ['cut short', { ...second, bytes: second.bytes.slice(0, -9) }],
    ['another address', { ...second, address: first.address }],
    ['another language', { ...second, address: second.address.replace('/ti.', '/fa.') }],
    ['a wrong hash', { ...second, hash: first.hash }],
    [
      'a language at the address of another',
      { ...inHand(packOf('fa', 2)), address: inHand(packOf('fa', 2)).address.replace('/fa.', '/ti.') },
    ],
  ])('%s: refused, and what was there stays', async (_what, damaged) => {
    await savePack('ti', first);
    expect(await savePack('ti', damaged)).toEqual({ ok: false, error: 'pack-damaged' });
    expect(await loadPack('ti')).toMatchObject({ loaded: { hash: first.hash, from: 'database' } });
    expect(phone.caches.paths('doorway-packs')).toEqual([first.address]);
    // Control: the same pack unharmed is taken.
    expect(await savePack('ti', second)).toEqual(whole);
  });
});

describe('a full phone', () => {
  it('the probe finds it, and neither place is written', async () => {
    await savePack('ti', first);
    phone.caches.limit = phone.caches.used() + 100_000;
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    expect(await savePack('ti', second)).toEqual({ ok: false, error: 'storage-full' });
    expect(add).not.toHaveBeenCalled();
    expect(await loadPack('ti')).toMatchObject({ loaded: { hash: first.hash } });
    expect(phone.caches.paths('doorway-packs')).toEqual([first.address]);
    // Control: with room it is saved.
    phone.caches.limit = Number.POSITIVE_INFINITY;
    expect(await savePack('ti', second)).toEqual(whole);
  });

  it.each(['quota', 'abort'] as const)('the database fails half way (%s): its rows are all undone, the copy serves', async (how) => {
    await savePack('ti', first);
    failWritesAfter(1, how);
    expect(await savePack('ti', second)).toEqual({ ok: true, where: { inDatabase: false, inCache: true, problem: 'storage-full' } });
    expect(await loadPack('ti')).toMatchObject({ loaded: { pack: second.pack, from: 'cache' } });
    vi.restoreAllMocks();
    expect(await rowCount()).toBe(3);
  });

  it('control: the same rows written one by one are torn, and this test would see it', async () => {
    await savePack('ti', first);
    failWritesAfter(1, 'quota');
    const put = (ns: string) => inTable('words', (store) => store.add({ lang: 'ti', generation: 2, ns, entries: {} }));
    await put('common');
    await expect(put('gp')).rejects.toThrow('disk is full');
    vi.restoreAllMocks();
    expect(await rowCount()).toBe(4);
  });

  it('after an unexplained abort the database is left alone until the next start', async () => {
    failWritesAfter(1, 'abort');
    await savePack('ti', first);
    vi.restoreAllMocks();
    expect(await loadNamespaces('ti', ['gp'])).toEqual({ ok: false, error: 'storage-full' });
  });
});

describe('a phone with one of the two places', () => {
  it('no database: kept as bytes, and read from there', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await savePack('ti', first)).toEqual({ ok: true, where: { inDatabase: false, inCache: true, problem: 'storage-blocked' } });
    expect(await loadPack('ti')).toMatchObject({ loaded: { pack: first.pack, from: 'cache' } });
  });

  it('a database that never answers: told within the time-out, and not asked again', async () => {
    silentDatabase();
    limits.open = 30;
    expect(await savePack('ti', first)).toMatchObject({ where: { inDatabase: false, problem: 'storage-blocked' } });
    limits.open = 60_000;
    expect(await loadNamespaces('ti', ['gp'])).toEqual({ ok: false, error: 'storage-blocked' });
    expect(await loadPack('ti')).toMatchObject({ loaded: { from: 'cache' } });
  });

  it('no caches: kept as rows', async () => {
    phone.caches.refuses = true;
    expect(await savePack('ti', first)).toEqual({ ok: true, where: { inDatabase: true, inCache: false, problem: 'storage-blocked' } });
    expect(await loadPack('ti')).toMatchObject({ loaded: { from: 'database' } });
  });

  it('no way to count bytes: nothing is kept', async () => {
    vi.stubGlobal('crypto', undefined);
    expect(await savePack('ti', first)).toEqual({ ok: false, error: 'storage-blocked' });
    vi.unstubAllGlobals();
  });

  it('neither: says why, and nothing is kept', async () => {
    phone.caches.refuses = true;
    vi.stubGlobal('indexedDB', undefined);
    expect(await savePack('ti', first)).toEqual({ ok: false, error: 'storage-blocked' });
    expect(await loadPack('ti')).toEqual({ ok: false, error: 'storage-blocked' });
  });
});

describe('a database of a newer app', () => {
  const newer = () => inTable('meta', (store) => store.put({ lang: '#epoch', epoch: 2 }));

  it('is read and not written', async () => {
    await savePack('ti', first);
    await newer();
    expect(await savePack('ti', second)).toEqual({ ok: true, where: { inDatabase: false, inCache: true, problem: 'storage-newer' } });
    expect(await loadNamespaces('ti', ['gp'])).toMatchObject({ found: { hash: first.hash } });
    expect(await rowCount()).toBe(3);
  });

  it('control: with our own epoch it is written', async () => {
    await savePack('ti', first);
    await inTable('meta', (store) => store.put({ lang: '#epoch', epoch: 1 }));
    expect(await savePack('ti', second)).toEqual(whole);
  });
});
