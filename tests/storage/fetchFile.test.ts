import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchFile, patience } from '#storage/fetchFile.ts';

const file = Uint8Array.from({ length: 2000 }, (_, place) => place % 251);
const cap = file.length;
/** Twenty places of the file, the first and the last byte among them. */
const places = Array.from({ length: 20 }, (_, step) => Math.round((step * (file.length - 1)) / 19));

type Source = ReadableStreamDefaultController<Uint8Array>;
type Asked = { readonly address: string; readonly options: RequestInit };

let asked: Asked | null = null;
const before = { ...patience };

const isAborted = (): boolean => asked?.options.signal?.aborted ?? false;

/** A server that sends what it is told to, until the app hangs up. */
const answer = (send: (to: Source) => void, head: ResponseInit = {}): void => {
  vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
    asked = { address, options };
    const body = new ReadableStream<Uint8Array>({
      start: (to) => {
        options.signal?.addEventListener('abort', () => to.error(options.signal?.reason));
        send(to);
      },
    });
    return new Response(body, head);
  });
};

const whole = (to: Source): void => {
  to.enqueue(file);
  to.close();
};

beforeEach(() => {
  asked = null;
  vi.useFakeTimers();
});

afterEach(() => {
  if (vi.getTimerCount() > 0) throw new Error('a timer is left');
  vi.useRealTimers();
  Object.assign(patience, before);
});

describe('a file', () => {
  it('comes whole, is counted as it comes, and may be as long as the cap', async () => {
    answer((to) => {
      to.enqueue(file.slice(0, 700));
      to.enqueue(file.slice(700));
      to.close();
    });
    const counted: number[] = [];
    expect(await fetchFile('/packs/ti.json', { cap, onBytes: (sum) => counted.push(sum) })).toEqual({ ok: true, bytes: file });
    expect(counted).toEqual([700, 2000]);
    expect(isAborted()).toBe(false);
  });

  it('is asked of our own origin, without redirects, cookies or the page that asks', async () => {
    answer(whole);
    await fetchFile('/packs/ti.json', { cap });
    const { address, options } = asked ?? { address: '', options: {} };
    expect(address).toBe('/packs/ti.json');
    expect(options).toMatchObject({
      cache: 'default',
      mode: 'same-origin',
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    await fetchFile('/packs/ti.json', { cap, cache: 'no-cache' });
    expect(asked?.options.cache).toBe('no-cache');
  });

  it('of one byte more than the cap is refused, and no more of it is fetched', async () => {
    answer(whole);
    expect(await fetchFile('/packs/ti.json', { cap: cap - 1 })).toEqual({ ok: false, error: 'too-long' });
    expect(isAborted()).toBe(true);
  });
});

describe('an answer that is no file', () => {
  it.each([
    [511, {}, 'html'],
    [500, {}, 'offline'],
    [502, { 'content-type': 'text/html' }, 'offline'],
    [404, { 'content-type': 'text/html' }, 'missing'],
    [499, {}, 'missing'],
    [200, { 'content-type': 'text/html; charset=utf-8' }, 'html'],
  ] as const)('%s %j: %s, and it is not read', async (status, headers, error) => {
    answer(whole, { status, headers });
    const counted = vi.fn<(sum: number) => void>();
    expect(await fetchFile('/packs/ti.json', { cap, onBytes: counted })).toEqual({ ok: false, error });
    expect(counted).not.toHaveBeenCalled();
    expect(isAborted()).toBe(true);
  });

  it('without a body is as if there were no network', async () => {
    vi.stubGlobal('fetch', async () => new Response(null));
    expect(await fetchFile('/packs/ti.json', { cap })).toEqual({ ok: false, error: 'offline' });
  });

  it('is none at all', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchFile('/packs/ti.json', { cap })).toEqual({ ok: false, error: 'offline' });
  });
});

describe.each(places)('at byte %i', (place) => {
  it('broken off: as if there were no network', async () => {
    answer((to) => {
      if (place > 0) to.enqueue(file.slice(0, place));
      setTimeout(() => to.error(new TypeError('reset')), 5);
    });
    const ended = fetchFile('/packs/ti.json', { cap });
    await vi.advanceTimersByTimeAsync(5);
    expect(await ended).toEqual({ ok: false, error: 'offline' });
  });

  it('cut short: only what came', async () => {
    answer((to) => {
      if (place > 0) to.enqueue(file.slice(0, place));
      to.close();
    });
    expect(await fetchFile('/packs/ti.json', { cap })).toEqual({ ok: true, bytes: file.slice(0, place) });
  });

  it('silent: given up after 20 seconds of silence, not before', async () => {
    answer((to) => {
      if (place > 0) setTimeout(() => to.enqueue(file.slice(0, place)), 15_000);
    });
    const ended = fetchFile('/packs/ti.json', { cap });
    await vi.advanceTimersByTimeAsync(place > 0 ? 34_999 : 19_999);
    expect(isAborted()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isAborted()).toBe(true);
    expect(await ended).toEqual({ ok: false, error: 'offline' });
  });

  it('in drops: given up after three minutes, whatever has come', async () => {
    answer((to) => {
      const drip = setInterval(() => (isAborted() ? clearInterval(drip) : to.enqueue(file.slice(place, place + 1))), 10_000);
    });
    const ended = fetchFile('/packs/ti.json', { cap });
    await vi.advanceTimersByTimeAsync(179_999);
    expect(isAborted()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await ended).toEqual({ ok: false, error: 'offline' });
    await vi.advanceTimersByTimeAsync(10_000);
  });
});
