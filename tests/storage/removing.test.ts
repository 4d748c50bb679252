// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackFont } from '#domain/pack.ts';
import { limits } from '#storage/database.ts';
import { eraseEverything, onErasing } from '#storage/eraseEverything.ts';
import { isErasingUnfinished } from '#storage/erasingMark.ts';
import { keepLanguage, loadPack, removeLanguage, savedLanguages, savePack } from '#storage/packs.ts';
import { app, bytesOf, hashOf, inHand, inTable, newPhone, openRaw, packOf, silentDatabase, type Phone } from './phone.ts';

const fontOf = (name: string): PackFont & { file: Uint8Array<ArrayBuffer> } => {
  const file = bytesOf(name);
  return { script: name, weight: 400, address: `/fonts/${name}.${hashOf(file).slice(0, 12)}.woff2`, bytes: file.length, file };
};

const throwing = (): never => {
  throw new DOMException('refused', 'SecurityError');
};

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
  limits.delete = 300;
  localStorage.clear();
  sessionStorage.clear();
});

describe('removing a language', () => {
  it('takes its rows, its files and its own fonts, and leaves the others', async () => {
    const [arab, ethi] = [fontOf('arab'), fontOf('ethi')];
    for (const { address, file } of [arab, ethi]) phone.server.set(address, () => new Response(file));
    const needsFont = () => true;
    const keep = (lang: string, fonts: PackFont[], seq = 1) =>
      keepLanguage({
        lang,
        app,
        needsFont,
        inHand: inHand(
          packOf(lang, seq, { fonts: fonts.map(({ script, weight, address, bytes }) => ({ script, weight, address, bytes })) }),
        ),
      });
    await keep('ar', [arab]);
    await keep('fa', [arab]);
    await keep('ti', [ethi]);
    await keep('ti', [ethi], 2);

    expect(await removeLanguage('ti')).toEqual({ ok: true });
    expect(await removeLanguage('fa')).toEqual({ ok: true });
    expect((await savedLanguages()).map(({ lang, state }) => [lang, state])).toEqual([['ar', 'whole']]);
    expect(phone.caches.paths('doorway-packs').map((path) => path.slice(0, 10))).toEqual(['/packs/ar.']);
    expect(phone.caches.paths('doorway-fonts')).toEqual([arab.address]);
    expect(await inTable('words', (store) => store.count())).toBe(3);
    expect(await loadPack('ti')).toEqual({ ok: true, loaded: null });
  });

  it('where the database does not let go: said, and not read as lost', async () => {
    await savePack('ti', inHand(packOf('ti')));
    await inTable('meta', (store) => store.put({ lang: '#epoch', epoch: 2 }));
    expect(await removeLanguage('ti')).toEqual({ ok: false, error: 'storage-newer' });
    expect(await savedLanguages()).toMatchObject([{ lang: 'ti', state: 'only-in-database' }]);
  });
});

describe('removing a language that is not all there', () => {
  it('one that was never saved is removed already', async () => {
    expect(await removeLanguage('ti')).toEqual({ ok: true });
  });

  it.each(['doorway-packs', 'doorway-fonts'])('where %s does not let go: said, and the rest is gone', async (refusing) => {
    const font = fontOf('ethi');
    phone.server.set(font.address, () => new Response(font.file));
    const { file: _file, ...promised } = font;
    await keepLanguage({ lang: 'ti', app, needsFont: () => true, inHand: inHand(packOf('ti', 1, { fonts: [promised] })) });
    expect(phone.caches.paths(refusing)).toHaveLength(1);
    vi.spyOn(await phone.caches.open(refusing), 'delete').mockRejectedValue(new DOMException('refused', 'UnknownError'));
    expect(await removeLanguage('ti')).toEqual({ ok: false, error: 'storage-blocked' });
    expect(await inTable('words', (store) => store.count())).toBe(0);
    expect(await inTable('meta', (store) => store.get('ti'))).toBeUndefined();
  });
});

