import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackFont } from '#domain/pack.ts';
import { refreshLanguages } from '#storage/refreshLanguages.ts';
import { savePack } from '#storage/savePack.ts';
import { app, bytesOf, hashOf, inHand, loginPage, newPhone, packOf, serve, type Phone } from './phone.ts';

const nothingNew = { ok: true, appIsOld: false, languages: {} };
const [one, two] = [inHand(packOf('ti', 1)), inHand(packOf('ti', 2))];

let phone: Phone;
beforeEach(async () => {
  phone = await newPhone();
});

describe('looking for newer words', () => {
  it('of no language: nothing is asked', async () => {
    serve(phone, [one]);
    expect(await refreshLanguages({ app })).toEqual(nothingNew);
    expect(phone.asked).toEqual([]);
  });

  it.each([
    ['no network', null, 'offline'],
    ['a log-in page', loginPage, 'login-page'],
  ] as const)('%s: says why', async (_what, answer, error) => {
    await savePack('ti', one);
    if (answer) phone.server.set('/packs/index.json', answer);
    expect(await refreshLanguages({ app })).toEqual({ ok: false, error });
  });

  it('a language that the server no longer has stays as it is, and the others go on', async () => {
    await savePack('fa', inHand(packOf('fa')));
    await savePack('ti', one);
    serve(phone, [two]);
    const found = await refreshLanguages({ app });
    expect(found).toMatchObject({ ok: true, appIsOld: false, languages: { ti: { ok: true, change: 'updated' } } });
    expect(found.ok && Object.keys(found.languages)).toEqual(['ti']);
  });

  it('says that the app is old where a newer one is there, and not where this one is it', async () => {
    await savePack('ti', one);
    for (const [version, appIsOld] of [
      [2, false],
      [3, false],
      [4, true],
    ] as const) {
      serve(phone, [one], version);
      expect(await refreshLanguages({ app })).toMatchObject({ ok: true, appIsOld });
    }
  });

  it('brings the letters that the phone needs, and no others', async () => {
    const file = bytesOf('font of letters');
    const font: PackFont = {
      script: 'Ethi',
      weight: 400,
      address: `/fonts/ethi-400.${hashOf(file).slice(0, 12)}.woff2`,
      bytes: file.length,
    };
    phone.server.set(font.address, () => new Response(file));
    await savePack('ti', one);
    serve(phone, [two], 3, [font]);
    await refreshLanguages({ app });
    expect(phone.caches.paths('doorway-fonts')).toEqual([]);
    await refreshLanguages({ app, needsFont: () => true });
    expect(phone.caches.paths('doorway-fonts')).toEqual([font.address]);
  });

  it('is left to another tab that looks', async () => {
    await savePack('ti', one);
    serve(phone, [two]);
    const busy = { locks: { request: async (...words: unknown[]) => (words.at(-1) as (lock: null) => unknown)(null) } };
    vi.stubGlobal('navigator', busy);
    expect(await refreshLanguages({ app })).toEqual(nothingNew);
    vi.unstubAllGlobals();
  });
});
