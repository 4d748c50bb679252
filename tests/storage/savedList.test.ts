// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { writing } from '#storage/mayWrite.ts';
import { savedLanguages } from '#storage/packs.ts';
import { changeSavedList, readSavedList, wasSaved, type SavedEntry } from '#storage/savedList.ts';
import { newPhone, type Phone } from './phone.ts';

const entry: SavedEntry = {
  current: { address: '/packs/ti.aaaaaaaaaaaa.json', hash: 'a'.repeat(64), seq: 3 },
  previous: null,
  bytes: 9,
  issued: '2026-11-20',
  savedAt: '2026-11-25',
  fonts: [{ address: '/fonts/ethi.aaaaaaaaaaaa.woff2', bytes: 5 }],
};
const places = ['/doorway-state/saved', '/doorway-state/saved-too'] as const;

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
  localStorage.clear();
});

const at = async (place: string): Promise<unknown> => (await (await phone.caches.open('doorway-state')).match(place))?.json();
const put = async (place: string, found: unknown): Promise<void> =>
  (await phone.caches.open('doorway-state')).put(place, new Response(typeof found === 'string' ? found : JSON.stringify(found)));

describe('the list of what was saved', () => {
  it('is empty on a new phone, and reading it makes nothing', async () => {
    expect(Object.keys(await readSavedList())).toEqual([]);
    expect(await phone.caches.keys()).toEqual([]);
  });

  it('has no language by the name of what every object has', async () => {
    await changeSavedList('ti', () => entry);
    const list = await readSavedList();
    expect(list.constructor).toBeUndefined();
    expect(list.toString).toBeUndefined();
  });

  it('is written to its two places by turns', async () => {
    for (const lang of ['ti', 'ar', 'fa']) expect(await changeSavedList(lang, () => entry)).toBe(true);
    expect(await at(places[0])).toEqual({ times: 3, list: { ti: entry, ar: entry, fa: entry } });
    expect(await at(places[1])).toEqual({ times: 2, list: { ti: entry, ar: entry } });
    expect(Object.keys(await readSavedList())).toEqual(['ti', 'ar', 'fa']);
  });

  it.each([
    ['cut short', '{"times":3,"li'],
    ['a number of times that is none', { times: '3', list: {} }],
    ['half a time', { times: 3.5, list: {} }],
    ['no list', { times: 3 }],
    ['a list that is no record', { times: 3, list: [] }],
    ['null', null],
  ])('%s in one of them: the other serves, and the next to be written is the damaged one', async (_what, damaged) => {
    for (const lang of ['ti', 'ar', 'fa']) await changeSavedList(lang, () => entry);
    await put(places[0], damaged);
    expect(Object.keys(await readSavedList())).toEqual(['ti', 'ar']);
    await changeSavedList('so', () => entry);
    expect(await at(places[0])).toMatchObject({ times: 3, list: { so: entry } });
  });

  it('of equal age: the first counts', async () => {
    await put(places[0], { times: 2, list: { ti: entry } });
    await put(places[1], { times: 2, list: { ar: entry } });
    expect(Object.keys(await readSavedList())).toEqual(['ti']);
  });

  it('leaves out an entry that is none', async () => {
    const wrong = {
      no1: null,
      no2: 'x',
      no3: { ...entry, current: null },
      no4: { ...entry, current: { ...entry.current, address: 4 } },
      no5: { ...entry, fonts: {} },
    };
    await put(places[0], { times: 1, list: { ti: entry, ...wrong } });
    expect(Object.keys(await readSavedList())).toEqual(['ti']);
  });

  it('tells the change what was there, and takes off what is null', async () => {
    const seen: (SavedEntry | null)[] = [];
    const change = (end: SavedEntry | null) => (before: SavedEntry | null) => {
      seen.push(before);
      return end;
    };
    await changeSavedList('ti', change(entry));
    expect(await wasSaved('ti')).toBe(true);
    await changeSavedList('ti', change(null));
    expect(seen).toEqual([null, entry]);
    expect(Object.keys(await readSavedList())).toEqual([]);
    expect(await wasSaved('ti')).toBe(false);
  });

  it('a language that was saved is remembered by the list alone, and without it by the note beside it', async () => {
    await changeSavedList('ti', () => entry);
    localStorage.clear();
    expect(await wasSaved('ti')).toBe(true);
    expect(await wasSaved('ar')).toBe(false);
    await changeSavedList('ti', () => entry);
    await phone.caches.delete('doorway-state');
    expect(await wasSaved('ti')).toBe(true);
    expect(await wasSaved('ar')).toBe(false);
  });

  it('is not written where nothing may be, or where the phone refuses', async () => {
    writing.isStopped = true;
    expect(await changeSavedList('ti', () => entry)).toBe(false);
    expect(await phone.caches.keys()).toEqual([]);
    writing.isStopped = false;
    phone.caches.refuses = true;
    expect(await changeSavedList('ti', () => entry)).toBe(false);
    expect(Object.keys(await readSavedList())).toEqual([]);
  });
});

describe('the languages of this phone', () => {
  it('have their size with the fonts that are there, and are in order', async () => {
    await changeSavedList('ti', () => entry);
    await changeSavedList('ar', () => ({ ...entry, fonts: [] }));
    const fonts = await phone.caches.open('doorway-fonts');
    const packs = await phone.caches.open('doorway-packs');
    await packs.put('/packs/ar.aaaaaaaaaaaa.json', new Response('x'));
    const told = async () => (await savedLanguages()).map(({ lang, bytes, state }) => [lang, bytes, state]);
    expect(await told()).toEqual([
      ['ar', 9, 'only-in-cache'],
      ['ti', 9, 'gone'],
    ]);
    await fonts.put(entry.fonts[0]?.address ?? '', new Response('x'));
    expect(await told()).toEqual([
      ['ar', 9, 'only-in-cache'],
      ['ti', 14, 'gone'],
    ]);
  });

  it.each([[['ar', 'fa', 'ti']], [['ti', 'fa', 'ar']], [['fa', 'ti', 'ar']]])('saved as %j are in order', async (saved) => {
    for (const lang of saved) await changeSavedList(lang, () => entry);
    expect((await savedLanguages()).map(({ lang }) => lang)).toEqual(['ar', 'fa', 'ti']);
  });

  it('of which only a note is left have no size and no date', async () => {
    await changeSavedList('ti', () => entry);
    await phone.caches.delete('doorway-state');
    expect(await savedLanguages()).toEqual([{ lang: 'ti', hash: '', bytes: 0, issued: '', savedAt: '', state: 'gone' }]);
  });

  it('are told as the list has them', async () => {
    await changeSavedList('ti', () => entry);
    expect(await savedLanguages()).toEqual([
      { lang: 'ti', hash: entry.current.hash, bytes: 9, issued: entry.issued, savedAt: entry.savedAt, state: 'gone' },
    ]);
  });
});
