/** The database through Dexie. The only file that imports it, and itself only ever reached by `import()`. */
import { Dexie, type Table } from 'dexie';
import { databaseName, type EpochRow, type LanguageRow, type WordsRow } from './databaseLayout.ts';

export type DoorwayDatabase = Dexie & {
  words: Table<WordsRow, [lang: string, generation: number, ns: string]>;
  meta: Table<LanguageRow | EpochRow, string>;
};

/** Opens the database. Tables are only ever added. Rejects as the browser does where it is refused, broken or missing. */
export const openDatabase = async (): Promise<DoorwayDatabase> => {
  const { indexedDB, IDBKeyRange } = globalThis;
  const db = new Dexie(databaseName, { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict' }) as DoorwayDatabase;
  db.version(1).stores({ words: '[lang+generation+ns]', meta: 'lang' });
  await db.open();
  return db;
};
