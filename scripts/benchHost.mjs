// How many phones one small server carries: nginx on this machine with the built site, beside the same nginx with one bare page.
// The load goes to this machine only, lasts at most 60 seconds a round and stops by itself. Needs nginx, wrk and `npm run hosts`.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpus, loadavg, tmpdir } from 'node:os';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { barePage } from './bench/barePage.mjs';

const seconds = Math.min(60, Number(process.env.SECONDS ?? 60));
const phones = 50;
const nginx = '/usr/sbin/nginx';
const hosts = `${process.env.DOORWAY_OUT ?? 'dist'}-hosts`;

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};
if (!existsSync(nginx)) stop('This needs nginx: on Debian, as root, apt-get install nginx-light');
if (spawnSync('wrk', ['--version']).error) stop('This needs wrk: on Debian, as root, apt-get install wrk');
if (!existsSync(join(hosts, 'site'))) stop('There is no site for a server yet. Run npm run hosts first.');

const freePort = () =>
  new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

/** Starts nginx with the settings of a box, on another port and folder. */
const start = async (folder, root) => {
  const port = await freePort();
  const site = readFileSync(join(hosts, 'box/nginx.conf'), 'utf8')
    .replace(/listen 80\b[^;]*;/, `listen 127.0.0.1:${port} backlog=1024;`)
    .replace('/srv/doorway', resolve(root));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  const around = ['daemon off;', 'worker_processes auto;', `pid ${folder}/nginx.pid;`, `error_log ${folder}/error.log;`];
  const http = ['events { worker_connections 1024; }', 'http {', 'sendfile on;', 'tcp_nopush on;', ...temporary, site, '}'];
  writeFileSync(join(folder, 'nginx.conf'), [...around, ...http].join('\n'));
  const child = spawn(nginx, ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return { port, stop: () => new Promise((done) => child.once('exit', done).kill('SIGTERM')) };
    await new Promise((wait) => setTimeout(wait, 50));
  }
  child.kill('SIGTERM');
  return stop('nginx did not start');
};

/** What a first visit and a returning phone ask for: pages most, then the app, its scripts and words. */
const mixOf = (root) => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => !/\.(gz|br)$/.test(name));
  const pages = files.filter((name) => name.endsWith('index.html')).map((name) => `/${name.replace(/index\.html$/, '')}`);
  const some = pages.filter((_page, index) => index % 20 === 0);
  const app = files.filter((name) => /^(assets\/.*\.js|packs\/.*\.json)$/.test(name)).map((name) => `/${name}`);
  return [...some, '/shell.html', '/sw.js', '/manifest.webmanifest', ...app];
};

const script = (paths) => `
local paths = { ${paths.map((path) => `"${path}"`).join(', ')} }
local turn = 0
request = function()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn], { ["Accept-Encoding"] = "gzip" })
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %f %f %d %d\\n", summary.requests, summary.duration, e.status, e.connect + e.read + e.write + e.timeout,
    latency:percentile(50), latency:percentile(99), summary.bytes, latency.max))
end
`;

const load = (name, port, paths, folder) => {
  const file = join(folder, 'load.lua');
  writeFileSync(file, script(paths));
  const words = ['-t', '1', '-c', String(phones), '-d', `${seconds}s`, '-s', file, `http://127.0.0.1:${port}/`];
  const said = execFileSync('wrk', words, { encoding: 'utf8', timeout: (seconds + 30) * 1000 });
  const [requests, duration, wrong, broken, p50, p99, bytes, max] = /RESULT (.*)/.exec(said)[1].split(' ').map(Number);
  return {
    name,
    rate: Math.round(requests / (duration / 1e6)).toLocaleString('en'),
    p50: (p50 / 1000).toFixed(1),
    p99: (p99 / 1000).toFixed(1),
    max: (max / 1000).toFixed(0),
    errors: wrong + broken,
    size: (bytes / requests / 1024).toFixed(1),
    requests: requests.toLocaleString('en'),
  };
};

const busyBefore = loadavg()[0].toFixed(1);
const folder = mkdtempSync(join(tmpdir(), 'doorway-bench-'));
const servers = [];
try {
  const root = join(hosts, 'site');
  const bareRoot = join(folder, 'bare');
  mkdirSync(bareRoot);
  const bare = barePage(readFileSync(join(root, 'ti/gp/index.html'), 'utf8'));
  for (const name of ['index.html', '404.html']) {
    writeFileSync(join(bareRoot, name), bare);
    writeFileSync(join(bareRoot, `${name}.gz`), gzipSync(bare, { level: 9 }));
  }
  for (const name of ['ours', 'theirs']) mkdirSync(join(folder, name));
  servers.push(await start(join(folder, 'ours'), root), await start(join(folder, 'theirs'), bareRoot));
  const [ours, theirs] = servers;
  const mix = mixOf(root);
  const rows = [
    load(`the site: ${mix.length} addresses in turn (pages, shell, scripts, words)`, ours.port, mix, folder),
    load('the site: one page, `/ti/gp/`', ours.port, ['/ti/gp/'], folder),
    load('one bare page with the words of `/ti/gp/`', theirs.port, ['/'], folder),
  ];
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const table = [
    '| What nginx serves | Requests a second | p50, ms | p99, ms | Longest, ms | Errors | KB an answer | Requests |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(
      (row) => `| ${row.name} | ${row.rate} | ${row.p50} | ${row.p99} | ${row.max} | ${row.errors} | ${row.size} | ${row.requests} |`,
    ),
  ].join('\n');
  const text = `# What one small server carries

Written by \`npm run bench:host\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit}: Debian's nginx on loopback with ${phones} connections for
${seconds} seconds each, on ${cpus().length} processors that the server shares with what makes the load. Before it began the machine had a load of
${busyBefore} from other work; 0 is a quiet one. The settings are those of \`dist-hosts/box\`, with every header; answers are gzip,
pressed ahead.

${table}

Aim: 5,000 requests a second or more, no error, p99 at most 50 ms. A first visit asks for about 20 files.
`;
  console.log(table);
  if (seconds === 60) writeFileSync('docs/bench-hosts.md', text);
} finally {
  for (const server of servers) await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
