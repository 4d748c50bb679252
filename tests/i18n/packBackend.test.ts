import i18next, { type BackendModule, type i18n } from 'i18next';
import { describe, expect, it, vi } from 'vitest';
import type { FetchedPack, Pack, Words } from '#domain/pack.ts';
import type { WordSource } from '#domain/wordSource.ts';
import { memorySource } from '#i18n/memorySource.ts';
import { packBackend } from '#i18n/packBackend.ts';
import { pageFileSource, type FetchNamedPack } from '#i18n/pageFileSource.ts';

type Store = Record<string, Record<string, Words>>;

const sourceOf = (name: string, words: Store) => {
  const load = vi.fn<WordSource['load']>(async (lang) => words[lang] ?? null);
  return { name, load } satisfies WordSource;
};

const start = async (backend: BackendModule, lng = 'ti', ns = ['common', 'gp']): Promise<i18n> => {
  const instance = i18next.createInstance().use(backend);
  await instance.init({
    lng,
    ns,
    defaultNS: 'common',
    fallbackLng: 'en',
    load: 'currentOnly',
    keySeparator: false,
    showSupportNotice: false,
  } as never);
  return instance;
};

const say = (instance: i18n, key: string): string => (instance.t as (key: string) => string)(key);

const english = { en: { common: { back: 'Back' }, gp: { title: 'Doctor', answer: 'You can' } } };

describe('the backend', () => {
  it('asks sources in order, and a later one only for what is lacking', async () => {
    const first = sourceOf('first', { ti: { gp: { title: 'ti doctor' } }, ...english });
    const second = sourceOf('second', { ti: { common: { back: 'ti back' }, gp: { title: 'never' } } });
    const instance = await start(packBackend([first, second]));
    expect([say(instance, 'gp:title'), say(instance, 'back')]).toEqual(['ti doctor', 'ti back']);
    expect(second.load.mock.calls).toEqual([['ti', ['common']]]);
  });

  it('brings all namespaces of a language with one question', async () => {
    const source = sourceOf('one', { ti: english.en, ...english });
    await start(packBackend([source]));
    expect(source.load.mock.calls).toEqual([
      ['ti', ['common', 'gp']],
      ['en', ['common', 'gp']],
    ]);
  });

  it('shares what is under way', async () => {
    const source = sourceOf('one', english);
    const backend = packBackend([source]);
    const read = (ns: string) => new Promise((resolve) => backend.read('en', ns, (_error, words) => resolve(words)));
    const both = Promise.all([read('gp'), read('gp')]);
    await Promise.resolve();
    await Promise.all([both, read('gp')]);
    expect(source.load).toHaveBeenCalledTimes(1);
    // Control: once it has come, a new question is asked.
    await read('gp');
    expect(source.load).toHaveBeenCalledTimes(2);
  });

  it('passes over a source that fails', async () => {
    const broken: WordSource = { name: 'broken', load: () => Promise.reject(new Error('no')) };
    const instance = await start(packBackend([broken, sourceOf('good', { ti: { gp: { title: 'ti doctor' } }, ...english })]));
    expect(say(instance, 'gp:title')).toBe('ti doctor');
  });

  it('a language that nobody has: English, and no endless asking', async () => {
    const source = sourceOf('one', english);
    const instance = await start(packBackend([source]), 'so');
    expect(say(instance, 'gp:title')).toBe('Doctor');
    expect(source.load.mock.calls.filter(([lang]) => lang === 'so').length).toBe(1);
  });

  it('a key that is shown in English falls back by itself', async () => {
    const instance = await start(packBackend([sourceOf('one', { ti: { gp: { title: 'ti doctor' }, common: {} }, ...english })]));
    expect([say(instance, 'gp:title'), say(instance, 'gp:answer')]).toEqual(['ti doctor', 'You can']);
  });

  it.each(['constructor', '__proto__', 'toString'])('a name of objects is neither a language nor a namespace: %s', async (name) => {
    const memory = memorySource();
    memory.hold('en', 'one', english.en);
    const backend = packBackend([memory, sourceOf('phone', english), pageFileSource({}, () => Promise.reject(new Error('not asked')))]);
    const read = (lang: string, ns: string) => new Promise((resolve) => backend.read(lang, ns, (error) => resolve(error instanceof Error)));
    expect(await Promise.all([read(name, 'gp'), read('en', name), read('en', 'gp')])).toEqual([true, true, false]);
  });

  it('words in memory are shown without asking the phone, and newer ones after they were let go', async () => {
    const memory = memorySource();
    const phone = sourceOf('phone', { ti: { gp: { title: 'new' }, common: {} }, ...english });
    memory.hold('ti', 'one', { gp: { title: 'old' }, common: {} });
    const backend = packBackend([memory, phone]);
    expect(say(await start(backend), 'gp:title')).toBe('old');
    expect(phone.load.mock.calls.map(([lang]) => lang)).toEqual(['en']);
    memory.forget();
    expect(say(await start(backend), 'gp:title')).toBe('new');
  });
});

