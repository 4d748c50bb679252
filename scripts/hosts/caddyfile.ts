/** The site for Caddy. */
import type { HostRules } from './hostRules.ts';
import { siteRoot } from './nginxConf.ts';

const quoted = (value: string): string => `"${value}"`;
const indented = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`);

/** By hand, and without the character set that Go would guess. */
const typeLines = (rules: HostRules): string[] =>
  Object.entries(rules.types).flatMap(([ending, type]) => [
    `@type_${ending} path *.${ending}`,
    `header @type_${ending} Content-Type ${quoted(type)}`,
  ]);

const closed = (rules: HostRules): string => `path_regexp ${quoted(rules.paths.closed)}`;

/** Answers of errors: text, but for a missing page, which is our own page. No part of a file, no 304 and no old headers. */
const errors = (rules: HostRules): string[] => [
  'header -Server',
  'request_header -Range',
  'request_header -If-None-Match',
  'request_header -If-Modified-Since',
  `header Cache-Control ${quoted(rules.cache.fresh)}`,
  '@page {',
  '\texpression {err.status_code} == 404',
  '\tmethod GET HEAD',
  `\tnot path_regexp ${quoted(rules.paths.file)}`,
  `\tnot ${closed(rules)}`,
  '}',
  '@missing expression {err.status_code} == 404',
  '@refused expression {err.status_code} == 405',
  'handle @page {',
  ...indented([
    'rewrite * /404.html',
    `header Content-Type ${quoted(rules.types.html ?? '')}`,
    'file_server {',
    '\tprecompressed br gzip',
    '}',
  ]),
  '}',
  'handle {',
  ...indented([
    `header Content-Type ${quoted(rules.types.txt ?? '')}`,
    'header @refused Allow "GET, HEAD"',
    'respond @missing "Not found" {err.status_code}',
    'respond @refused "Only GET and HEAD" {err.status_code}',
    'respond "No answer" {err.status_code}',
  ]),
  '}',
];

/**
 * A Caddyfile.
 * @param host the name of the site; for a box it is not used, and any name is answered over plain http
 */
export const caddyfile = (rules: HostRules, host: string): string => {
  const main = [
    'header -Server',
    'header {',
    ...Object.entries(rules.everywhere).map(([name, value]) => `\t${name} ${quoted(value)}`),
    `\tCache-Control ${quoted(rules.cache.fresh)}`,
    '}',
    '@worker path /sw.js',
    ...Object.entries(rules.worker).map(([name, value]) => `header @worker ${name} ${quoted(value)}`),
    '@other not method GET HEAD',
    'error @other 405',
    '# Never served: dot files, the file of other hosts, compressed copies by their own names.',
    `@closed ${closed(rules)}`,
    'error @closed 404',
    'uri path_regexp "/{2,}" "/"',
    ...typeLines(rules),
    '# Only what is there may be kept for a year: a missing file must be asked for again.',
    '@hashed {',
    `\tpath_regexp ${quoted(rules.paths.hashed)}`,
    '\tfile',
    '}',
    `header @hashed Cache-Control ${quoted(rules.cache.hashed)}`,
    ...['!=', '=='].flatMap((sign) => {
      const name = sign === '==' ? '@folder' : '@folder_with_query';
      return [
        `${name} {`,
        '\tnot path */',
        '\tfile {path}/index.html',
        `\texpression {query} ${sign} ""`,
        '}',
        `redir ${name} {path}/${sign === '==' ? '' : '?{query}'} 301`,
      ];
    }),
    'file_server {',
    '\tprecompressed br gzip',
    '\tdisable_canonical_uris',
    '}',
  ];
  const options = ['admin off', ...(rules.reach === 'box' ? ['auto_https off'] : []), 'log {', '\texclude http.log.error', '}'];
  return [
    '{',
    ...indented(options),
    '}',
    `${rules.reach === 'box' ? ':80' : host} {`,
    ...indented([`root * ${siteRoot}`, 'route {', ...indented(main), '}', 'handle_errors {', ...indented(errors(rules)), '}']),
    '}',
    '',
  ].join('\n');
};
