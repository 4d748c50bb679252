import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack, PackFont, PackInHand } from '#domain/pack.ts';
import { limits } from '#storage/database.ts';
import { patience } from '#storage/fetchFile.ts';
import { fetchPack, keepLanguage, loadPack, refreshLanguages, savedLanguages } from '#storage/packs.ts';
import { app, bytesOf, hashOf, inHand, inTable, loginPage, newPhone, packOf, serve, silentDatabase, type Phone } from './phone.ts';

const first = inHand(packOf('ti', 1));
const second = inHand(packOf('ti', 2));
const whole = { inDatabase: true, inCache: true };
const keep = (more: object = {}) => keepLanguage({ lang: 'ti', app, ...more });

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
  patience.silence = 20_000;
  limits.open = 3000;
});

/** An answer that comes in two parts and does not say how long it is. */
const inParts = (bytes: Uint8Array, at: number): Response =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(bytes.slice(0, at));
        controller.enqueue(bytes.slice(at));
        controller.close();
      },
    }),
  );

const nothingKept = async () => {
  expect(await savedLanguages()).toEqual([]);
  expect(phone.caches.paths('doorway-packs')).toEqual([]);
};

describe('the first visit', () => {
  it('keeps the bytes in hand and fetches nothing', async () => {
    expect(await keep({ inHand: first })).toEqual({ ok: true, change: 'kept', pack: first.pack, where: whole, fontsKept: true });
    expect(phone.asked).toEqual([]);
    expect(await loadPack('ti')).toMatchObject({ loaded: { pack: first.pack } });
  });

  it('without them fetches the list and the pack, each once', async () => {
    serve(phone, [first]);
    expect(await keep()).toMatchObject({ ok: true, change: 'kept', where: whole });
    expect(phone.asked).toEqual(['/packs/index.json', first.address]);
  });

  it('tells how many bytes have come, of the number in the list, also where the server does not say', async () => {
    const long = inHand(packOf('ti', 1, { build: 'x'.repeat(5000) }));
    serve(phone, [long]);
    phone.server.set(long.address, () => inParts(long.bytes, 2000));
    const told: [number, number][] = [];
    await keep({ onProgress: (done: number, total: number) => told.push([done, total]) });
    const total = long.bytes.length;
    expect(told[0]).toEqual([0, total]);
    expect(told).toContainEqual([2000, total]);
    expect(told.at(-1)).toEqual([total, total]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
  });

  it('a second visit with the same words writes nothing', async () => {
    await keep({ inHand: first });
    const written = phone.caches.written.length;
    expect(await keep({ inHand: first })).toMatchObject({ ok: true, change: 'same', pack: null, where: null });
    expect(phone.caches.written.length).toBe(written);
  });
});

describe('a phone whose database does not serve', () => {
  it('is told of at the first visit and at the next; the words are kept as a file', async () => {
    silentDatabase();
    limits.open = 20;
    serve(phone, [first]);
    expect(await keep()).toMatchObject({
      ok: true,
      change: 'kept',
      problem: 'storage-blocked',
      where: { inDatabase: false, inCache: true },
    });
    expect(await keep()).toMatchObject({ ok: true, change: 'same', problem: 'storage-blocked' });
    expect(await loadPack('ti')).toMatchObject({ loaded: { from: 'cache' } });
  });

  it('control: one that serves has no problem', async () => {
    serve(phone, [first]);
    for (const change of ['kept', 'same']) {
      const kept = await keep();
      expect([kept.ok && kept.change, 'problem' in kept]).toEqual([change, false]);
    }
  });
});

describe('new words', () => {
  beforeEach(async () => {
    await keep({ inHand: first });
  });

  it('the same list: nothing is fetched but the list', async () => {
    serve(phone, [first]);
    expect(await refreshLanguages({ app })).toMatchObject({ ok: true, appIsOld: false, languages: { ti: { change: 'same', pack: null } } });
    expect(phone.asked).toEqual(['/packs/index.json']);
  });

  it('another hash: fetched, counted, kept whole', async () => {
    serve(phone, [second]);
    expect(await refreshLanguages({ app })).toMatchObject({ languages: { ti: { ok: true, change: 'updated', pack: second.pack } } });
    expect(await loadPack('ti')).toMatchObject({ loaded: { hash: second.hash } });
  });

  it('an older release on the server: the newer words stay', async () => {
    serve(phone, [second]);
    await refreshLanguages({ app });
    serve(phone, [first]);
    expect(await refreshLanguages({ app })).toMatchObject({ languages: { ti: { ok: true, change: 'same' } } });
    expect(await loadPack('ti')).toMatchObject({ loaded: { hash: second.hash } });
  });

  it.each([
    ['it asks for a newer app', { minApp: 4 }, 3, 'app-too-old'],
    ['it lacks a key of this app, and a newer app is there', { words: { gp: { title: 'x' } } }, 4, 'app-too-old'],
    ['it lacks a key of this app', { words: { gp: { title: 'x' } } }, 3, 'pack-damaged'],
    ['control: it has all', {}, 4, 'taken'],
  ])('%s', async (_what, change, appVersion, end) => {
    serve(phone, [inHand(packOf('ti', 2, change))], appVersion);
    const { languages, appIsOld } = (await refreshLanguages({ app })) as Extract<
      Awaited<ReturnType<typeof refreshLanguages>>,
      { ok: true }
    >;
    expect(appIsOld).toBe(appVersion > 3);
    expect(languages.ti?.ok ? 'taken' : languages.ti?.error).toBe(end);
    expect(await loadPack('ti')).toMatchObject({ loaded: { pack: { seq: end === 'taken' ? 2 : 1 } } });
  });

  it('rows that were lost without a word are mended from the copy, also when the words are the same', async () => {
    await inTable('words', (store) => store.clear());
    serve(phone, [first]);
    expect(await refreshLanguages({ app })).toMatchObject({ languages: { ti: { change: 'same' } } });
    expect(await loadPack('ti')).toMatchObject({ loaded: { pack: first.pack, from: 'database' } });
  });

  describe('of another key set, for an app that names only the hash of its own', () => {
    const named = { version: 3, keys: [], keysHash: 'k1' };
    const more = (words: Pack['words']) => inHand(packOf('ti', 2, { keys: 'k2', words }));
    const english = inHand(packOf('en'));
    const end = async (pack: PackInHand) => {
      serve(phone, [pack], 3, [], 'k2');
      return keep({ app: named });
    };
    beforeEach(async () => {
      await (await phone.caches.open('workbox-precache-v2-x')).put(`${english.address}?__WB_REVISION__=1`, new Response(english.bytes));
    });

    it('with more keys: taken, for the English that came with the app tells which are needed', async () => {
      expect(await end(more({ ...first.pack.words, later: { title: 'x' } }))).toMatchObject({ ok: true, change: 'updated' });
    });

    it('with a key missing: refused', async () => {
      expect(await end(more({ ...first.pack.words, gp: { title: 'x' } }))).toEqual({ ok: false, error: 'pack-damaged' });
    });

    it('with no English to tell: refused', async () => {
      await phone.caches.delete('workbox-precache-v2-x');
      expect(await end(more({ ...first.pack.words, later: { title: 'x' } }))).toEqual({ ok: false, error: 'pack-damaged' });
    });
  });

  it('a copy that was lost is fetched again', async () => {
    await phone.caches.delete('doorway-packs');
    serve(phone, [first]);
    expect(await refreshLanguages({ app })).toMatchObject({ languages: { ti: { ok: true, change: 'updated', where: whole } } });
    expect(phone.caches.paths('doorway-packs')).toEqual([first.address]);
  });
});

describe('bad input', () => {
  const answers: [string, () => Response | Promise<Response>, string][] = [
    ['no such file', () => new Response('Not found', { status: 404 }), 'pack-damaged'],
    ['a server that is down', () => new Response('Bad gateway', { status: 502 }), 'offline'],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['a log-in page', loginPage, 'login-page'],
    [
      'a log-in page that says it is data',
      () => new Response('<html>log in', { headers: { 'content-type': 'application/json' } }),
      'login-page',
    ],
    ['a network that asks for a log-in', () => new Response('', { status: 511 }), 'login-page'],
    ['cut short', () => new Response(second.bytes.slice(0, -20)), 'pack-damaged'],
    ['one byte changed', () => new Response(second.bytes.map((byte, place) => (place === 30 ? byte ^ 1 : byte))), 'pack-damaged'],
    ['longer than the list says', () => new Response(bytesOf('x'.repeat(second.bytes.length + 1))), 'pack-damaged'],
    [
      'broken off',
      () => new Response(new ReadableStream({ start: (c) => (c.enqueue(second.bytes.slice(0, 9)), c.error(new TypeError('reset'))) })),
      'offline',
    ],
  ];

  it.each(answers)('%s in place of the pack: nothing is kept', async (_what, answer, error) => {
    serve(phone, [second]);
    phone.server.set(second.address, answer);
    expect(await keep()).toEqual({ ok: false, error });
    await nothingKept();
  });

  it.each(answers)('%s in place of newer words: the older ones stay', async (_what, answer, error) => {
    await keep({ inHand: first });
    serve(phone, [second]);
    phone.server.set(second.address, answer);
    expect(await keep()).toEqual({ ok: false, error });
    expect(await loadPack('ti')).toMatchObject({ loaded: { pack: first.pack, from: 'database' } });
    // Control: when the pack itself answers it is taken.
    serve(phone, [second]);
    expect(await keep()).toMatchObject({ ok: true, change: 'updated' });
  });

  it('a log-in page in place of the list', async () => {
    phone.server.set('/packs/index.json', loginPage);
    expect(await keep()).toEqual({ ok: false, error: 'login-page' });
    await nothingKept();
  });

  it('a language that the list does not have', async () => {
    serve(phone, [inHand(packOf('fa'))]);
    expect(await keep()).toEqual({ ok: false, error: 'pack-damaged' });
    expect(await keep({ lang: 'constructor' })).toEqual({ ok: false, error: 'pack-damaged' });
  });

  it('a connection that goes silent is given up', async () => {
    patience.silence = 30;
    serve(phone, [second]);
    vi.stubGlobal('fetch', (address: string, { signal }: RequestInit) =>
      address === second.address
        ? new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
        : phone.server.get(address)?.(),
    );
    expect(await keep()).toEqual({ ok: false, error: 'offline' });
  });

  it('a full phone: said, nothing kept, and tried again it works when there is room', async () => {
    serve(phone, [first]);
    phone.caches.limit = 1_000_000;
    expect(await keep()).toEqual({ ok: false, error: 'storage-full' });
    await nothingKept();
    phone.caches.limit = Number.POSITIVE_INFINITY;
    expect(await keep()).toMatchObject({ ok: true, change: 'kept' });
  });
});

describe('fonts', () => {
  const file = bytesOf('font of letters');
  const font: PackFont = { script: 'Ethi', weight: 400, address: `/fonts/ethi-400.${hashOf(file).slice(0, 12)}.woff2`, bytes: file.length };
  const withFont = inHand(packOf('ti', 1, { fonts: [font] }));
  const needsFont = () => true;

  beforeEach(() => {
    phone.server.set(font.address, () => new Response(file));
  });

  it('are kept where the phone needs them, and counted in the size', async () => {
    expect(await keep({ inHand: withFont, needsFont })).toMatchObject({ ok: true, fontsKept: true });
    expect(phone.caches.paths('doorway-fonts')).toEqual([font.address]);
    expect(await savedLanguages()).toMatchObject([{ bytes: withFont.bytes.length + file.length, state: 'whole' }]);
  });

  it('are not fetched where the phone has the letters', async () => {
    expect(await keep({ inHand: withFont })).toMatchObject({ ok: true, fontsKept: true });
    expect(phone.asked).toEqual([]);
  });

  it('count in what is told, those that the phone needs and no others', async () => {
    const other = { ...font, weight: 700, address: `/fonts/ethi-700.${hashOf(file).slice(0, 12)}.woff2` };
    serve(phone, [first], 3, [font, other]);
    const told: [number, number][] = [];
    const onProgress = (done: number, total: number) => told.push([done, total]);
    expect(await keep({ needsFont: ({ weight }: PackFont) => weight === 400, onProgress })).toMatchObject({ ok: true, fontsKept: true });
    const total = first.bytes.length + file.length;
    expect([...new Set(told.map((one) => one.join()))]).toEqual([`0,${total}`, `${first.bytes.length},${total}`, `${total},${total}`]);
    expect(phone.asked).not.toContain(other.address);
  });

  it('are not fetched twice', async () => {
    await keep({ inHand: withFont, needsFont });
    await keep({ inHand: withFont, needsFont });
    expect(phone.asked).toEqual([font.address]);
  });

  it('that come damaged are not kept; the words are', async () => {
    phone.server.set(font.address, loginPage);
    expect(await keep({ inHand: withFont, needsFont })).toMatchObject({ ok: true, change: 'kept', fontsKept: false });
    expect(phone.caches.paths('doorway-fonts')).toEqual([]);
  });
});

it('without https a pack can be read and not kept', async () => {
  serve(phone, [first]);
  vi.stubGlobal('crypto', {});
  const fetched = await fetchPack({ lang: 'ti', address: first.address }, app);
  expect(fetched).toMatchObject({ ok: true, hash: '', pack: first.pack });
  expect(await keep({ inHand: fetched })).toEqual({ ok: false, error: 'storage-blocked' });
  vi.unstubAllGlobals();
});

it('one tab at a time: two visits at once write one generation', async () => {
  serve(phone, [first]);
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<unknown>) => (last = last.then(work)) } });
  const [one, two] = await Promise.all([keep(), keep()]);
  expect([one, two]).toMatchObject([{ change: 'kept' }, { change: 'same' }]);
  expect(await inTable('words', (store) => store.count())).toBe(3);
  vi.unstubAllGlobals();
});
