/** A disk of a few megabytes that can really be filled to the last byte. Needs root and Linux. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeSync, openSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SmallDisk = {
  readonly path: string;
  /** Fills it up. Returns how many bytes were free. */
  fill(): number;
  /** Makes room again. */
  free(): void;
  remove(): void;
};

const megabyte = Buffer.alloc(1024 * 1024);

/** Mounts a small disk; where that is not allowed, says why instead. */
export const smallDisk = (megabytes: number): SmallDisk | string => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'a small disk can only be mounted as root on Linux';
  const path = mkdtempSync(join(tmpdir(), 'doorway-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'ignore' });
  } catch {
    rmSync(path, { recursive: true });
    return 'this machine does not allow a disk to be mounted';
  }
  const ballast = join(path, 'ballast');
  return {
    path,
    fill: () => {
      const { bavail, bsize } = statfsSync(path);
      const file = openSync(ballast, 'a');
      try {
        for (const size of [megabyte.length, 4096, 1]) {
          for (;;) {
            try {
              if (writeSync(file, megabyte, 0, size) < size) break;
            } catch {
              break;
            }
          }
        }
      } finally {
        closeSync(file);
      }
      return bavail * bsize;
    },
    free: () => rmSync(ballast, { force: true }),
    remove: () => {
      execFileSync('umount', ['-l', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
};
