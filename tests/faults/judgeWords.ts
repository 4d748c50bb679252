/** What lies on the phone of a language, read behind the app's back. */
import type { Page } from 'playwright-core';

/** One place in which words lie: the release that every sentence in it carries, and whether it is whole. */
export type Held = { readonly whole: boolean; readonly release: number };

/** Null where nothing is there. */
export type OnPhone = {
  readonly rows: Held | null;
  readonly before: Held | null;
  readonly file: Held | null;
  readonly newestListed: boolean;
};

type Saved = { generation: number; counts: Record<string, number>; head: { build: string } };
type Row = { lang: string; generation: number; ns: string; entries: Record<string, string> };

/**
 * Reads the rows and the file of a language. The page must be one of the site's origin that holds nothing open, such as `/robots.txt`.
 * Rows are whole if there are as many entries as were noted, all of one release, the one that the note names.
 */
export const judgeWords = (page: Page, lang: string): Promise<OnPhone> =>
  page.evaluate(async (language) => {
    const releaseIn = (text: string): number => Number(/ №(\d+)$/.exec(text)?.[1] ?? 0);
    const db = await new Promise<IDBDatabase | null>((resolve) => {
      const request = indexedDB.open('doorway');
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
    });
    const all = <T>(table: string): Promise<T[]> =>
      new Promise((resolve) => {
        const request = db!.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result as T[]);
        request.onerror = () => resolve([]);
      });
    const there = db?.objectStoreNames.contains('words') ?? false;
    const meta = there ? await all<{ lang: string; current: Saved; previous: Saved | null }>('meta') : [];
    const rows = there ? (await all<Row>('words')).filter((row) => row.lang === language) : [];
    db?.close();
    const heldIn = (saved: Saved | null | undefined): Held | null => {
      if (!saved) return null;
      const own = new Map(rows.filter(({ generation }) => generation === saved.generation).map(({ ns, entries }) => [ns, entries]));
      const names = Object.keys(saved.counts);
      const release = Number(/^release (\d+)$/.exec(saved.head.build)?.[1] ?? 0);
      const whole = names.every((ns) => {
        const texts = Object.values(own.get(ns) ?? {});
        return texts.length === saved.counts[ns] && texts.every((text) => releaseIn(text) === release);
      });
      return { whole, release };
    };
    const row = meta.find((one) => one.lang === language);

    const lists = [];
    for (const entry of ['/doorway-state/saved', '/doorway-state/saved-too']) {
      const found = (await caches.has('doorway-state')) ? await (await caches.open('doorway-state')).match(entry) : undefined;
      lists.push(
        (await found?.json().catch(() => null)) as {
          times: number;
          list: Record<string, { current: { address: string; hash: string } }>;
        } | null,
      );
    }
    const list = lists.sort((one, other) => (other?.times ?? 0) - (one?.times ?? 0))[0]?.list ?? {};
    const address = list[language]?.current.address;
    let file: Held | null = null;
    if (address) {
      const found = (await caches.has('doorway-packs')) ? await (await caches.open('doorway-packs')).match(address) : undefined;
      const bytes = new Uint8Array((await found?.arrayBuffer().catch(() => null)) ?? new ArrayBuffer(0));
      const digest = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0'));
      const build = /"build":"release (\d+)"/.exec(new TextDecoder().decode(bytes))?.[1];
      file = { whole: digest.join('') === list[language]?.current.hash, release: Number(build ?? 0) };
    }
    return { rows: heldIn(row?.current), before: heldIn(row?.previous), file, newestListed: address !== undefined };
  }, lang);
