/** `npm run hosts`: beside the built site, the copy that a server of one's own serves. The settings were written by the build. */
import { join } from 'node:path';
import { squeezeSite } from './hosts/squeezeSite.ts';
import { hostsFolder } from './hosts/writeHosts.ts';

export const main = async (): Promise<number> => {
  const site = process.env.DOORWAY_OUT ?? 'dist';
  const folder = hostsFolder(site);
  const files = await squeezeSite(site, join(folder, 'site'));
  console.log(`${folder}/ is ready: ${files} files in site/, and the settings for each host. The folder deploy has a page for each.`);
  return 0;
};
