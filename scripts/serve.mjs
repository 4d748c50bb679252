// Serves the built site as a host would: the headers of dist/_headers, addresses with a slash, real 404s, brotli, parts of files and 304.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const { types, paths } = JSON.parse(readFileSync(new URL('../deploy/headers.json', import.meta.url), 'utf8'));
const isFile = new RegExp(paths.file);
const isClosed = new RegExp(paths.closed);

/**
 * Reads the `_headers` file of a built site, and gives the headers that it has for a path.
 * A path may end with a star. Where two rules name a header, both values are sent.
 */
export const headersIn = (root) => {
  const file = join(root, '_headers');
  const rules = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else if (line.trim() !== '') {
      const [name, ...value] = line.trim().split(':');
      rules.at(-1).headers.push([name, value.join(':').trim()]);
    }
  }
  return (path) => {
    const headers = {};
    for (const rule of rules) {
      const fits = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path;
      for (const [name, value] of fits ? rule.headers : []) headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
    return headers;
  };
};

/** The part of a file that is asked for: first and last byte, null for all of it, 'none' where there is no such part. */
const partOf = (range, size) => {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? ['', '', ''];
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first > last || first >= size ? 'none' : { first, last };
};

/** Whether the phone has this very file already. */
const isKnown = ({ headers }, tag, changed) => {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(/,\s*/).some((known) => known === '*' || known.replace(/^W\//, '') === tag);
  return headers['if-modified-since'] === changed;
};

/** The type of a file by its ending, with the dot. */
export const typeOf = (ending) => types[ending.slice(1)] ?? 'application/octet-stream';

/** The path of a request as a file would be named: letters unescaped where that can be done, and no slash twice. */
const pathOf = (url) => {
  const [path] = url.split(/[?#]/, 1);
  try {
    return decodeURI(path).replace(/\/{2,}/g, '/');
  } catch {
    return path.replace(/\/{2,}/g, '/');
  }
};

/**
 * Starts a server for a built site.
 * @param {{ root: string, port?: number, intercept?: (path: string, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean }} options
 *   `intercept` may answer a request by itself; tests use it to misbehave
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export const serve = ({ root, port = 0, intercept }) => {
  const headersOf = headersIn(root);
  const squeezed = new Map();
  // Only what is there may be kept for a year: a missing file must be asked for again.
  const headersFor = (path, status) => {
    const headers = headersOf(path);
    return { ...headers, 'Cache-Control': status < 300 ? (headers['Cache-Control'] ?? 'no-cache') : 'no-cache' };
  };
  const say = (request, response, status, sentence, path, extra = {}) => {
    response.writeHead(status, {
      'Content-Type': types.txt,
      ...headersFor(path, status),
      ...extra,
      'Content-Length': Buffer.byteLength(sentence),
    });
    response.end(request.method === 'HEAD' ? undefined : sentence);
  };
  const squeeze = (file, stamp) => {
    if (!squeezed.has(stamp))
      squeezed.set(stamp, brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    return squeezed.get(stamp);
  };
  const send = (request, response, status, file, path) => {
    const type = typeOf(extname(file));
    const { size, mtime, mtimeMs } = statSync(file);
    const isText = /text|json|javascript|svg|manifest|xml/.test(type);
    const bytes = isText && /\bbr\b/.test(String(request.headers['accept-encoding'])) ? squeeze(file, `${file}:${mtimeMs}`) : null;
    const length = bytes ? bytes.length : size;
    const headers = { 'Content-Type': type, ...headersFor(path, status), ...(isText ? { Vary: 'Accept-Encoding' } : {}) };
    const answer = (code, extra, part) => {
      response.writeHead(code, { ...headers, ...extra, ...(bytes ? { 'Content-Encoding': 'br' } : {}) });
      if (request.method === 'HEAD' || part === null) response.end();
      else if (bytes) response.end(bytes.subarray(part.first, part.last + 1));
      else createReadStream(file, { start: part.first, end: part.last }).pipe(response);
    };
    const whole = length === 0 ? null : { first: 0, last: length - 1 };
    if (status !== 200) return answer(status, { 'Content-Length': length }, whole);
    const tag = `"${mtimeMs.toString(36)}-${length.toString(36)}${bytes ? '-br' : ''}"`;
    const kept = { ETag: tag, 'Last-Modified': mtime.toUTCString(), 'Accept-Ranges': 'bytes' };
    if (isKnown(request, tag, kept['Last-Modified'])) return response.writeHead(304, { ...headers, ...kept }).end();
    const part = partOf(request.headers.range, length);
    if (part === 'none') return say(request, response, 416, 'No such part', path, { 'Content-Range': `bytes */${length}` });
    if (part === null) return answer(200, { ...kept, 'Content-Length': length }, whole);
    const range = { 'Content-Range': `bytes ${part.first}-${part.last}/${length}`, 'Content-Length': part.last - part.first + 1 };
    return answer(206, { ...kept, ...range }, part);
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const asked = pathOf(url);
    if (intercept?.(asked, request, response)) return;
    const path = posix.normalize(asked);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return say(request, response, 405, 'Only GET and HEAD', path, { Allow: 'GET, HEAD' });
    if (isClosed.test(path)) return say(request, response, 404, 'Not found', path);
    const file = join(root, path);
    if (file.startsWith(join(root, sep)) && existsSync(file)) {
      if (!path.endsWith('/') && statSync(file).isFile()) return send(request, response, 200, file, path);
      if (existsSync(join(file, 'index.html'))) {
        if (path.endsWith('/')) return send(request, response, 200, join(file, 'index.html'), path);
        const Location = `${encodeURI(path)}/${/\?[^#]*/.exec(url) ?? ''}`;
        return say(request, response, 301, '', path, { Location });
      }
    }
    const missing = join(root, '404.html');
    if (existsSync(missing) && !isFile.test(path)) return send(request, response, 404, missing, path);
    return say(request, response, 404, 'Not found', path);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port } = await serve({ root: 'dist', port: Number(process.env.PORT ?? 4173) });
  console.log(`Doorway is at http://localhost:${port}/`);
}
