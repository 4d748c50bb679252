/** Reads the headers back out of a host file, as its host would understand them. */

export type WrittenHeaders = {
  /** Headers of every answer. */
  readonly everywhere: Readonly<Record<string, string>>;
  /** The policy of `/sw.js`. */
  readonly worker: string;
  /** `Cache-Control` of a hashed file that is there, and of all else. */
  readonly hashed: string;
  readonly fresh: string;
};

const pairs = (text: string, pattern: RegExp): Record<string, string> =>
  Object.fromEntries([...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]));

const nginx = (text: string): WrittenHeaders => {
  const lookup = (name: string): string => new RegExp(`map \\S+(?: \\$uri")? \\$${name} \\{([^]*?)\\n\\s*\\}`).exec(text)?.[1] ?? '';
  const fallback = (name: string): string => /default "([^"]*)"/.exec(lookup(name))?.[1] ?? '';
  const site = text.slice(text.lastIndexOf('server {'));
  const written = pairs(site, /^\s*add_header (\S+) "?([^"]*?)"? always;$/gm);
  const { 'Cache-Control': _cache, Allow: _allow, ...rest } = written;
  return {
    everywhere: Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [name, value === '$doorway_policy' ? fallback('doorway_policy') : value]),
    ),
    worker: /\/sw\.js "([^"]*)"/.exec(lookup('doorway_policy'))?.[1] ?? '',
    hashed: /"~[^"]*" "([^"]*)"/.exec(lookup('doorway_cache'))?.[1] ?? '',
    fresh: fallback('doorway_cache'),
  };
};

const caddy = (text: string): WrittenHeaders => {
  const { 'Cache-Control': fresh = '', ...everywhere } = pairs(/\theader \{([^]*?)\n\t*\}/.exec(text)?.[1] ?? '', /^\t+(\S+) "([^"]*)"$/gm);
  return {
    everywhere,
    worker: /header @worker Content-Security-Policy "([^"]*)"/.exec(text)?.[1] ?? '',
    hashed: /header @hashed Cache-Control "([^"]*)"/.exec(text)?.[1] ?? '',
    fresh,
  };
};

const lines = (text: string): WrittenHeaders => {
  const rule = (path: string): Record<string, string> => {
    const [, block = ''] = text.split(new RegExp(`^${path.replace(/[*.]/g, '\\$&')}$`, 'm'));
    return pairs(/^(?:\n {2}[^\n]*)*/.exec(block)?.[0] ?? '', /^ {2}([^:\n]+): (.*)$/gm);
  };
  const hashed = /^\/assets\/\S+$/m.exec(text)?.[0] ?? '/none';
  return {
    everywhere: rule('/*'),
    worker: rule('/sw.js')['Content-Security-Policy'] ?? '',
    hashed: rule(hashed)['Cache-Control'] ?? '',
    fresh: rule('/')['Cache-Control'] ?? '',
  };
};

/** @param file path of a host file, which tells its kind */
export const readHostFile = (file: string, text: string): WrittenHeaders =>
  file.endsWith('nginx.conf') ? nginx(text) : file.endsWith('Caddyfile') ? caddy(text) : lines(text);
