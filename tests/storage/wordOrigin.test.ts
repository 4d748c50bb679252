// @vitest-environment jsdom
/** Which words are shown when the newest cannot be read, and what tells that something was lost. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackHead } from '#domain/pack.ts';
import { savedLanguages, savePack, removeLanguage } from '#storage/packs.ts';
import { savedMarkEntry } from '#storage/savedMark.ts';
import { wasSaved } from '#storage/savedList.ts';
import { cachedCopySource, databaseSource, earlierCopySource, type WordOrigin } from '#storage/wordSources.ts';
import { inHand, inTable, newPhone, packOf, type Phone } from './phone.ts';

const first = inHand(packOf('en', 1, { issued: '2026-05-03' }));
const second = inHand(packOf('en', 2, { issued: '2026-11-20' }));

let phone: Phone;
beforeEach(async () => {
  localStorage.clear();
  phone = await newPhone();
  for (const pack of [first, second]) await savePack('en', pack);
});

const shown = async (): Promise<readonly [WordOrigin, string] | null> => {
  let heard: readonly [WordOrigin, string] | null = null;
  const hear = (_lang: string, { issued }: PackHead, _hash: string, origin: WordOrigin) => (heard = [origin, issued]);
  for (const source of [databaseSource(hear), cachedCopySource(hear), earlierCopySource(hear)]) {
    if (await source.load('en', ['gp'])) return heard;
  }
  return null;
};
const rows = {
  lost: () => inTable('words', (store) => store.clear()),
  damaged: (generation: number) =>
    inTable('words', (store) => store.put({ lang: 'en', generation, ns: 'gp', entries: { title: 'x', answer: 'y' } })),
};
const damageFiles = (...packs: (typeof first)[]): void => packs.forEach(({ address }) => phone.caches.damage('doorway-packs', address));
const withApp = async (pack: typeof first): Promise<void> =>
  (await phone.caches.open('workbox-precache-v2-x')).put(`${pack.address}?__WB_REVISION__=1`, new Response(pack.bytes));

describe('the words that are shown are', () => {
  it('the current ones', async () => expect(await shown()).toEqual(['current', '2026-11-20']));

  it('the same from the second copy, where a row has other words', async () => {
    await rows.damaged(2);
    expect(await shown()).toEqual(['cache', '2026-11-20']);
  });

  it('the earlier ones from the files, where the newest are damaged in both places', async () => {
    await rows.damaged(2);
    damageFiles(second);
    expect(await shown()).toEqual(['previous', '2026-05-03']);
  });

  it('the earlier ones from the database, where all files are damaged too', async () => {
    await rows.damaged(2);
    damageFiles(first, second);
    expect(await shown()).toEqual(['previous', '2026-05-03']);
  });

  it('those that came with the app, where nothing that was saved can be read', async () => {
    await withApp(inHand(packOf('en', 1, { issued: '2026-03-01', build: 'own' })));
    await rows.lost();
    damageFiles(first, second);
    expect(await shown()).toEqual(['own', '2026-03-01']);
  });

  it('not called earlier, where those that came with the app are newer than those that were saved', async () => {
    await withApp(inHand(packOf('en', 3, { issued: '2026-11-30' })));
    await rows.lost();
    damageFiles(first, second);
    expect(await shown()).toEqual(['cache', '2026-11-30']);
  });

  it('the newest of the files, where the list of them is lost', async () => {
    await phone.caches.delete('doorway-state');
    await rows.lost();
    expect(await shown()).toEqual(['cache', '2026-11-20']);
  });
});

describe('everything of a language is gone', () => {
  const lose = async (): Promise<void> => {
    for (const name of ['doorway-packs', 'doorway-state']) await phone.caches.delete(name);
    await rows.lost();
    await inTable('meta', (store) => store.clear());
  };

  it('and the list with it: what is noted apart still tells', async () => {
    await lose();
    expect(await wasSaved('en')).toBe(true);
    expect(await savedLanguages()).toEqual([{ lang: 'en', hash: '', bytes: 0, issued: '', savedAt: '', state: 'gone' }]);
    expect(localStorage.getItem(savedMarkEntry)).toBe('en');
  });

  it('control: with that note gone too it is as if it had never been saved', async () => {
    await lose();
    localStorage.clear();
    expect(await wasSaved('en')).toBe(false);
    expect(await savedLanguages()).toEqual([]);
  });

  it('because the person removed it: nothing is lost', async () => {
    await removeLanguage('en');
    expect(await wasSaved('en')).toBe(false);
    expect(localStorage).toHaveLength(0);
  });

  it('a note that is damaged tells nothing wrong, and where entries are refused nothing breaks', async () => {
    localStorage.setItem(savedMarkEntry, '<b> en {} ../ti');
    expect((await savedLanguages()).map(({ lang }) => lang)).toEqual(['en']);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    expect(await wasSaved('en')).toBe(true);
    expect(await savePack('en', second)).toMatchObject({ ok: true });
    vi.restoreAllMocks();
  });
});
