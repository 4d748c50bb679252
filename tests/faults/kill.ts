/** The end of a browser without warning: SIGKILL by its own id, as a phone that runs out of memory or battery does it. */
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';

/** The id of the browser that holds a profile; null if none does. Chromium writes it into the lock of the profile. */
export const browserOf = (profile: string): number | null => {
  try {
    return Number(/-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1]) || null;
  } catch {
    return null;
  }
};

const lives = (id: number): boolean => {
  try {
    process.kill(id, 0);
    // A dead process that nobody has counted yet is dead.
    return !/^State:\s*Z/m.test(readFileSync(`/proc/${id}/status`, 'utf8'));
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ENOENT' && process.platform !== 'linux';
  }
};

/** The processes that a browser started, by their parents. Empty where the system does not tell. */
const childrenOf = (id: number): number[] => {
  try {
    return readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
};

/** Kills the browser of a profile, waits until it is gone with all that it started, and takes its stale lock away. */
export const killBrowser = async (context: BrowserContext, profile: string): Promise<void> => {
  const id = browserOf(profile);
  if (id === null) throw new Error('No browser holds this profile');
  const children = childrenOf(id);
  const closed = new Promise<void>((resolve) => void context.once('close', () => resolve()));
  process.kill(id, 'SIGKILL');
  await closed;
  for (const one of [id, ...children]) while (lives(one)) await wait(10);
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) rmSync(join(profile, name), { force: true });
};
