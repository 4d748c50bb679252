/** `_headers`, as Cloudflare Pages and Netlify read it. */
import type { HostRules } from './hostRules.ts';

const mostRules = 100;
const longestLine = 2000;

const block = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Rules for what is not hashed: each folder of pages with a star, each other file by its name, so that no two overlap. */
const freshPaths = (rules: HostRules, files: readonly string[]): string[] => {
  const hashed = new RegExp(rules.paths.hashed);
  const paths = files.filter((file) => file !== '/_headers' && !hashed.test(file)).map((file) => file.split('/'));
  const mixed = new Set(files.filter((file) => hashed.test(file)).map((file) => file.split('/')[1]));
  return [
    ...new Set([
      '/',
      ...paths.map(([, first = '', ...rest]) => (rest.length > 0 && !mixed.has(first) ? `/${first}/*` : ['', first, ...rest].join('/'))),
    ]),
  ].sort();
};

/** Recordings are too many to be named, and all of them are hashed. */
const hashedPaths = (rules: HostRules, files: readonly string[]): string[] => {
  const hashed = files.filter((file) => new RegExp(rules.paths.hashed).test(file));
  return [...new Set(hashed.map((file) => file.replace(/^\/recordings\/.*/, '/recordings/*')))];
};

/**
 * The text of `_headers`.
 *
 * These hosts give a path the headers of every rule that fits and join the same header with a comma. So `Cache-Control` stands only in rules
 * that never fit the same path. Hashed files are named one by one: under `/assets/*` a missing file would get "keep for a year" with its
 * 404. The worker gets both policies, and a browser obeys both.
 * @param files addresses of the files of the site
 * Throws when there are more rules or longer lines than these hosts read.
 */
export const headersFile = (rules: HostRules, files: readonly string[]): string => {
  const blocks = [
    block('/*', rules.everywhere),
    ...freshPaths(rules, files).map((path) =>
      block(path, { ...(path === '/sw.js' ? rules.worker : {}), 'Cache-Control': rules.cache.fresh }),
    ),
    ...hashedPaths(rules, files).map((path) => block(path, { 'Cache-Control': rules.cache.hashed })),
  ];
  if (blocks.length > mostRules) throw new Error(`_headers has ${blocks.length} rules; hosts read ${mostRules}`);
  const text = `${blocks.join('\n')}\n`;
  if (text.split('\n').some((line) => line.length > longestLine)) throw new Error(`_headers has a line over ${longestLine} characters`);
  return text;
};
