/** Writes the settings for each host beside a built site, and `_headers` into it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { caddyfile } from './caddyfile.ts';
import { containerfile } from './containerfile.ts';
import { headersFile } from './headersFile.ts';
import { hostRules, type Reach } from './hostRules.ts';
import { nginxConf, nginxMain } from './nginxConf.ts';
import { siteShape, type SiteShape } from './siteShape.ts';

/** The folder of the host files of a site: `dist` gives `dist-hosts`. */
export const hostsFolder = (site: string): string => `${site}-hosts`;

/** Every host file by its path in that folder. `address` is the public address, empty when unknown. */
export const hostFiles = ({ css, files }: SiteShape, address: string): Record<string, string> => {
  const host = address === '' ? 'doorway.example' : new URL(address).host;
  const open = hostRules(css, 'public');
  const box = hostRules(css, 'box');
  return {
    'public/_headers': headersFile(open, files),
    'public/nginx.conf': nginxConf(open, host, 'public'),
    'public/Caddyfile': caddyfile(open, host),
    'box/_headers': headersFile(box, files),
    'box/nginx.conf': nginxConf(box, host, 'box'),
    'box/Caddyfile': caddyfile(box, host),
    'container/nginx.conf': nginxMain(nginxConf(open, host, 'container')),
    'container/Containerfile': containerfile(),
  };
};

/**
 * Writes them. The site's own `_headers` is the one for https when the public address is known, and the one for a box otherwise.
 * @param site folder of a built site
 */
export const writeHosts = (site: string, address: string): void => {
  const files = hostFiles(siteShape(site), address);
  const reach: Reach = address.startsWith('https://') ? 'public' : 'box';
  rmSync(hostsFolder(site), { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const file = join(hostsFolder(site), name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(site, '_headers'), files[`${reach}/_headers`] ?? '');
};

/** For `scripts/build.mjs`. */
export const main = (): void => writeHosts(process.env.DOORWAY_OUT ?? 'dist', process.env.SITE_ADDRESS ?? '');
