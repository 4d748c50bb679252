// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { bringPack } from '#storage/bringPack.ts';
import { savePack } from '#storage/packs.ts';
import { changeSavedList, readSavedList } from '#storage/savedList.ts';
import { app, inHand, newPhone, packOf, serve, type Phone } from './phone.ts';

const [one, two, three] = [inHand(packOf('ti', 1)), inHand(packOf('ti', 2)), inHand(packOf('ti', 3))];

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
  localStorage.clear();
});

describe('bringing a pack', () => {
  const bring = (more: object = {}) => bringPack({ lang: 'ti', app, ...more });

  it('needs nobody who listens', async () => {
    expect(await bring({ inHand: one })).toEqual({ ok: true, pack: one, bytes: one.bytes.length, fonts: [] });
    serve(phone, [two]);
    expect(await bring()).toMatchObject({ ok: true, pack: two, bytes: two.bytes.length, fonts: [] });
  });

  it('the same in hand again, or older ones, are not kept; newer ones are', async () => {
    await savePack('ti', two);
    expect(await bring({ inHand: two })).toMatchObject({ ok: true, pack: null });
    expect(await bring({ inHand: one })).toMatchObject({ ok: true, pack: null });
    expect(await bring({ inHand: three })).toMatchObject({ ok: true, pack: three });
  });

  it('the same in hand again is kept where its file was lost', async () => {
    await savePack('ti', two);
    await phone.caches.delete('doorway-packs');
    expect(await bring({ inHand: two })).toMatchObject({ ok: true, pack: two });
  });

  it('other words of the same release are kept', async () => {
    await savePack('ti', two);
    const other = inHand(packOf('ti', 2, { issued: '2026-11-21' }));
    expect(await bring({ inHand: other })).toMatchObject({ ok: true, pack: other });
  });

  it('older ones stay on the server also where the list of what was saved is lost', async () => {
    await savePack('ti', two);
    await phone.caches.delete('doorway-state');
    serve(phone, [one]);
    expect(await bring()).toMatchObject({ ok: true, pack: null });
  });

  it('where the database holds newer words than those in hand and their file and their note are lost, those of the server are kept', async () => {
    await savePack('ti', two);
    for (const name of ['doorway-state', 'doorway-packs']) await phone.caches.delete(name);
    expect(await bring({ inHand: one })).toEqual({ ok: true, pack: null, bytes: one.bytes.length, fonts: [] });
    serve(phone, [two]);
    expect(await bring({ inHand: one, mayAsk: false })).toMatchObject({ ok: true, pack: null });
    expect(phone.asked).toEqual(['/packs/index.json']);
    expect(await bring({ inHand: one })).toMatchObject({ ok: true, pack: two });
  });

  it('older ones stay on the server where the note tells of older words than the database holds and their file is lost', async () => {
    await savePack('ti', one);
    const noted = (await readSavedList()).ti ?? null;
    await savePack('ti', three);
    await changeSavedList('ti', () => noted);
    await phone.caches.delete('doorway-packs');
    serve(phone, [two]);
    expect(await bring({ inHand: one })).toMatchObject({ ok: true, pack: null });
    expect(await bring()).toMatchObject({ ok: true, pack: null });
  });

  it('an app that names its keys asks for those, and not for what its English has more', async () => {
    const english = inHand(packOf('en', 1, { words: { gp: { title: 'x', answer: 'y', more: 'z' } } }));
    await (await phone.caches.open('workbox-precache-v2-x')).put(english.address, new Response(english.bytes));
    const pack = inHand(packOf('ti', 2, { keys: 'k2' }));
    serve(phone, [pack], 3, [], 'k2');
    expect(await bring({ app: { ...app, keysHash: 'k1' } })).toMatchObject({ ok: true, pack });
    expect(await bring({ app: { version: 3, keys: [], keysHash: 'k1' } })).toEqual({ ok: false, error: 'pack-damaged' });
  });

  it('nothing is asked of the server where the newer words are there twice', async () => {
    await savePack('ti', two);
    serve(phone, [three]);
    expect(await bring({ inHand: one })).toMatchObject({ ok: true, pack: null });
  });
});
