// Makes a fresh machine ready. Needs Node only. `--browser` also finds a Chromium, or installs Debian's.
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

if (process.argv.includes('--browser') && !found()) {
  const root = process.getuid?.() === 0;
  if (!root || !existsSync('/usr/bin/apt-get')) {
    stop('The tests need Chromium. Install it, or set CHROMIUM to its path, then run npm test again.');
  }
  console.log('Installing Chromium for the tests.');
  execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { stdio: 'inherit' });
  if (!found()) stop('Chromium was installed but cannot be found. Set CHROMIUM to its path.');
}
