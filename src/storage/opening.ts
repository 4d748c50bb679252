/** Opening a database that may never answer. */
import { HeldByOldWindow } from './storageError.ts';
import { within } from './within.ts';

type Closable = { close(): void };

/**
 * Opens a database in time. Throws NoAnswer, or HeldByOldWindow where an older window does not let go of it.
 * A connection that comes too late is closed again.
 * @param limits milliseconds
 */
export const opening = async <D extends Closable>(
  open: (onBlocked: () => void) => Promise<D>,
  limits: { readonly open: number; readonly blocked: number },
): Promise<D> => {
  let tooLate = false;
  const opened = new Promise<D>((resolve, reject) => {
    const onBlocked = (): void => {
      setTimeout(() => reject(new HeldByOldWindow('an older window holds it')), limits.blocked);
    };
    open(onBlocked).then((db) => (tooLate ? db.close() : resolve(db)), reject);
  });
  try {
    return await within(limits.open, opened);
  } catch (thrown) {
    tooLate = true;
    throw thrown;
  }
};
