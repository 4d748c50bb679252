import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Entry = { url: string; revision: string | null; size: number; integrity?: string };

const outDir = (): string => process.env.DOORWAY_OUT ?? 'dist';

/**
 * Gives every file that the worker keeps a hash of its bytes, so that a log-in page of a hotel can never be kept as the app.
 * Hashed file names need no revision.
 */
export const precacheList = async (entries: Entry[]): Promise<{ manifest: Entry[]; warnings: string[] }> => {
  const manifest = await Promise.all(
    entries.map(async (entry) => {
      const bytes = await readFile(join(outDir(), entry.url));
      const integrity = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
      return { ...entry, url: `/${entry.url.replace(/^\//, '')}`, integrity };
    }),
  );
  return { manifest: manifest.sort((a, b) => (a.url < b.url ? -1 : 1)), warnings: [] };
};
