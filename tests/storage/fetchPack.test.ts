import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchIndex } from '#storage/fetchIndex.ts';
import { fetchPack } from '#storage/fetchPack.ts';
import { app, bytesOf, inHand, loginPage, newPhone, packOf, serve, type Phone } from './phone.ts';

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
});

const pack = inHand(packOf('ti'));
const wanted = { lang: 'ti', address: pack.address };
const spaces = (bytes: number) => bytesOf(' '.repeat(bytes));

describe('the list of packs', () => {
  const answers = (answer: () => Response) => phone.server.set('/packs/index.json', answer);

  it('is fetched past every cache', async () => {
    const asked = vi.fn<typeof fetch>(async () => new Response('[]'));
    vi.stubGlobal('fetch', asked);
    await fetchIndex();
    expect(asked.mock.calls.map(([address, options]) => [address, options?.cache])).toEqual([['/packs/index.json', 'no-store']]);
  });

  it.each([
    ['no list', () => new Response('[]'), 'pack-damaged'],
    ['no data', () => new Response('nothing'), 'pack-damaged'],
    ['nothing under the address', () => new Response('', { status: 404 }), 'pack-damaged'],
    ['a log-in page', loginPage, 'login-page'],
    ['a log-in page that says it is data', () => new Response(' <html>'), 'login-page'],
    ['a server that is down', () => new Response('', { status: 503 }), 'offline'],
  ])('%s in its place', async (_what, answer, error) => {
    answers(answer);
    expect(await fetchIndex()).toEqual({ ok: false, error });
  });

  it('may take 64 KB and no more', async () => {
    serve(phone, [pack]);
    const list = await phone.server.get('/packs/index.json')?.();
    const text = (await list?.text()) ?? '';
    const largest = 64 * 1024;
    answers(() => new Response(text.padEnd(largest)));
    expect(await fetchIndex()).toMatchObject({ ok: true, index: { app: 3 } });
    answers(() => new Response(text.padEnd(largest + 1)));
    expect(await fetchIndex()).toEqual({ ok: false, error: 'pack-damaged' });
  });
});

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
    answers(() => new Response(spaces(largest)));
    expect(await fetchPack(wanted, app)).toEqual({ ok: false, error: 'wrong-bytes' });
    // Its bytes are counted only when all of them have come; more are not even fetched.
    const counted = vi.fn<(sum: number) => void>();
    answers(() => new Response(spaces(largest + 1)));
    expect(await fetchPack({ ...wanted, onBytes: counted }, app)).toEqual({ ok: false, error: 'wrong-bytes' });
    expect(counted.mock.calls.every(([sum]) => sum <= largest)).toBe(true);
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
