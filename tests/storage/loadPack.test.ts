import { beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '#storage/database.ts';
import { loadPack } from '#storage/loadPack.ts';
import { savePack } from '#storage/savePack.ts';
import { failWritesAfter, inHand, inTable, newPhone, packOf, type Phone } from './phone.ts';

const [one, two, three] = [inHand(packOf('ti', 1)), inHand(packOf('ti', 2)), inHand(packOf('ti', 3))];

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
  limits.open = 3000;
});

/** Only the file of the newest, as where the database failed at it. */
const saveThird = async (): Promise<void> => {
  failWritesAfter(0, 'quota');
  await savePack('ti', three);
  vi.restoreAllMocks();
};

describe('reading a language whole', () => {
  it('that never was saved: nothing', async () => {
    expect(await loadPack('ti')).toEqual({ ok: true, loaded: null });
  });

  it('takes the file where the database holds older words than were noted, and those where the file is lost', async () => {
    for (const pack of [one, two]) await savePack('ti', pack);
    await saveThird();
    expect(await loadPack('ti')).toEqual({ ok: true, loaded: { pack: three.pack, hash: three.hash, from: 'cache' } });
    await phone.caches.delete('doorway-packs');
    expect(await loadPack('ti')).toEqual({ ok: true, loaded: { pack: two.pack, hash: two.hash, from: 'database' } });
  });

  it('takes the words before where the newest are damaged and their file is lost, and says so where those are too', async () => {
    for (const pack of [one, two]) await savePack('ti', pack);
    await phone.caches.delete('doorway-packs');
    const harm = (generation: number) =>
      inTable('words', (store) => store.put({ lang: 'ti', generation, ns: 'gp', entries: { title: 'x' } }));
    await harm(2);
    expect(await loadPack('ti')).toEqual({ ok: true, loaded: { pack: one.pack, hash: one.hash, from: 'database' } });
    await harm(1);
    expect(await loadPack('ti')).toEqual({ ok: false, error: 'pack-damaged' });
  });
});
