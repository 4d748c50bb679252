/** Every fault that Doorway has to survive, and where that is tested. `npm run faults` runs them and writes down what came of it. */
import { contentRows } from './table/content.ts';
import { localPackRows } from './table/localPacks.ts';
import { privacyRows } from './table/privacy.ts';
import type { FaultId, FaultRow } from './table/row.ts';
import { storageRows } from './table/storage.ts';
import { transitRows } from './table/transit.ts';
import { workerRows } from './table/worker.ts';

/** F01 to F72. */
export const faultIds: readonly FaultId[] = Array.from(
  { length: 72 },
  (_, place): FaultId => `F${String(place + 1).padStart(2, '0')}` as FaultId,
);

/** The rows by their id. */
export const faultTable: Readonly<Record<string, FaultRow>> = {
  ...workerRows,
  ...transitRows,
  ...storageRows,
  ...contentRows,
  ...localPackRows,
  ...privacyRows,
};
