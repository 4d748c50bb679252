// Serves the built site as a host would: the headers of dist/_headers, addresses with a slash, real 404s, brotli.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Reads the `_headers` file of a built site, and gives the headers that it has for a path. */
export const headersIn = (root) => {
  const file = join(root, '_headers');
  const rules = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: {} });
    else if (line.trim() !== '') {
      const [name, ...value] = line.trim().split(':');
      rules.at(-1).headers[name] = value.join(':').trim();
    }
  }
  return (path) =>
    Object.assign(
      {},
      ...rules
        .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path))
        .map((rule) => rule.headers),
    );
};

/** The type of a file by its ending, with the dot. */
export const typeOf = (ending) => types[ending] ?? 'application/octet-stream';

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
  const send = (request, response, status, file, path) => {
    const type = typeOf(extname(file));
    const headers = { 'Content-Type': type, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding', ...headersOf(path) };
    const text = /text|json|javascript|svg|manifest/.test(type);
    if (text && /\bbr\b/.test(String(request.headers['accept-encoding']))) {
      const stamp = `${file}:${statSync(file).mtimeMs}`;
      if (!squeezed.has(stamp))
        squeezed.set(stamp, brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
      const bytes = squeezed.get(stamp);
      response.writeHead(status, { ...headers, 'Content-Encoding': 'br', 'Content-Length': bytes.length });
      response.end(request.method === 'HEAD' ? undefined : bytes);
      return;
    }
    response.writeHead(status, { ...headers, 'Content-Length': statSync(file).size });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const path = pathOf(url);
    if (intercept?.(path, request, response)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = join(root, normalize(path));
    if (file.startsWith(join(root, sep)) && existsSync(file)) {
      if (statSync(file).isFile() && !path.endsWith('/_headers')) return send(request, response, 200, file, path);
      if (existsSync(join(file, 'index.html'))) {
        if (path.endsWith('/')) return send(request, response, 200, join(file, 'index.html'), path);
        response.writeHead(301, { Location: `${encodeURI(path)}/${/\?[^#]*/.exec(url) ?? ''}` }).end();
        return;
      }
    }
    const missing = join(root, '404.html');
    if (existsSync(missing) && !/\.\w+$/.test(path)) return send(request, response, 404, missing, path);
    response.writeHead(404, { 'Content-Type': 'text/plain', ...headersOf(path) }).end('Not found');
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
