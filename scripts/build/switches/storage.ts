import type { Spot } from './spot.ts';

const inStorage = (file: string, guard: string, without: string): Spot => ({
  part: 'app',
  file: new RegExp(`/storage/${file}\\.ts$`),
  guard,
  without,
});

/** Switches of the guards around what is kept on the phone. */
export const storageSwitches: Readonly<Record<string, readonly Spot[]>> = {
  /** The same rows, the note of them first, each written by itself. */
  oneTransaction: [
    inStorage('database', 'return { ok: true, value: await run(whole) };', 'return { ok: true, value: await run(work) };'),
    inStorage(
      'savePack',
      'await db.words.bulkAdd(rows(generation));',
      'await db.meta.put({ lang, current: noted(generation), previous }); for (const row of rows(generation)) await db.words.put(row); return;',
    ),
  ],
  /** Fullness is not told from other refusals. */
  quota: [
    inStorage('storageError', "if (isFull(thrown) || isUnexplainedAbort(thrown)) return 'storage-full';", "return 'storage-broken';"),
    inStorage('fileCache', 'return { ok: false, error: errorOf(thrown) };', "return { ok: false, error: 'storage-broken' };"),
  ],
  /** Words lie in the database alone, and nothing else tells that they were saved. */
  secondCopy: [
    inStorage('cachedPack', "if (saved) return { ...saved, kind: 'saved' };", ''),
    inStorage('savedList', 'const list = await readSavedList();\n  return list[lang]', 'return false;'),
  ],
  /** A lower number is as good as a higher one. */
  seq: [
    inStorage('bringPack', 'if (saved !== undefined && saved.seq <= offered && (await hasCopy(saved))) return false;', 'return false;'),
  ],
  /** What a newer app wrote is written over. */
  epoch: [inStorage('database', "if (written && 'epoch' in written && written.epoch > epoch) throw new NewerDatabase();", '')],
  /** An older window is waited for. */
  blocked: [inStorage('opening', 'setTimeout(() => reject(new HeldByOldWindow', 'return;')],
  /** A database that never answers is waited for. */
  timeOut: [inStorage('opening', 'return await within(limits.open, opened);', 'return await opened;')],
};
