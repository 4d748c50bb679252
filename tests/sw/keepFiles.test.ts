import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PrecacheController } from 'workbox-precaching';
import { bringAgain, dropScriptsPutAside, filesThatLack, putScriptsAside, scriptPutAside } from '#sw/keepFiles.ts';
import { installWhole } from '#sw/install.ts';

const origin = 'https://doorway.example';
const full = (address: string): string => new URL(address, origin).href;

class FakeCache {
  readonly entries = new Map<string, Response>();
  match = async (asked: string | Request) => this.entries.get(full(typeof asked === 'string' ? asked : asked.url))?.clone();
  put = async (asked: string | Request, response: Response) =>
    void this.entries.set(full(typeof asked === 'string' ? asked : asked.url), response);
  keys = async () => [...this.entries.keys()].map((url) => new Request(url));
}

let stored: Map<string, FakeCache>;
const open = async (name: string) => {
  const cache = stored.get(name) ?? new FakeCache();
  stored.set(name, cache);
  return cache;
};

const files = ['/assets/start-2.js', '/shell.html'].map((url) => ({ url, revision: null, integrity: 'sha256-x' }));
const controller = {
  strategy: { cacheName: 'own' },
  getCacheKeyForURL: full,
  getURLsToCacheKeys: () => new Map(files.map(({ url }) => [full(url), full(url)])),
} as unknown as PrecacheController;

beforeEach(() => {
  stored = new Map();
  vi.unstubAllGlobals();
  vi.stubGlobal('caches', { open, has: async (name: string) => stored.has(name), delete: async (name: string) => stored.delete(name) });
});

const put = async (cache: string, ...paths: string[]) => {
  for (const path of paths) await (await open(cache)).put(path, new Response(path));
};

describe('files that lack', () => {
  it('are told', async () => {
    await put('own', '/shell.html');
    expect((await filesThatLack(controller, files)).map(({ url }) => url)).toEqual(['/assets/start-2.js']);
  });

  it('are asked for by their hashes and kept', async () => {
    const asked = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => new Response('there'));
    vi.stubGlobal('fetch', asked);
    expect(await bringAgain(controller, files)).toBe(true);
    expect(asked.mock.calls.map(([url, { integrity, cache }]) => [url, integrity, cache])).toEqual(
      files.map(({ url }) => [url, 'sha256-x', 'reload']),
    );
    expect(await filesThatLack(controller, files)).toEqual([]);
  });

  it.each([
    ['no network', async () => Promise.reject(new TypeError('no'))],
    ['nothing there', async () => new Response('', { status: 404 })],
  ])('%s: says that they lack, and keeps nothing', async (_what, answer) => {
    vi.stubGlobal('fetch', answer);
    expect(await bringAgain(controller, files)).toBe(false);
    expect(await filesThatLack(controller, files)).toHaveLength(2);
  });
});

describe('scripts of the version before', () => {
  it('are put aside, found, and dropped; what this version has and what is no script stays where it is', async () => {
    await put('own', '/assets/start-1.js', '/assets/start-2.js', '/packs/en.0123456789ab.json');
    await putScriptsAside(controller);
    expect(await (await scriptPutAside('/assets/start-1.js'))?.text()).toBe('/assets/start-1.js');
    expect(await scriptPutAside('/assets/start-2.js')).toBeUndefined();
    await dropScriptsPutAside();
    expect(await scriptPutAside('/assets/start-1.js')).toBeUndefined();
  });

  it('are not put aside where there are none, and a full phone throws nothing', async () => {
    await putScriptsAside(controller);
    expect([...stored.keys()]).toEqual(['own']);
    await put('own', '/assets/start-1.js');
    vi.stubGlobal('caches', { open: async () => Promise.reject(new DOMException('full', 'QuotaExceededError')) });
    await putScriptsAside(controller);
    expect(await scriptPutAside('/assets/start-1.js')).toBeUndefined();
  });
});

describe('a version', () => {
  const failing = (times: number) => {
    const modes: string[] = [];
    let left = times;
    const plugins: { requestWillFetch: (asked: { request: Request }) => Promise<Request> }[] = [];
    const install = async () => {
      const request = new Request(full('/assets/start-2.js'));
      modes.push((await plugins[0]?.requestWillFetch({ request }))?.cache ?? '');
      if (left-- > 0) throw new TypeError('wrong bytes');
    };
    return { modes, controller: { strategy: { plugins }, install } as unknown as PrecacheController };
  };

  it('comes with what the browser has stored', async () => {
    const { modes, controller: one } = failing(0);
    await installWhole(one);
    expect(modes).toEqual(['default']);
  });

  it('is asked for once more past the store of the browser, and refused if that fails too', async () => {
    const once = failing(1);
    await installWhole(once.controller);
    expect(once.modes).toEqual(['default', 'reload']);
    const twice = failing(2);
    await expect(installWhole(twice.controller)).rejects.toThrow('wrong bytes');
    expect(twice.modes).toEqual(['default', 'reload']);
  });
});