describe('deleting everything', () => {
  const unregister = vi.fn<() => Promise<boolean>>(async () => true);
  beforeEach(async () => {
    await savePack('ti', inHand(packOf('ti')));
    await phone.caches.open('workbox-precache-v2-https://doorway.example/');
    await phone.caches.open('of-another-app');
    localStorage.setItem('doorway', '{"lang":"ti"}');
    localStorage.setItem('of-another-app', '1');
    sessionStorage.setItem('doorway-x', '1');
    unregister.mockClear();
    const getRegistrations = async () => (unregister.mock.calls.length > 0 ? [] : [{ unregister }]);
    vi.stubGlobal('navigator', { serviceWorker: { getRegistrations } });
  });

  it('leaves nothing of ours and all of others', async () => {
    await phone.caches.open('of-a-doorway-elsewhere');
    expect(await eraseEverything()).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await phone.caches.keys()).toEqual(['of-another-app', 'of-a-doorway-elsewhere']);
    expect(Object.keys(localStorage)).toEqual(['of-another-app']);
    expect(sessionStorage.length).toBe(0);
    expect(unregister).toHaveBeenCalled();
    expect(await isErasingUnfinished()).toBe(false);
    // What was under way brings nothing back, not even an empty database.
    expect(await savePack('ti', inHand(packOf('ti')))).toEqual({ ok: false, error: 'storage-blocked' });
    await loadPack('ti');
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('says what another tab holds back, remembers it, and finishes it later', async () => {
    const held = await openRaw();
    expect(await eraseEverything()).toEqual(['database']);
    expect(await isErasingUnfinished()).toBe(true);
    expect(Object.keys(localStorage)).toContain('doorway-erasing');
    expect(await phone.caches.keys()).toEqual(['of-another-app', 'doorway-erasing']);
    held.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await eraseEverything()).toEqual([]);
    expect(await isErasingUnfinished()).toBe(false);
  });

  it('is remembered where entries are lost, as they are when the browser ends without warning', async () => {
    const held = await openRaw();
    await eraseEverything();
    localStorage.clear();
    expect(await isErasingUnfinished()).toBe(true);
    held.close();
    await eraseEverything();
    expect(await isErasingUnfinished()).toBe(false);
    expect(await phone.caches.keys()).toEqual(['of-another-app']);
  });

  it('does its other work where the database never answers', async () => {
    silentDatabase();
    expect(await eraseEverything()).toEqual(['database']);
    expect(await phone.caches.keys()).toEqual(['of-another-app', 'doorway-erasing']);
  });

  it('works where there is no database, no cache and no worker', async () => {
    for (const name of ['indexedDB', 'caches', 'navigator']) vi.stubGlobal(name, undefined);
    expect(await eraseEverything()).toEqual([]);
  });

  it('tells every worker first that it is to keep nothing more', async () => {
    const said: string[] = [];
    const worker = (name: string) => ({ postMessage: (message: unknown) => said.push(`${name} ${JSON.stringify(message)}`) });
    const gone = async () => said.push('gone') > 0;
    const registration = { active: worker('active'), waiting: worker('waiting'), installing: worker('installing'), unregister: gone };
    const getRegistrations = vi.fn<() => Promise<unknown[]>>(async () => (said.includes('gone') ? [] : [registration]));
    vi.stubGlobal('navigator', { serviceWorker: { getRegistrations } });
    expect(await eraseEverything()).toEqual([]);
    const message = '{"type":"everything-is-deleted"}';
    expect(said).toEqual([`active ${message}`, `waiting ${message}`, `installing ${message}`, 'gone']);
  });

  it('deletes databases of earlier releases, and of no other app', async () => {
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
    const others = ['doorway-old', 'of-another-app', 'a-doorway'];
    vi.spyOn(indexedDB, 'databases').mockResolvedValue([{}, ...others.map((name) => ({ name, version: 1 }))]);
    expect(await eraseEverything()).toEqual([]);
    expect(deleted.mock.calls.map(([name]) => name)).toEqual(['doorway', '__dbnames', 'doorway-old']);
  });

  it('deletes what it knows where the browser lists no databases', async () => {
    Object.defineProperty(indexedDB, 'databases', { value: undefined });
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
    expect(await eraseEverything()).toEqual([]);
    expect(deleted.mock.calls.map(([name]) => name)).toEqual(['doorway', '__dbnames']);
  });

  it('does not wait for a database that refuses', async () => {
    limits.delete = 60_000;
    const tried = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      const request = { error: new DOMException('refused', 'UnknownError') } as IDBOpenDBRequest;
      setTimeout(() => request.onerror?.(new Event('error')));
      return request;
    });
    expect(await eraseEverything()).toEqual(['database']);
    expect(tried).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['settings', () => vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => throwing())],
    ['worker', () => unregister.mockRejectedValueOnce(new Error('refused'))],
    ['files', () => vi.spyOn(phone.caches, 'keys').mockRejectedValue(new Error('refused'))],
  ] as const)('says that the %s would not go, and remembers it', async (what, refuse) => {
    refuse();
    expect(await eraseEverything()).toEqual([what]);
    expect(await isErasingUnfinished()).toBe(true);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('goes over it once more where something came afterwards', async () => {
    vi.spyOn(indexedDB, 'databases').mockImplementationOnce(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await phone.caches.open('doorway-packs');
      return [];
    });
    expect(await eraseEverything()).toEqual([]);
    expect(await phone.caches.keys()).toEqual(['of-another-app']);
  });

  it('goes over it once more where a worker came afterwards', async () => {
    const afterwards = vi.fn<() => Promise<boolean>>(async () => true);
    const getRegistrations = async () => {
      if (unregister.mock.calls.length === 0) return [{ unregister }];
      return afterwards.mock.calls.length === 0 ? [{ unregister: afterwards }] : [];
    };
    vi.stubGlobal('navigator', { serviceWorker: { getRegistrations } });
    expect(await eraseEverything()).toEqual([]);
    expect(afterwards).toHaveBeenCalledTimes(1);
  });

  it('is done where it cannot be seen whether something came afterwards', async () => {
    const keys = phone.caches.keys.bind(phone.caches);
    vi.spyOn(phone.caches, 'keys').mockImplementationOnce(keys).mockRejectedValue(new Error('refused'));
    vi.stubGlobal('navigator', {});
    expect(await eraseEverything()).toEqual([]);
  });

  it('of another app, in another tab, is not heard', async () => {
    const [begun, over] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const stop = onErasing(begun, over);
    for (const newValue of ['1', null]) dispatchEvent(new StorageEvent('storage', { key: 'doorway', newValue }));
    stop();
    expect([...begun.mock.calls, ...over.mock.calls]).toEqual([]);
  });

  it('is heard in other tabs when it begins and when it is over; from then on they write nothing', async () => {
    const [begun, over] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const stop = onErasing(begun, over);
    const tell = (newValue: string | null) => dispatchEvent(new StorageEvent('storage', { key: 'doorway-erasing', newValue }));
    // Control: before, this tab writes.
    expect(await savePack('ar', inHand(packOf('ar')))).toMatchObject({ ok: true });
    tell('1');
    expect([begun, over].map((heard) => heard.mock.calls.length)).toEqual([1, 0]);
    expect(sessionStorage.length).toBe(0);
    expect(await savePack('fa', inHand(packOf('fa')))).toEqual({ ok: false, error: 'storage-blocked' });
    expect((await savedLanguages()).map(({ lang }) => lang)).toEqual(['ar', 'ti']);
    tell(null);
    expect([begun, over].map((heard) => heard.mock.calls.length)).toEqual([1, 1]);
    stop();
    tell('1');
    expect(begun).toHaveBeenCalledTimes(1);
  });
});
