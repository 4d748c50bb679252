import { describe, expect, it, vi } from 'vitest';
import { opening } from '#storage/opening.ts';
import { storageErrorOf } from '#storage/storageError.ts';

const limits = { open: 60, blocked: 20 };
const connection = () => ({ close: vi.fn() });
const later = <T>(value: T, milliseconds: number): Promise<T> =>
  new Promise((resolve) => void setTimeout(() => resolve(value), milliseconds));

describe('opening a database', () => {
  it('that answers in time gives it', async () => {
    const db = connection();
    expect(await opening(() => later(db, 5), limits)).toBe(db);
    expect(db.close).not.toHaveBeenCalled();
  });

  it('that never answers ends in time; what comes too late is closed', async () => {
    const db = connection();
    const thrown: unknown = await opening(() => later(db, 90), limits).catch((error: unknown) => error);
    expect(storageErrorOf(thrown)).toBe('storage-blocked');
    await later(null, 60);
    expect(db.close).toHaveBeenCalledOnce();
  });

  it('that an older window holds says so, sooner', async () => {
    const held = (onBlocked: () => void): Promise<ReturnType<typeof connection>> => {
      onBlocked();
      return later(connection(), 1000);
    };
    const thrown: unknown = await opening(held, { open: 500, blocked: 20 }).catch((error: unknown) => error);
    expect(storageErrorOf(thrown)).toBe('storage-held');
  });

  it('that an older window lets go of in time gives it', async () => {
    const db = connection();
    const held = (onBlocked: () => void): Promise<typeof db> => {
      onBlocked();
      return later(db, 5);
    };
    expect(await opening(held, limits)).toBe(db);
  });
});
