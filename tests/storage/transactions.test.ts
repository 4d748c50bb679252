// @vitest-environment jsdom
/** Nothing but the database is waited for inside a transaction: the browser would end it in the middle, and half would be written. */
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeDatabase } from '#storage/database.ts';
import { removeLanguage, repairLanguage, savePack } from '#storage/packs.ts';
import { sha256 } from '#storage/sha256.ts';
import { inHand, newPhone, packOf } from './phone.ts';

let inside: string[] = [];
beforeEach(async () => {
  await newPhone();
  inside = [];
  const note = (what: string): void => {
    if (Dexie.currentTransaction) inside.push(what);
  };
  const { digest } = crypto.subtle;
  vi.spyOn(crypto.subtle, 'digest').mockImplementation((...given) => {
    note('counting bytes');
    return digest.apply(crypto.subtle, given);
  });
  const ask = globalThis.fetch;
  vi.stubGlobal('fetch', (...given: Parameters<typeof fetch>) => {
    note('asking the network');
    return ask(...given);
  });
});

describe('inside a transaction', () => {
  it('nothing else is waited for while a language is saved, renewed, mended and removed', async () => {
    for (const seq of [1, 2, 3]) expect(await savePack('ti', inHand(packOf('ti', seq)))).toMatchObject({ ok: true });
    await repairLanguage('ti');
    expect(await removeLanguage('ti')).toMatchObject({ ok: true });
    expect(inside).toEqual([]);
  });

  it('control: counting bytes there is seen', async () => {
    await writeDatabase(async () => void (await sha256(new Uint8Array(3))));
    expect(inside).toEqual(['counting bytes']);
  });
});
