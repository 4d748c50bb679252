// Makes a fresh machine ready. Needs Node only. `--browser` also finds a Chromium, nginx and Caddy, or installs Debian's.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) stop(`Doorway needs Node 20.19 or later. This is Node ${process.versions.node}.`);

const mark = 'node_modules/.doorway-ready';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(process.versions.node).digest('hex');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status !== 0) stop('The packages could not be installed. Look at the lines above, then try again.');
  writeFileSync(mark, wanted);
}

const browsers = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const found = () => browsers.find((path) => path && existsSync(path));

const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const install = (names) => {
  // Debian starts servers when it installs them. That may fail, for want of a port or of systemd: the tests start their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  return spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { stdio: 'inherit', env }).status === 0;
};

if (process.argv.includes('--browser') && !found()) {
  if (!canInstall) stop('The tests need Chromium. Install it, or set CHROMIUM to its path, then run npm test again.');
  console.log('Installing Chromium for the tests.');
  install(['chromium', 'fonts-dejavu-core']);
  if (!found()) stop('Chromium was installed but cannot be found. Set CHROMIUM to its path.');
}

// Without them the tests run, and say what was not run.
const servers = { 'nginx-light': '/usr/sbin/nginx', caddy: '/usr/bin/caddy' };
const missing = () => Object.keys(servers).filter((name) => !existsSync(servers[name]));
if (process.argv.includes('--browser') && missing().length > 0) {
  if (canInstall) {
    console.log(`Installing ${missing().join(' and ')} for the tests.`);
    install(missing());
  }
  for (const name of missing()) console.log(`${name} is not on this machine: the tests of that host will not run.`);
}
