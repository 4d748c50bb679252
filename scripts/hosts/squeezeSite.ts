/** A copy of the site with a compressed copy beside each text file, for servers of one's own. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { addressesOf } from './siteShape.ts';

const text = /\.(?:html|js|css|json|svg|txt|xml|webmanifest)$/;
const atOnce = 32;

/** How hard to press: 0 to 9 for gzip, 0 to 11 for brotli. */
export type Effort = { readonly gzip: number; readonly brotli: number };

const squeeze = async (from: string, to: string, effort: Effort): Promise<void> => {
  const bytes = readFileSync(from);
  const { atime, mtime } = statSync(from);
  const write = (file: string, content: Uint8Array): void => {
    writeFileSync(file, content);
    utimesSync(file, atime, mtime);
  };
  copyFileSync(from, to);
  utimesSync(to, atime, mtime);
  if (!text.test(from)) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: effort.brotli, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [gz, br] = await Promise.all([promisify(gzip)(bytes, { level: effort.gzip }), promisify(brotliCompress)(bytes, { params })]);
  write(`${to}.gz`, gz);
  write(`${to}.br`, br);
};

/**
 * Copies a site and compresses it. Done once and not for each request: a phone waits less, and a small server carries many more of them.
 * `_headers` stays behind, it is for other hosts.
 * @returns how many files were copied
 */
export const squeezeSite = async (site: string, to: string, effort: Effort = { gzip: 9, brotli: 9 }): Promise<number> => {
  rmSync(to, { recursive: true, force: true });
  const files = addressesOf(site).filter((file) => file !== '/_headers');
  for (const folder of new Set(files.map((file) => dirname(join(to, file))))) mkdirSync(folder, { recursive: true });
  for (let first = 0; first < files.length; first += atOnce)
    await Promise.all(files.slice(first, first + atOnce).map((file) => squeeze(join(site, file), join(to, file), effort)));
  return files.length;
};
