/** The database through Dexie. The only file that imports it, and itself only ever reached by `import()`. */
import { Dexie, type Table } from 'dexie';
import { databaseName, type EpochRow, type LanguageRow, type WordsRow } from './databaseLayout.ts';

export type DoorwayDatabase = Dexie & {
  words: Table<WordsRow, [lang: string, generation: number, ns: string]>;
  meta: Table<LanguageRow | EpochRow, string>;
};

/**
 * Opens the database. Tables are only ever added. Rejects as the browser does where it is refused, broken or missing.
 * Another tab that needs a newer one gets it: Dexie then closes this connection by itself.
 * @param onBlocked called when an older tab keeps its connection and this one has to wait
 */
export const openDatabase = async (onBlocked: () => void): Promise<DoorwayDatabase> => {
  const { indexedDB, IDBKeyRange } = globalThis;
  const db = new Dexie(databaseName, { indexedDB, IDBKeyRange, chromeTransactionDurability: 'strict' }) as DoorwayDatabase;
  db.version(1).stores({ words: '[lang+generation+ns]', meta: 'lang' });
  db.on('blocked', onBlocked);
  await db.open();
  return db;
};
