import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchIndex } from '#storage/fetchIndex.ts';
import { inHand, loginPage, newPhone, packOf, serve, type Phone } from './phone.ts';

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
});

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
    serve(phone, [inHand(packOf('ti'))]);
    const list = await phone.server.get('/packs/index.json')?.();
    const text = (await list?.text()) ?? '';
    const largest = 64 * 1024;
    answers(() => new Response(text.padEnd(largest)));
    expect(await fetchIndex()).toMatchObject({ ok: true, index: { app: 3 } });
    answers(() => new Response(text.padEnd(largest + 1)));
    expect(await fetchIndex()).toEqual({ ok: false, error: 'pack-damaged' });
  });
});
