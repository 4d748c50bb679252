/** Real nginx and real Caddy on loopback, with the very files that the build wrote: only port and folder are put in. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { siteRoot } from '../../scripts/hosts/nginxConf.ts';
import { ask } from './ask.ts';

export type ServerName = 'nginx' | 'caddy';

const programs: Record<ServerName, readonly string[]> = {
  nginx: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
  caddy: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
};

/** Where a server is on this machine; undefined where it is not. */
export const programOf = (name: ServerName): string | undefined => programs[name].find((path) => existsSync(path));

/** A running server. `stop` ends it and removes what it wrote. */
export type RealServer = { readonly port: number; readonly complaints: () => string; stop(): Promise<void> };

const freePort = (): Promise<number> =>
  new Promise((resolvePort) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolvePort(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Puts something in place of a line; throws if the line is not there, so that a test never runs on other settings than it thinks. */
export const put = (text: string, line: string | RegExp, instead: string): string => {
  const changed = text.replace(line, () => instead);
  if (changed === text) throw new Error(`The settings hold no ${line}`);
  return changed;
};

const wrapped = (site: string, folder: string): string => {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  const head = ['daemon off;', 'worker_processes 1;', `pid ${folder}/nginx.pid;`, `error_log ${folder}/error.log;`, 'events { }'];
  return [...head, 'http {', ...temporary, site, '}'].join('\n');
};

/** The settings of a host file with port and folder of a test. Https is left out: the same answers come over http. */
export const placed = (name: ServerName, text: string, root: string, port: number): string => {
  if (name === 'caddy') return put(put(text, /^(?::80|\S+\.\S+) \{$/m, `http://:${port} {\n\tbind 127.0.0.1`), siteRoot, root);
  const plain = text.replace(/^\s*ssl_.*\n/gm, '').replace(/^server \{\n\s*listen 80;\n(?:.*\n)*?\}\n/m, '');
  return put(put(plain, /listen (?:80|8080|443 ssl)\b[^;]*;/, `listen 127.0.0.1:${port};`), siteRoot, root);
};

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((done) => child.once('exit', () => done()));

const untilUp = async (port: number, child: ChildProcess, why: () => string): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server did not start: ${why()}`);
    const up = await ask(port, { path: '/robots.txt' }).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((wait) => setTimeout(wait, 50));
  }
  throw new Error(`The server does not answer: ${why()}`);
};

/**
 * Starts a server with host settings.
 * @param text the settings as the build wrote them
 * @param root the folder to serve
 * Throws if the server is not on this machine, or does not come up within 5 seconds.
 */
export const startServer = async (name: ServerName, text: string, root: string): Promise<RealServer> => {
  const program = programOf(name);
  if (!program) throw new Error(`${name} is not on this machine`);
  const folder = mkdtempSync(join(tmpdir(), `doorway-${name}-`));
  const port = await freePort();
  const settings = placed(name, text, resolve(root), port);
  const file = join(folder, name === 'nginx' ? 'nginx.conf' : 'Caddyfile');
  // A whole configuration is taken as it is; one for conf.d needs what stands around it.
  const isWhole = /^http \{$/m.test(settings);
  const rehomed = isWhole
    ? settings.replaceAll('/run/doorway', folder).replace(/^worker_processes.*$/m, 'worker_processes 1;\ndaemon off;')
    : wrapped(settings, folder);
  writeFileSync(file, name === 'nginx' ? rehomed : settings);
  mkdirSync(join(folder, 'home'));
  const words =
    name === 'nginx' ? ['-p', folder, '-e', join(folder, 'error.log'), '-c', file] : ['run', '--config', file, '--adapter', 'caddyfile'];
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: join(folder, 'home'),
    XDG_CONFIG_HOME: join(folder, 'home'),
    XDG_DATA_HOME: join(folder, 'home'),
  };
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env });
  let said = '';
  child.stdout.on('data', (part: Buffer) => void (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => void (said += part.toString()));
  const log = join(folder, 'error.log');
  const complaints = (): string => said + (existsSync(log) ? readFileSync(log, 'utf8') : '');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilUp(port, child, complaints);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, complaints, stop };
};

/** What stands in the output of the tests where a server is not on this machine. */
export const notRun = (name: ServerName): string =>
  `NOT RUN, because it is not on this machine (on Debian, as root: apt-get install ${name === 'nginx' ? 'nginx-light' : name}): real`;
