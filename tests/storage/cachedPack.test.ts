// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { cachedPack, packOfApp } from '#storage/cachedPack.ts';
import { savePack } from '#storage/packs.ts';
import { changeSavedList } from '#storage/savedList.ts';
import { bytesOf, inHand, newPhone, packOf, type Phone } from './phone.ts';

const [one, two, three] = [inHand(packOf('ti', 1)), inHand(packOf('ti', 2)), inHand(packOf('ti', 3))];

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
  localStorage.clear();
});

const put = async (cache: string, { address, bytes }: { address: string; bytes: Uint8Array<ArrayBuffer> }): Promise<void> =>
  (await phone.caches.open(cache)).put(address, new Response(bytes));

describe('the copy of a language outside the database', () => {
  it('is the current one, else the one before, else the newest of the others, else that of the app', async () => {
    await savePack('ti', one);
    await savePack('ti', three);
    await put('doorway-packs', two);
    await put('doorway-packs', inHand(packOf('ar', 9)));
    const found = async () => (await cachedPack('ti'))?.pack.seq;
    expect(await found()).toBe(3);
    phone.caches.damage('doorway-packs', three.address);
    expect(await found()).toBe(1);
    phone.caches.damage('doorway-packs', one.address);
    expect(await found()).toBe(2);
    phone.caches.damage('doorway-packs', two.address);
    expect(await found()).toBeUndefined();
    await put('workbox-precache-v2', two);
    expect(await cachedPack('ti')).toEqual({ ...two, kind: 'own' });
  });

  it('says that it was saved, and has its hash and bytes', async () => {
    await savePack('ti', one);
    expect(await cachedPack('ti')).toEqual({ ...one, kind: 'saved' });
  });

  it('the newest is found whatever the order', async () => {
    for (const pack of [two, three, one]) await put('doorway-packs', pack);
    expect((await cachedPack('ti'))?.pack.seq).toBe(3);
  });

  it('a listed file that is not there is passed over', async () => {
    await savePack('ti', two);
    await changeSavedList('ti', (entry) => entry && { ...entry, current: { ...entry.current, address: three.address } });
    expect((await cachedPack('ti'))?.pack.seq).toBe(2);
  });

  it('whole bytes that are no pack, or one of another language, are none', async () => {
    for (const text of ['nothing', JSON.stringify(packOf('fa'))]) {
      const { address, bytes } = { ...inHand(packOf('ti')), bytes: bytesOf(text) };
      await put('doorway-packs', { address, bytes });
      expect(await cachedPack('ti')).toBeNull();
    }
  });

  it('that came with the app lies in a cache of the worker and nowhere else', async () => {
    await put('of-another-app', one);
    await put('doorway-packs', one);
    expect(await packOfApp('ti')).toBeNull();
    await put('workbox-precache-v2', inHand(packOf('en')));
    expect(await packOfApp('ti')).toBeNull();
    await put('workbox-precache-v3', one);
    expect(await packOfApp('ti')).toEqual(one);
  });

  it('is none where the phone refuses', async () => {
    await savePack('ti', one);
    phone.caches.refuses = true;
    expect(await cachedPack('ti')).toBeNull();
  });
});
