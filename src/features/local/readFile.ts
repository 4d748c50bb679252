/** Reads a chosen file without holding up the page. */
import { localLimits, type LocalError, type ReadLocal } from '#domain/local/localPack.ts';
import { localPackSteps } from '#domain/local/readLocalPack.ts';

/** Why a file gives no preview. `unreadable`: the phone did not give its bytes. */
export type FileError = LocalError | 'too-slow' | 'unreadable';

/** The end of reading a file. */
export type ReadFile = Exclude<ReadLocal, { ok: false }> | { readonly ok: false; readonly error: FileError; readonly block?: number };

/** How long a step may go on before the page gets its turn, and how long all may take, in milliseconds. */
const turn = 12;
const longest = 2000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Reads a local pack from a file that somebody chose. A file that is too big is not opened. Never rejects.
 * @param now a clock in milliseconds
 */
export const readFile = async (file: Pick<File, 'size' | 'arrayBuffer'>, now = () => performance.now()): Promise<ReadFile> => {
  if (file.size > localLimits.bytes) return { ok: false, error: 'too-big' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, error: 'unreadable' };
  }
  const steps = localPackSteps(bytes);
  let worked = 0;
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const spent = now() - since;
    if (worked + spent > longest) return { ok: false, error: 'too-slow' };
    if (spent < turn) continue;
    worked += spent;
    await pause();
    since = now();
  }
};
