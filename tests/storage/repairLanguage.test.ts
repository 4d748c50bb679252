// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writing } from '#storage/mayWrite.ts';
import { loadPack, savePack } from '#storage/packs.ts';
import { repairIfRowsLack, repairLanguage } from '#storage/repairLanguage.ts';
import { writeRows } from '#storage/savePack.ts';
import { inHand, inTable, newPhone, packOf, silentDatabase, type Phone } from './phone.ts';

type Row = { lang: string; generation: number; ns: string; entries: Record<string, string> };
type Noted = { lang: string };

const first = inHand(packOf('ti'));
const noted = (): string | null => sessionStorage.getItem('doorway-compared');
const rowsOf = async (lang: string): Promise<Row[]> =>
  (await inTable<Row[]>('words', (store) => store.getAll())).filter((row) => row.lang === lang);
const keyOf = ({ lang, generation, ns }: Row): IDBValidKey => [lang, generation, ns];

/** Other words in a row of the newest pack, as many as before. */
const damageRow = async (): Promise<void> => {
  const row = (await rowsOf('ti')).findLast(({ ns }) => ns === 'gp');
  await inTable('words', (store) => store.put({ ...row, entries: { title: 'other', answer: 'words' } }));
};
const deleteRow = async (): Promise<void> => {
  const [row] = await rowsOf('ti');
  if (row) await inTable('words', (store) => store.delete(keyOf(row)));
};
const isWhole = async (): Promise<boolean> => {
  const read = await loadPack('ti');
  return read.ok && read.loaded?.from === 'database';
};

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
  localStorage.clear();
  sessionStorage.clear();
  await savePack('ti', first);
});

describe('at a start of the app', () => {
  it('the digests are compared once a window; what is damaged later is mended by the next', async () => {
    expect(await repairIfRowsLack('ti')).toBeUndefined();
    expect(noted()).toBe('ti');
    await damageRow();
    expect(await repairIfRowsLack('ti')).toBeUndefined();
    expect(await isWhole()).toBe(false);
    sessionStorage.clear();
    expect(await repairIfRowsLack('ti')).toBeUndefined();
    expect(await isWhole()).toBe(true);
  });

  it('each language is noted once', async () => {
    await savePack('ar', inHand(packOf('ar')));
    for (const lang of ['ti', 'ar', 'ti', 'ar']) await repairIfRowsLack(lang);
    expect(noted()).toBe('ti ar');
  });

  it.each([
    ['a row is gone', deleteRow],
    ['what is noted of them is gone', () => inTable('meta', (store) => store.delete('ti'))],
    ['there is something else in their place', () => inTable('meta', (store) => store.put({ lang: 'ti' }))],
  ])('%s: mended at once, also in a window that has compared', async (_what, damage) => {
    await repairIfRowsLack('ti');
    await damage();
    expect(await isWhole()).toBe(false);
    expect(await repairIfRowsLack('ti')).toBeUndefined();
    expect(await isWhole()).toBe(true);
    expect(await rowsOf('ti')).toHaveLength(3);
  });

  it('older rows than the list names: mended at once, also in a window that has compared', async () => {
    const older = await inTable<Noted>('meta', (store) => store.get('ti'));
    await savePack('ti', inHand(packOf('ti', 2)));
    await repairIfRowsLack('ti');
    await inTable('meta', (store) => store.put(older));
    expect(await repairIfRowsLack('ti')).toBeUndefined();
    expect(await loadPack('ti')).toMatchObject({ loaded: { pack: { seq: 2 }, from: 'database' } });
  });

  it('rows of an earlier pack and of another language are not counted: none is taken to be lacking', async () => {
    await savePack('ti', inHand(packOf('ti', 2)));
    await savePack('tir', inHand(packOf('tir')));
    await repairIfRowsLack('ti');
    // Whoever counted others would compare again, and mend this.
    await damageRow();
    await repairIfRowsLack('ti');
    expect((await rowsOf('ti')).map(({ generation }) => generation)).toEqual([1, 1, 1, 2, 2, 2]);
  });

  it('a language that was never saved lacks nothing, and nothing is written', async () => {
    expect(await repairIfRowsLack('fa')).toBeUndefined();
    expect(await rowsOf('fa')).toEqual([]);
  });

  it('is compared every time where a window can note nothing', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    await repairIfRowsLack('ti');
    await damageRow();
    expect(await repairIfRowsLack('ti')).toBeUndefined();
    expect(await isWhole()).toBe(true);
  });

  it('notes nothing while all is being deleted', async () => {
    writing.isStopped = true;
    await repairIfRowsLack('ti');
    expect(noted()).toBeNull();
  });

  it('says why the database does not serve, and notes nothing', async () => {
    await damageRow();
    await inTable('meta', (store) => store.put({ lang: '#epoch', epoch: 2 }));
    expect(await repairIfRowsLack('ti')).toBe('storage-newer');
    expect(noted()).toBeNull();
  });

  it('says that the database never answers', async () => {
    const other = await newPhone();
    silentDatabase();
    expect(await repairIfRowsLack('ti')).toBe('storage-blocked');
    expect(other.asked).toEqual([]);
  });

  it('a copy that is gone is no trouble of the database, and is looked for again', async () => {
    await phone.caches.delete('doorway-packs');
    expect(await repairIfRowsLack('ti')).toBeUndefined();
    expect(noted()).toBeNull();
  });
});

describe('mending', () => {
  it('two equal copies: nothing is to do', async () => {
    expect(await repairLanguage('ti')).toBe('whole');
  });

  it('damaged rows are written again from the copy', async () => {
    await damageRow();
    expect(await repairLanguage('ti')).toBe('repaired');
    expect(await repairLanguage('ti')).toBe('whole');
  });

  it('older rows are written again from a newer copy', async () => {
    const second = inHand(packOf('ti', 2));
    await savePack('ti', second);
    await writeRows(first);
    expect(await repairLanguage('ti')).toBe('repaired');
    expect(await loadPack('ti')).toMatchObject({ loaded: { hash: second.hash, from: 'database' } });
  });

  it('a copy that is gone or older is to be fetched', async () => {
    await writeRows(inHand(packOf('ti', 2)));
    expect(await repairLanguage('ti')).toBe('fetch-again');
    await phone.caches.delete('doorway-packs');
    expect(await repairLanguage('ti')).toBe('fetch-again');
  });

  it('of what was saved and is nowhere it says that it is gone', async () => {
    await inTable('meta', (store) => store.delete('ti'));
    await phone.caches.delete('doorway-packs');
    expect(await repairLanguage('ti')).toBe('gone');
    expect(await repairLanguage('fa')).toBe('whole');
  });

  it('a full phone is told before the database is touched', async () => {
    await deleteRow();
    phone.caches.limit = phone.caches.used();
    expect(await repairLanguage('ti')).toBe('storage-full');
    expect(await rowsOf('ti')).toHaveLength(2);
  });

  it('a database that does not answer is told', async () => {
    await newPhone();
    silentDatabase();
    expect(await repairLanguage('ti')).toBe('storage-blocked');
  });
});
