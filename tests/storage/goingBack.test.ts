// @vitest-environment jsdom
/** What must not take newer words away, and what must bring them back. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPack, keepLanguage, loadNamespaces, loadPack, savePack } from '#storage/packs.ts';
import { app, failWritesAfter, inHand, inTable, newPhone, packOf, serve, type Phone } from './phone.ts';

const first = inHand(packOf('ti', 1));
const second = inHand(packOf('ti', 2));

let phone: Phone;
beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  phone = await newPhone();
});

const held = async () => {
  const loaded = await loadPack('ti');
  return loaded.ok ? loaded.loaded?.pack.seq : loaded.error;
};

describe('older words', () => {
  beforeEach(async () => {
    for (const pack of [first, second]) await savePack('ti', pack);
    serve(phone, [first]);
  });

  it('in the hand of a page that an old server drew: the newer ones stay', async () => {
    expect(await keepLanguage({ lang: 'ti', app, inHand: first })).toMatchObject({ ok: true, change: 'same' });
    expect(await held()).toBe(2);
  });

  it('in a list that says its release: they are not even fetched', async () => {
    const { asked } = phone;
    phone.server.set('/packs/index.json', () =>
      Response.json({
        app: 3,
        keys: 'k1',
        seq: 1,
        languages: { ti: { hash: first.hash, bytes: first.bytes.length, sent: 9, address: first.address, fonts: [] } },
      }),
    );
    expect(await keepLanguage({ lang: 'ti', app })).toMatchObject({ ok: true, change: 'same' });
    expect(asked).toEqual(['/packs/index.json']);
  });

  it('in the hand, with the list of what was saved lost: the newer ones stay', async () => {
    await phone.caches.delete('doorway-state');
    await keepLanguage({ lang: 'ti', app, inHand: first });
    expect(await held()).toBe(2);
  });

  it('are better than none: with the newer ones lost they are taken', async () => {
    await phone.caches.delete('doorway-packs');
    for (const table of ['words', 'meta'] as const) await inTable(table, (store) => store.clear());
    expect(await keepLanguage({ lang: 'ti', app })).toMatchObject({ ok: true });
    expect(await held()).toBe(1);
  });
});

describe('a copy that was damaged in place', () => {
  it('is fetched again, though its address is there', async () => {
    await savePack('ti', first);
    phone.caches.damage('doorway-packs', first.address);
    serve(phone, [first]);
    expect(await keepLanguage({ lang: 'ti', app })).toMatchObject({ ok: true });
    expect(phone.asked).toContain(first.address);
    // Control: a whole one is not.
    phone.asked.length = 0;
    await keepLanguage({ lang: 'ti', app });
    expect(phone.asked).toEqual(['/packs/index.json']);
  });

  it('row with other words: mended at the first look of a window', async () => {
    await savePack('ti', first);
    await inTable('words', (store) => store.put({ lang: 'ti', generation: 1, ns: 'gp', entries: { title: 'other', answer: 'words' } }));
    expect(await loadNamespaces('ti', ['gp'])).toEqual({ ok: false, error: 'pack-damaged' });
    serve(phone, [first]);
    await keepLanguage({ lang: 'ti', app });
    expect(await loadNamespaces('ti', ['gp'])).toMatchObject({ ok: true });
  });
});

it('every 97th byte of a pack changed, in turn: refused', async () => {
  for (let place = 0; place < first.bytes.length; place += 97) {
    const bytes = first.bytes.slice();
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    phone.server.set(first.address, () => new Response(bytes));
    expect(await fetchPack({ lang: 'ti', address: first.address }, app)).toMatchObject({ ok: false });
  }
  // Control: unchanged it is taken.
  phone.server.set(first.address, () => new Response(first.bytes));
  expect(await fetchPack({ lang: 'ti', address: first.address }, app)).toMatchObject({ ok: true });
});

describe('a write that was undone without a cause', () => {
  it('keeps the window away from the database, also when its page is loaded anew; the copy serves', async () => {
    failWritesAfter(1, 'abort');
    await savePack('ti', first);
    vi.restoreAllMocks();
    vi.resetModules();
    const { readDatabase } = await import('#storage/database.ts');
    expect(await readDatabase((db) => db.words.count())).toEqual({ ok: false, error: 'storage-full' });
    expect(await held()).toBe(1);
    // Control: a new window opens it.
    sessionStorage.clear();
    vi.resetModules();
    const anew = await import('#storage/database.ts');
    expect(await anew.readDatabase((db) => db.words.count())).toMatchObject({ ok: true });
    await anew.closeDatabase();
  });
});
