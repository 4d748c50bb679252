/** One fault, what must hold in spite of it, and the guard without which it would not. */
import { describe, expect, it } from 'vitest';

/** A promise that did not hold. The name is what a control is compared by. */
export class NotHeld extends Error {
  override name = 'NotHeld';
  constructor(
    readonly promise: string,
    detail = '',
  ) {
    super(detail === '' ? promise : `${promise}: ${detail}`);
  }
}

/** Says whether a promise holds. Throws `NotHeld` with its name where it does not. */
export type Must = (promise: string, holds: boolean, detail?: unknown) => void;

/** What a fault runs against: a folder with a built site, and the guards that are switched off in it. */
export type UnderFault = { readonly root: string; readonly without: readonly string[] };

export type Fault = {
  /** As in the table: F01 to F72. */
  readonly id: `F${number}${number}`;
  /** What happens, and what must hold, in one line. */
  readonly title: string;
  /** The guard whose absence this fault must show, and the promise at which it must show it. Several where several guard. */
  readonly controls?: readonly {
    readonly without: string;
    readonly promise: string;
    /** It takes minutes, and others show the same guard. */ readonly onlyFull?: true;
  }[];
  readonly run: (site: UnderFault, must: Must) => Promise<void>;
  /** How long it may take, in minutes. For those that come again and again. */
  readonly minutes?: number;
};

/** Guards whose controls are run with every `npm test`; the others with `npm run faults -- --full`. */
const always: ReadonlySet<string> = new Set(['integrity', 'oneTransaction', 'hash', 'quota', 'deleteMarker', 'trustedTypes']);
const isFull = process.env.DOORWAY_FAULTS === 'full';

const must: Must = (promise, holds, detail) => {
  if (!holds) throw new NotHeld(promise, detail === undefined ? '' : JSON.stringify(detail));
};

const shipped = process.env.DOORWAY_SITE ?? 'test-output/site';
const switched = 'test-output/switches';

/** Which promise a run breaks first; null if all hold. Anything else that is thrown is not a broken promise. */
const firstNotHeld = async (fault: Fault, site: UnderFault): Promise<string | null> => {
  try {
    await fault.run(site, must);
    return null;
  } catch (thrown) {
    if (thrown instanceof NotHeld) return thrown.promise;
    throw thrown;
  }
};

/** Makes the tests of some faults: each against the shipped build, and its controls against the build with switches. */
export const faults = (list: readonly Fault[]): void => {
  for (const fault of list) {
    const patience = (fault.minutes ?? 2) * 60_000;
    describe(`${fault.id} ${fault.title}`, () => {
      it('holds', () => fault.run({ root: shipped, without: [] }, must), patience);
      for (const { without, promise, onlyFull } of fault.controls ?? []) {
        it.runIf(isFull || (always.has(without) && onlyFull === undefined))(
          `control without ${without}: breaks "${promise}"`,
          async () => {
            expect(await firstNotHeld(fault, { root: switched, without: [without] })).toBe(promise);
          },
          patience,
        );
      }
    });
  }
};
