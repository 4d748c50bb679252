/** The site for nginx. */
import type { HostRules } from './hostRules.ts';

/** Where the served folder lies on a host of one's own. */
export const siteRoot = '/srv/doorway';

const quoted = (value: string): string => `"${value}"`;

/** Types as nginx writes them: it adds the character set by itself, to the types that are text. */
const typeLines = (rules: HostRules): { readonly types: string[]; readonly text: string } => {
  const bare = Object.entries(rules.types).map(([ending, type]) => ({
    ending,
    type: type.split(';')[0] ?? '',
    isText: type.includes(';'),
  }));
  const kinds = [...new Set(bare.map(({ type }) => type))];
  return {
    types: kinds.map(
      (type) =>
        `${type} ${bare
          .filter((row) => row.type === type)
          .map(({ ending }) => ending)
          .join(' ')};`,
    ),
    text: [...new Set(bare.filter(({ isText }) => isText).map(({ type }) => type))].filter((type) => type !== 'text/html').join(' '),
  };
};

/** What depends on path and status is looked up, because one `add_header` in a `location` would drop all the others there. */
const maps = (rules: HostRules): string[] => {
  const policy = 'Content-Security-Policy';
  return [
    'map $uri $doorway_policy {',
    `    default ${quoted(rules.everywhere[policy] ?? '')};`,
    `    /sw.js ${quoted(rules.worker[policy] ?? '')};`,
    '}',
    'map "$status $uri" $doorway_cache {',
    `    default ${quoted(rules.cache.fresh)};`,
    `    ${quoted(`~^(?:200|206|304) ${rules.paths.hashed.slice(1)}`)} ${quoted(rules.cache.hashed)};`,
    '}',
    'map $status $doorway_allow {',
    '    default "";',
    '    405 "GET, HEAD";',
    '}',
  ];
};

const headerLines = (rules: HostRules): string[] => [
  ...Object.entries(rules.everywhere).map(([name, value]) =>
    name === 'Content-Security-Policy' ? `add_header ${name} $doorway_policy always;` : `add_header ${name} ${quoted(value)} always;`,
  ),
  'add_header Cache-Control $doorway_cache always;',
  'add_header Allow $doorway_allow always;',
];

const quiet = ['server_tokens off;', 'access_log off;', 'log_not_found off;', 'error_log /dev/null crit;', 'absolute_redirect off;'];

/** How the server is reached: lines of its own, and for https a second server that sends people over. */
const listening = (host: string, listen: 'box' | 'public' | 'container'): { readonly before: string[]; readonly lines: string[] } => {
  if (listen === 'container') return { before: [], lines: ['listen 8080 default_server;', 'server_name _;'] };
  if (listen === 'box') return { before: [], lines: ['listen 80 default_server;', 'server_name _;'] };
  return {
    before: [
      'server {',
      '    listen 80;',
      `    server_name ${host};`,
      ...quiet.map((line) => `    ${line}`),
      '    return 301 https://$host$request_uri;',
      '}',
    ],
    lines: [
      'listen 443 ssl http2;',
      `server_name ${host};`,
      'ssl_certificate /etc/doorway/certificate.pem;',
      'ssl_certificate_key /etc/doorway/key.pem;',
      'ssl_protocols TLSv1.2 TLSv1.3;',
      'ssl_session_tickets off;',
    ],
  };
};

/**
 * A file for `/etc/nginx/conf.d/`: lookups and servers.
 * @param host the name of the site, for `public`
 * @param listen `box` is http on port 80, `public` https on 443, `container` http on 8080 behind something that speaks https
 */
export const nginxConf = (rules: HostRules, host: string, listen: 'box' | 'public' | 'container'): string => {
  const { types, text } = typeLines(rules);
  const { before, lines } = listening(host, listen);
  const server = [
    ...lines,
    `root ${siteRoot};`,
    ...quiet,
    'autoindex off;',
    'max_ranges 1;',
    'gzip_static on;',
    'gzip_vary on;',
    'charset utf-8;',
    `charset_types ${text};`,
    'default_type application/octet-stream;',
    'types {',
    ...types.map((line) => `    ${line}`),
    '}',
    ...headerLines(rules),
    'if ($request_method !~ "^(?:GET|HEAD)$") { return 405; }',
    'error_page 404 /404.html;',
    'error_page 405 @refused;',
    '# Never served: dot files, the file of other hosts, compressed copies by their own names.',
    `location ~ ${quoted(rules.paths.closed)} { error_page 404 @nofile; return 404; }`,
    '# A missing file is text and never a page: a page in place of a script breaks an app.',
    `location ~ ${quoted(rules.paths.file)} { error_page 404 @nofile; try_files $uri =404; }`,
    'location ~ "[^/]$" {',
    '    if (-f $document_root$uri/index.html) { return 301 $uri/$is_args$args; }',
    '    try_files $uri =404;',
    '}',
    'location / { try_files ${uri}index.html =404; }',
    'location = /404.html { }',
    'location @nofile { types { } default_type text/plain; return 404 "Not found\\n"; }',
    'location @refused { types { } default_type text/plain; return 405 "Only GET and HEAD\\n"; }',
  ];
  return [...maps(rules), ...before, 'server {', ...server.map((line) => `    ${line}`), '}', ''].join('\n');
};

/** A whole configuration around it, for a container that runs as a person without rights, with a read-only disk. */
export const nginxMain = (site: string): string => {
  const kept = '/run/doorway';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi'].map((name) => `    ${name}_temp_path ${kept}/${name};`);
  return [
    'worker_processes auto;',
    'error_log stderr crit;',
    `pid ${kept}/nginx.pid;`,
    'events { worker_connections 1024; }',
    'http {',
    '    sendfile on;',
    '    tcp_nopush on;',
    ...temporary,
    ...site
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
    '}',
    '',
  ].join('\n');
};
