/** A database as a file: its number, its tables and its rows. */
import type { Dexie } from 'dexie';
import { epoch } from '#storage/databaseLayout.ts';

export type DatabaseFixture = {
  /** As the browser counts: ten times Dexie's. */
  readonly version: number;
  readonly epoch: number;
  /** The key of each table and its indexes, as Dexie writes them. */
  readonly tables: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
};

/** 3 of `v3.json`. */
export const numberOf = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0);

/** Reads a database into a fixture. */
export const makeFixture = async (db: Dexie): Promise<DatabaseFixture> => {
  const rows = await Promise.all(db.tables.map(async (table) => [table.name, (await table.toArray()) as object[]] as const));
  const keys = db.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ')] as const);
  return JSON.parse(
    JSON.stringify({ version: db.verno * 10, epoch, tables: Object.fromEntries(keys), rows: Object.fromEntries(rows) }),
  ) as DatabaseFixture;
};

/** Writes a fixture into an empty phone. Uses nothing from outside itself, so that a page of a browser can run it too. */
export const putFixture = (factory: IDBFactory, fixture: DatabaseFixture): Promise<void> =>
  new Promise((resolve, reject) => {
    /** `[a+b]` as the browser names it. */
    const keyPathOf = (keys: string): string | string[] => {
      const [first = ''] = keys.split(',');
      return first.startsWith('[') ? first.slice(1, -1).split('+') : first;
    };
    const request = factory.open('doorway', fixture.version);
    request.onupgradeneeded = () => {
      for (const [name, keys] of Object.entries(fixture.tables)) {
        const store = request.result.createObjectStore(name, { keyPath: keyPathOf(keys) });
        for (const row of fixture.rows[name] ?? []) store.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(new Error('no database'));
  });
