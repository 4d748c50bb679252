/** The tested site as a server of one's own serves it, made once for all tests that ask for it. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { squeezeSite } from '../../scripts/hosts/squeezeSite.ts';
import { hostsFolder } from '../../scripts/hosts/writeHosts.ts';

const mark = 'sw.js';

/** @returns the folder. How hard it is pressed changes nothing that tests ask, so it is pressed little. */
export const squeezedSite = async (site: string): Promise<string> => {
  const folder = join(hostsFolder(site), 'site');
  const isThere = existsSync(join(folder, mark)) && statSync(join(folder, mark)).mtimeMs === statSync(join(site, mark)).mtimeMs;
  if (!isThere) await squeezeSite(site, folder, { gzip: 1, brotli: 1 });
  return folder;
};
