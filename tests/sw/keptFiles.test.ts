import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keptFile, keptLanguages, mayBeKept } from '#sw/keptFiles.ts';
import { withBytesOf, withIntegrity } from '#sw/withIntegrity.ts';
import { FakeCaches } from '../storage/fakeCaches.ts';

let caches: FakeCaches;
beforeEach(() => {
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
});

describe('what the page has kept', () => {
  it('is handed out by its exact address only', async () => {
    await (await caches.open('doorway-packs')).put('/packs/ti.0123456789ab.json', new Response('{"ti":1}'));
    expect(await (await keptFile('/packs/ti.0123456789ab.json'))?.text()).toBe('{"ti":1}');
    expect(await keptFile('/packs/ti.ba9876543210.json')).toBeUndefined();
    expect(await keptFile('/fonts/ethi.0123456789ab.woff2')).toBeUndefined();
    expect(await caches.keys()).toEqual(['doorway-packs']);
    expect(await keptLanguages()).toEqual(['ti']);
  });

  it('has a hash in its address; the list of packs has none and always comes from the network', () => {
    expect(mayBeKept('/packs/ti.0123456789ab.json')).toBe(true);
    expect(mayBeKept('/fonts/ethi-400.0123456789ab.woff2')).toBe(true);
    expect(mayBeKept('/packs/index.json')).toBe(false);
    expect(mayBeKept('/assets/index.0123456789ab.js')).toBe(false);
  });

  it('is nothing where caches are refused', async () => {
    caches.refuses = true;
    expect(await keptFile('/packs/ti.0123456789ab.json')).toBeUndefined();
    expect(await keptLanguages()).toEqual([]);
  });
});

describe('the app’s own files', () => {
  const good = { url: '/shell.html', revision: 'a', integrity: 'sha384-AAAA' };

  it('all carry the hash of their bytes', () => {
    expect(withIntegrity([good])).toEqual([good]);
  });

  it('are asked of the network by that hash, where the way of asking can carry it', () => {
    const asked = (mode: RequestMode, integrity?: string) => withBytesOf(new Request('https://doorway.example/a.js', { mode }), integrity);
    expect(asked('cors', good.integrity)).toMatchObject({ url: 'https://doorway.example/a.js', integrity: good.integrity });
    expect(asked('no-cors', good.integrity).integrity).toBe('');
    expect(asked('cors').integrity).toBe('');
  });

  it.each([{ url: '/a.js', revision: null }, { ...good, integrity: '' }, { ...good, integrity: 'md5-AAAA' }, '/a.js'])(
    'without one the worker does not start: %o',
    (entry) => {
      expect(() => withIntegrity([good, entry])).toThrow('no integrity');
    },
  );
});
