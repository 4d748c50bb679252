/** Fetches one of our own files, with a cap, a time-out, and a count of what has come. */

/** How a fetch may be watched and bounded. */
export type FetchOptions = {
  /** More bytes than this are refused. */
  readonly cap: number;
  readonly cache?: RequestCache;
  readonly onBytes?: (sum: number) => void;
};

/** In milliseconds: how long a silent connection is waited for, and how long one that only drips. */
export const patience = { silence: 20_000, whole: 180_000 };

/**
 * The end of a fetch. `offline`: no answer, or it broke off. `html`: a page came in its place, most often the log-in page of a
 * Wi-Fi. `missing`: the server does not have it. `too-long`: more than the cap.
 */
export type FetchedFile =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly error: 'offline' | 'html' | 'missing' | 'too-long' };

/** What an answer means before its bytes are read; null if it is a file. Status 511 asks for a log-in. */
const refusalOf = (response: Response): 'offline' | 'html' | 'missing' | null => {
  if (response.status === 511) return 'html';
  if (response.status >= 500) return 'offline';
  if (!response.ok) return 'missing';
  return response.headers.get('content-type')?.startsWith('text/html') ? 'html' : null;
};

const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(size);
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
};

/** Brings the bytes at an address of our own origin. A redirect is never followed: it would be a log-in page. Never throws. */
export const fetchFile = async (address: string, { cap, cache = 'default', onBytes }: FetchOptions): Promise<FetchedFile> => {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = setTimeout(() => stop.abort(), patience.whole);
  const waitAgain = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), patience.silence);
  };
  try {
    waitAgain();
    const response = await fetch(address, {
      cache,
      signal: stop.signal,
      mode: 'same-origin',
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const refusal = refusalOf(response);
    if (refusal || !response.body) {
      stop.abort();
      return { ok: false, error: refusal ?? 'offline' };
    }
    const reader = response.body.getReader();
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      waitAgain();
      const { done, value } = await reader.read();
      if (done) return { ok: true, bytes: joined(chunks, size) };
      size += value.length;
      if (size > cap) {
        stop.abort();
        return { ok: false, error: 'too-long' };
      }
      chunks.push(value);
      onBytes?.(size);
    }
  } catch {
    return { ok: false, error: 'offline' };
  } finally {
    clearTimeout(timer);
    clearTimeout(end);
  }
};