describe('the memory', () => {
  const asked = ['common', 'gp'];

  it('answers only when it has all that is asked', async () => {
    const memory = memorySource();
    memory.hold('ti', 'one', { gp: { title: 'a' } });
    expect(await memory.load('ti', asked)).toBeNull();
    memory.hold('ti', 'one', { common: {} });
    expect(await memory.load('ti', asked)).toEqual({ gp: { title: 'a' }, common: {} });
  });

  it('never mixes the words of two packs', async () => {
    const memory = memorySource();
    memory.hold('ti', 'one', { gp: { title: 'a' } });
    memory.hold('ti', 'two', { common: {} });
    expect(await memory.load('ti', asked)).toBeNull();
    expect(await memory.load('ti', ['common'])).toEqual({ common: {} });
  });

  it.each(['constructor', '__proto__'])('has no words by the name of %s', async (name) => {
    const memory = memorySource();
    memory.hold('ti', 'one', { gp: { title: 'a' } });
    expect([await memory.load(name, []), await memory.load('ti', [name])]).toEqual([null, null]);
  });
});

describe('the pack files that a page names', () => {
  const pack = { lang: 'ti', words: { common: { back: 'ti back' }, gp: { title: 'ti doctor' } } } as unknown as Pack;
  const address = '/packs/ti.0123456789ab.json';
  const good: FetchedPack = { ok: true, address, hash: 'h', bytes: new Uint8Array(3), pack };

  it('are fetched once, and their bytes stay in hand', async () => {
    const fetchPack = vi.fn<FetchNamedPack>(async () => good);
    const heard = vi.fn<(pack: Pack, hash: string) => void>();
    const page = pageFileSource({ ti: address }, fetchPack, heard);
    expect(await page.inHand('ti')).toBeNull();
    await start(packBackend([page, sourceOf('english', english)]));
    await page.load('ti', ['later']);
    expect(fetchPack.mock.calls).toEqual([['ti', address]]);
    expect(await page.inHand('ti')).toBe(good);
    expect(heard.mock.calls).toEqual([[pack, 'h']]);
  });

  it('a language that the page does not name is not fetched', async () => {
    const fetchPack = vi.fn<FetchNamedPack>(async () => good);
    expect(await pageFileSource({ ti: address }, fetchPack).load('fa', ['gp'])).toBeNull();
    expect(fetchPack).not.toHaveBeenCalled();
  });

  it.each(['html', 'missing', 'wrong-bytes', 'offline'] as const)('%s: the next source is asked, and nothing is in hand', async (error) => {
    const page = pageFileSource({ ti: address }, async () => ({ ok: false, error }));
    const instance = await start(
      packBackend([page, sourceOf('phone', { ti: { gp: { title: 'from the phone' }, common: {} }, ...english })]),
    );
    expect(say(instance, 'gp:title')).toBe('from the phone');
    expect(await page.inHand('ti')).toBeNull();
  });
});
