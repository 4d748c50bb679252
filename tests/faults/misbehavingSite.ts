/** A server for releases of the site that misbehaves when it is told to. */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { headersIn, typeOf } from '../../scripts/serve.mjs';
import { misbehave, type Mode } from './misbehave.ts';
import type { Release } from './releases.ts';

/** Which paths, and what goes wrong with them. The first rule that fits counts. */
export type Rule = {
  readonly on: RegExp | ((path: string) => boolean);
  readonly mode: Mode;
  /** Where a file is cut or changed, in bytes. */
  readonly at?: number;
};

export type MisbehavingSite = {
  readonly origin: string;
  /** Every path that was asked for since the last `forget`. */
  readonly asked: readonly string[];
  forget(): void;
  /** Serves another release from now on, older or newer. */
  deploy(release: Release): void;
  /** A half-uploaded release: says for each path which release it is served from. */
  mix(pick: (path: string) => Release): void;
  /** What goes wrong from now on; nothing, when called with nothing. */
  misbehave(...rules: readonly Rule[]): void;
  /** Changes headers from now on. */
  changeHeaders(change: (path: string, headers: Record<string, string>) => Record<string, string>): void;
  /** Nobody answers until `goOn`. The honest way to be without a network. */
  stop(): Promise<void>;
  goOn(): Promise<void>;
  close(): Promise<void>;
};

/** Files of another release have names that the headers of the build do not list; hosts let browsers keep them all the same. */
const bearsItsHash = /^\/(?:assets\/|packs\/[\w-]+\.[0-9a-f]{12}\.)/;

const fits = ({ on }: Rule, path: string): boolean => (typeof on === 'function' ? on(path) : on.test(path));

/** Starts the server. `without`: the guards that are switched off in the worker, where the build has switches. */
export const openMisbehavingSite = async (first: Release, without: readonly string[] = []): Promise<MisbehavingSite> => {
  const headersOf = headersIn(first.root);
  const asked: string[] = [];
  let pick: (path: string) => Release = () => first;
  let rules: readonly Rule[] = [];
  let change = (_path: string, headers: Record<string, string>): Record<string, string> => headers;
  const thrown = Buffer.from(without.length === 0 ? '' : `self.doorwayWithout=${JSON.stringify(without)};`);

  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
    asked.push(path);
    const release = pick(path);
    const found = release.file(path);
    const isPage = path.endsWith('/') || !/\.\w+$/.test(path);
    const type = isPage ? 'text/html; charset=utf-8' : typeOf(extname(path));
    const kept = found && bearsItsHash.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
    const headers = change(path, { 'Content-Type': type, 'Cache-Control': kept, ...headersOf(path) });
    const bytes = found && path === '/sw.js' ? Buffer.concat([thrown, found]) : found;
    const rule = rules.find((one) => fits(one, path));
    const front = release.file('/') ?? Buffer.alloc(0);
    if (rule) return misbehave(response, { mode: rule.mode, bytes: bytes ?? Buffer.alloc(0), headers, front, at: rule.at });
    if (bytes) return void response.writeHead(200, { ...headers, 'Content-Length': bytes.length }).end(bytes);
    if (isPage && release.file(`${path}/`)) return void response.writeHead(301, { Location: `${path}/` }).end();
    if (isPage) return void response.writeHead(404, headers).end(release.file('/404.html'));
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found');
  });
  const listen = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    server.closeAllConnections();
    await new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  const port = await listen(0);

  return {
    origin: `http://localhost:${port}`,
    asked,
    forget: () => void asked.splice(0),
    deploy: (release) => void (pick = () => release),
    mix: (next) => void (pick = next),
    misbehave: (...next) => void (rules = next),
    changeHeaders: (next) => void (change = next),
    stop,
    goOn: async () => void (server.listening || (await listen(port))),
    close: stop,
  };
};
