import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPack } from '#storage/fetchPack.ts';
import { app, bytesOf, hashOf, inHand, loginPage, newPhone, packOf, type Phone } from './phone.ts';

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
});

const pack = inHand(packOf('ti'));
const wanted = { lang: 'ti', address: pack.address };

describe('a pack', () => {
  const answers = (answer: () => Response, address = pack.address) => phone.server.set(address, answer);

  it('comes with its address, hash and bytes, and is counted as it comes', async () => {
    answers(() => new Response(pack.bytes));
    const counted = vi.fn<(sum: number) => void>();
    expect(await fetchPack({ ...wanted, bytes: pack.bytes.length, onBytes: counted }, app)).toEqual({ ok: true, ...pack });
    expect(counted).toHaveBeenLastCalledWith(pack.bytes.length);
  });

  it('of an unknown size may take 2 MB and no more', async () => {
    const largest = 2 * 1024 * 1024;
    const ofLength = async (length: number) => {
      const bytes = bytesOf(JSON.stringify(pack.pack).padEnd(length));
      const address = `/packs/ti.${hashOf(bytes).slice(0, 12)}.json`;
      answers(() => new Response(bytes), address);
      return fetchPack({ lang: 'ti', address }, app);
    };
    expect(await ofLength(largest)).toMatchObject({ ok: true, pack: pack.pack });
    expect(await ofLength(largest + 1)).toEqual({ ok: false, error: 'wrong-bytes' });
  });

  it.each([
    ['other words', () => new Response(inHand(packOf('ti', 2)).bytes), 'wrong-bytes'],
    ['a page that says it is data', () => new Response('\n<html>'), 'html'],
    ['a log-in page', loginPage, 'html'],
    ['nothing under the address', () => new Response('', { status: 404 }), 'missing'],
    ['a server that is down', () => new Response('', { status: 503 }), 'offline'],
  ])('%s in its place', async (_what, answer, error) => {
    answers(answer);
    expect(await fetchPack(wanted, app)).toEqual({ ok: false, error });
  });

  it('is refused under an address that promises nothing', async () => {
    answers(() => new Response(pack.bytes), '/packs/ti.json');
    expect(await fetchPack({ ...wanted, address: '/packs/ti.json' }, app)).toEqual({ ok: false, error: 'wrong-bytes' });
  });

  it('is refused in another language, and where it lacks what the app needs', async () => {
    answers(() => new Response(pack.bytes));
    expect(await fetchPack({ ...wanted, lang: 'fa' }, app)).toEqual({ ok: false, error: 'wrong-language' });
    expect(await fetchPack(wanted, { ...app, keys: ['gp:new'] })).toEqual({ ok: false, error: 'missing-keys' });
  });

  it('is read, and has no hash, where nothing can be counted', async () => {
    answers(() => new Response(pack.bytes));
    vi.stubGlobal('crypto', {});
    expect(await fetchPack(wanted, app)).toEqual({ ok: true, ...pack, hash: '' });
    vi.unstubAllGlobals();
  });
});
