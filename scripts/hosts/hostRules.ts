/** What every host has to answer, from `deploy/headers.json`: read here, written out for each host beside this file. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** `public`: a host that is reached by https. `box`: plain http on a local network, where https headers would lock people out. */
export type Reach = 'public' | 'box';

type Headers = Readonly<Record<string, string>>;

type Source = {
  readonly everywhere: Headers;
  readonly worker: Headers;
  readonly public: Headers;
  readonly cache: { readonly fresh: string; readonly hashed: string };
  readonly paths: { readonly hashed: string; readonly file: string; readonly closed: string };
  readonly types: Headers;
};

/** The rules of one build for one reach. */
export type HostRules = {
  readonly reach: Reach;
  /** Headers of every answer, of errors and redirects too. */
  readonly everywhere: Headers;
  /** What `/sw.js` has in place of the same header above. */
  readonly worker: Headers;
  readonly cache: Source['cache'];
  /** Regular expressions that JavaScript, PCRE and RE2 read alike. */
  readonly paths: Source['paths'];
  /** Content type by the end of a file's name. */
  readonly types: Headers;
};

const policyName = 'Content-Security-Policy';

/** The hash by which the policy knows the one style sheet. */
export const sheetHash = (css: string): string => `sha256-${createHash('sha256').update(css).digest('base64')}`;

/**
 * The rules with the sheet of a build in the policy.
 * @param css the text of the one inlined sheet
 */
export const hostRules = (css: string, reach: Reach, text: string = readFileSync('deploy/headers.json', 'utf8')): HostRules => {
  const source = JSON.parse(text) as Source;
  const { policy = '', ...overHttps } = reach === 'public' ? source.public : {};
  const filled = Object.fromEntries(
    Object.entries(source.everywhere).map(([name, value]) => [name, value.replace('SHEET', sheetHash(css))]),
  );
  const everywhere = policy === '' ? filled : { ...filled, [policyName]: `${filled[policyName]}; ${policy}` };
  return { ...source, reach, everywhere: { ...everywhere, ...overHttps } };
};

/** What an answer must carry besides its type: the headers of its path, and how long it may be kept. */
export const headersOf = (rules: HostRules, path: string, status = 200): Headers => ({
  ...rules.everywhere,
  ...(path === '/sw.js' ? rules.worker : {}),
  'Cache-Control': status < 300 || status === 304 ? cacheOf(rules, path) : rules.cache.fresh,
});

const cacheOf = (rules: HostRules, path: string): string =>
  new RegExp(rules.paths.hashed).test(path) ? rules.cache.hashed : rules.cache.fresh;
