/** What the host files need to know of a built site. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** `css` is the text of the one sheet; `files` are addresses of all files, as `/ti/gp/index.html`. */
export type SiteShape = { readonly css: string; readonly files: readonly string[] };

/** Addresses of the files in a folder, sorted. */
export const addressesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `/${name.split(sep).join('/')}`)
    .sort();

/**
 * Looks through a built site.
 * Throws if two pages differ in their sheet: the policy names one, and the browser would leave the other page without any.
 */
export const siteShape = (folder: string): SiteShape => {
  const files = addressesOf(folder);
  const sheets = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.html')))
    for (const [, css = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/<style>([\s\S]*?)<\/style>/g)) sheets.set(css, file);
  const [css, ...others] = [...sheets.keys()];
  if (css === undefined) throw new Error('No page of the site holds a sheet');
  if (others.length > 0) throw new Error(`Pages with different sheets: ${[...sheets.values()].join(', ')}`);
  return { css, files };
};
