/** Keeps a language on the phone: on a first visit, when a person asks for it, and when its words have changed. */
import type { AppNeeds, Pack, PackFont, PackInHand } from '#domain/pack.ts';
import type { PacksIndex } from '#domain/packsIndex.ts';
import { bringPack, type KeepError } from './bringPack.ts';
import { keepFonts } from './keepFonts.ts';
import { oneAtATime } from './oneAtATime.ts';
import { repairIfRowsLack } from './repairLanguage.ts';
import { readSavedList } from './savedList.ts';
import { savePack, type WhereKept } from './savePack.ts';
import type { StorageError } from './storageError.ts';

/** The end of keeping a language. */
export type KeepResult =
  | {
      readonly ok: true;
      /** `kept` is new on this phone, `updated` replaces older words, `same` was there already. */
      readonly change: 'kept' | 'updated' | 'same';
      /** The new words, to be shown at once, and where they lie; null where nothing changed. */
      readonly pack: Pack | null;
      readonly where: WhereKept | null;
      readonly fontsKept: boolean;
      /** Why one of the two places does not serve, if it does not: the words can be read, but less is sure. */
      readonly problem?: StorageError;
    }
  | { readonly ok: false; readonly error: KeepError };

/** What to keep, and how. */
export type KeepRequest = {
  readonly lang: string;
  readonly app: AppNeeds;
  /** The pack that the page went live from: its bytes are kept as they are, and it is not fetched. */
  readonly inHand?: PackInHand | null;
  /** Whether the server may be asked for the second copy of newer words than those. True by default. */
  readonly mayAsk?: boolean;
  /** The index, if it was fetched just now. */
  readonly index?: PacksIndex;
  /** Says of each font of the language whether this phone needs it. None by default. */
  readonly needsFont?: (font: PackFont) => boolean;
  /** Told how many bytes have come, and of how many. The total is that of the index: servers may not say it. */
  readonly onProgress?: (done: number, total: number) => void;
};

const sizeOf = (fonts: readonly PackFont[]): number => fonts.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * Keeps a language on this phone, whole or not at all, then its fonts.
 * Fetches what is not in hand and counts its bytes before anything is written. Never throws; on any error what was there stays.
 */
export const keepLanguage = async ({ needsFont = () => false, onProgress = () => {}, ...request }: KeepRequest): Promise<KeepResult> => {
  const { lang } = request;
  const before = (await readSavedList())[lang]?.current.hash;
  return oneAtATime(async () => {
    let total = 0;
    const brought = await bringPack({
      ...request,
      onStart: (bytes, fonts) => {
        total = bytes + sizeOf(fonts.filter(needsFont));
        onProgress(0, total);
      },
      onBytes: (done) => onProgress(done, total),
    });
    if (!brought.ok) return brought;
    const found = (await readSavedList())[lang]?.current.hash;
    // Another tab may have saved newer words while this one waited for it: they are new to this one too.
    const wasUpdated = before !== undefined && found !== before;
    const saved = brought.pack && (await savePack(lang, brought.pack));
    if (saved && !saved.ok) return saved;
    const problem = saved ? saved.where.problem : await repairIfRowsLack(lang);
    onProgress(brought.bytes, total);
    const fontsKept = await keepFonts(lang, brought.fonts.filter(needsFont), (done) => onProgress(brought.bytes + done, total));
    const change = saved || wasUpdated ? (found === undefined ? 'kept' : 'updated') : 'same';
    return { ok: true, change, pack: brought.pack?.pack ?? null, where: saved?.where ?? null, fontsKept, ...(problem ? { problem } : {}) };
  });
};
