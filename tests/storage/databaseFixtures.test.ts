/** The database as each released app wrote it. Every later app has to read it. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDatabase, readDatabase } from '#storage/database.ts';
import { loadNamespaces, loadPack, savePack } from '#storage/packs.ts';
import { makeFixture, numberOf, putFixture, type DatabaseFixture } from './databaseFixture.ts';
import { inHand, newPhone, packOf } from './phone.ts';

const folder = 'tests/fixtures/databases';
const names = readdirSync(folder)
  .filter((name) => /^v\d+\.json$/.test(name))
  .sort((a, b) => numberOf(a) - numberOf(b));
const read = (name: string): DatabaseFixture => JSON.parse(readFileSync(join(folder, name), 'utf8')) as DatabaseFixture;
const pack = inHand(packOf('ti', 1));
const next = inHand(packOf('ti', 2));

beforeEach(async () => {
  await newPhone();
});

/** What the app of today writes. */
const today = async (): Promise<DatabaseFixture> => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-26') });
  await savePack('ti', pack);
  vi.useRealTimers();
  const made = await readDatabase((db) => makeFixture(db));
  if (!made.ok) throw new Error(made.error);
  return made.value;
};

it.runIf(process.env.DOORWAY_NEW_FIXTURE)('writes a new fixture', async () => {
  const name = `v${names.length + 1}.json`;
  expect(existsSync(join(folder, name))).toBe(false);
  writeFileSync(join(folder, name), `${JSON.stringify(await today(), null, 2)}\n`);
});

describe('the database of a released app', () => {
  it('is here for the app of today: one that writes otherwise needs a new one (DOORWAY_NEW_FIXTURE=1 writes it)', async () => {
    const newest = names.at(-1);
    expect(newest).toBeDefined();
    expect(await today()).toEqual(read(newest ?? ''));
  });

  it('control: a higher number, another epoch, one more table or one more field is seen', async () => {
    const made = await today();
    const newest = read(names.at(-1) ?? '');
    const [row] = made.rows.words ?? [];
    for (const other of [
      { ...made, version: made.version + 1 },
      { ...made, epoch: made.epoch + 1 },
      { ...made, tables: { ...made.tables, more: '++id' } },
      { ...made, rows: { ...made.rows, words: [{ ...row, more: 1 }] } },
    ])
      expect(other).not.toEqual(newest);
  });

  it.each(names)('%s is read by the app of today, and newer words are saved beside it', async (name) => {
    await closeDatabase();
    await putFixture(indexedDB, read(name));
    expect(await loadPack('ti')).toEqual({ ok: true, loaded: { pack: pack.pack, hash: pack.hash, from: 'database' } });
    expect(await loadNamespaces('ti', ['gp'])).toMatchObject({ ok: true, found: { words: { gp: pack.pack.words.gp } } });
    expect(await savePack('ti', next)).toEqual({ ok: true, where: { inDatabase: true, inCache: true } });
    expect(await loadPack('ti')).toMatchObject({ loaded: { hash: next.hash } });
    expect(await loadNamespaces('ti', ['gp'], 'previous')).toMatchObject({ found: { hash: pack.hash } });
  });
});
