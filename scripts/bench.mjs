// One table: every figure of the budgets with its must and its aim, beside a bare page of our own words from the same server in the same run.
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { barePage } from './bench/barePage.mjs';
import { firstLoad, median, onSlowNetwork, painted, slowDown, watch } from './bench/measure.mjs';
import { answers, searches, switches } from './bench/operate.mjs';
import { serve } from './serve.mjs';

const runs = Number(process.env.RUNS ?? 5);
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  // Newer browsers ask for one part at every start all the same: at a port where nobody listens.
  '--component-updater=url-source=https://127.0.0.1:9/',
  '--disable-sync',
];
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);

const began = Date.now();
execFileSync(process.execPath, ['scripts/build.mjs'], {
  stdio: 'ignore',
  env: { ...process.env, NODE_ENV: 'production', DOORWAY_OUT: 'dist' },
});
const buildSeconds = (Date.now() - began) / 1000;
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const pages = files.filter((name) => name.endsWith('index.html'));

const rows = [];
const row = (name, value, must, aim) => rows.push([name, value, must, aim]);
const ms = (value) => `${Math.round(value)} ms`;
const times = (value) => `×${value.toFixed(2)}`;
const kb = (value) => `${(value / 1024).toFixed(1)} KB`;
const read = (name) => readFileSync(join('dist', name));
const br = (name) => (/\.(png|woff2)$/.test(name) ? read(name).length : brotliCompressSync(read(name)).length);
const sum = (names) => names.reduce((all, name) => all + br(name), 0);

const bare = new Map(
  ['/en/gp/', '/ti/gp/', '/ar/gp/'].map((path) => [`/bare${path}`, Buffer.from(barePage(read(`${path.slice(1)}index.html`).toString()))]),
);
const server = await serve({
  root: 'dist',
  intercept: (path, _request, response) => {
    const page = bare.get(path);
    if (!page) return false;
    const bytes = brotliCompressSync(page);
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br', 'Content-Length': bytes.length })
      .end(bytes);
    return true;
  },
});
const site = `http://localhost:${server.port}`;
const browser = await chromium.launch({ executablePath, args: flags });

for (const cpu of [4, 10]) {
  for (const path of ['/en/gp/', '/ti/gp/', '/ar/gp/']) {
    const ours = [];
    const theirs = [];
    for (let run = 0; run < runs; run += 1) {
      theirs.push(await firstLoad(browser, `${site}/bare${path}`, cpu));
      ours.push(await firstLoad(browser, `${site}${path}`, cpu));
    }
    const own = median(ours.map(({ lcp }) => lcp));
    const limit = median(theirs.map(({ lcp }) => lcp));
    row(`First load ${path}, CPU / ${cpu}: LCP`, `${ms(own)} = ${times(own / limit)} of bare ${ms(limit)}`, '×1.5', '×1.1');
    if (path === '/en/gp/') {
      row(`– layout shift`, Math.max(...ours.map(({ cls }) => cls)).toFixed(3), '0', '0');
      row(`– total blocking time`, ms(median(ours.map(({ tbt }) => tbt))), '200 ms', '100 ms');
      row(`– bytes in all, first page`, kb(median(ours.map(({ bytes }) => bytes))), '', '');
    }
  }
}
for (const path of ['/en/gp/', '/ti/gp/', '/ar/gp/']) {
  const reckon = async (address, sent) => {
    const loads = [];
    for (let run = 0; run < runs; run += 1) loads.push((await firstLoad(browser, `${site}${address}`, 4, false)).lcp);
    return onSlowNetwork(brotliCompressSync(sent).length, median(loads));
  };
  const limit = await reckon(`/bare${path}`, bare.get(`/bare${path}`));
  const own = await reckon(path, read(`${path.slice(1)}index.html`));
  row(`First load ${path}, CPU / 4, network simulated: LCP`, `${ms(own)} = ${times(own / limit)} of bare ${ms(limit)}`, '×1.5', '×1.1');
}
await browser.close();

for (const cpu of [4, 10]) {
  const profile = mkdtempSync(join(tmpdir(), 'doorway-bench-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: flags, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  for (const lang of ['ti', 'ar']) {
    await page.goto(`${site}/${lang}/`);
    await page.waitForFunction(() => document.documentElement.dataset.saved === 'saved', null, { timeout: 60_000 });
  }
  await slowDown(page, cpu, false);
  const cold = [];
  const fresh = await chromium.launch({ executablePath, args: flags });
  const limits = [];
  for (let run = 0; run < runs; run += 1) {
    limits.push((await firstLoad(fresh, `${site}/bare/ti/gp/`, cpu)).lcp);
    cold.push(await painted(page, `${site}/ti/gp/`));
  }
  await fresh.close();
  row(
    `Start without network, CPU / ${cpu}: LCP`,
    `${ms(median(cold))} = ${times(median(cold) / median(limits))} of bare online`,
    '×1.0',
    '×0.5',
  );

  const operated = (name, found, must) => {
    row(`${name}, CPU / ${cpu}`, ms(median(found.map(({ laidOut }) => laidOut))), must, must);
    row('– until painted', ms(median(found.map(({ painted: shown }) => shown))), '', '');
  };
  operated('Saved language switch', await switches(page, site, cpu, runs), '200 ms');
  operated('Search, key to results', await searches(page, site, cpu), '50 ms');
  operated('Checker, answer to result', await answers(page, site, cpu, runs), '100 ms');
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
await server.close();

const assets = files.filter((name) => /^assets\/.*\.js$/.test(name));
const named = (names) => assets.filter((file) => names.some((name) => file.startsWith(`assets/${name}-`)));
const readOnly = sum(named(['index', 'start', 'rolldown-runtime']));
row('Script of a page that is only read', kb(readOnly), '5 KB', '5 KB');
row('Script of a content page, all that it loads', kb(readOnly + sum(named(['keep', 'dexie']))), '110 KB', '60 KB');
row('Script of a page that is operated', kb(readOnly + sum(named(['keep', 'react', 'i18n', 'live', 'rooms']))), '', '');
row(
  'The one sheet, gzip',
  kb(gzipSync(/<style>([\s\S]*?)<\/style>/.exec(read('en/gp/index.html').toString())[1], { level: 9 }).length),
  '6 KB',
  '',
);
row('Largest page, gzip', kb(Math.max(...pages.map((name) => gzipSync(read(name), { level: 9 }).length))), '20 KB', '');
for (const name of files.filter((file) => /^packs\/\w+\..*\.json$/.test(file))) {
  const lang = /packs\/(\w+)\./.exec(name)?.[1];
  row(`Pack of ${lang} as sent`, kb(br(name)), lang === 'en' ? '60 KB' : '90 KB', lang === 'en' ? '45 KB' : '65 KB');
}
for (const script of ['arab', 'ethi'])
  row(`Font of ${script}`, kb(sum(files.filter((file) => file.startsWith('fonts/') && file.toLowerCase().includes(script)))), '60 KB', '');
const app = [...assets, 'shell.html', 'sw.js', 'manifest.webmanifest'];
const shell = sum(app);
const packs = Object.fromEntries(
  files.filter((file) => /^packs\/\w+\./.test(file)).map((file) => [/packs\/(\w+)\./.exec(file)?.[1] ?? '', br(file)]),
);
row('Kept after a first visit (app, English, Tigrinya), without font', kb(shell + (packs.en ?? 0) + (packs.ti ?? 0)), '281 KB', '130 KB');
const nextBuild = mkdtempSync(join(tmpdir(), 'doorway-next-'));
const nextWords = join(nextBuild, 'locales');
cpSync('locales', nextWords, { recursive: true });
const sentence = join(nextWords, 'en', 'gp.json');
writeFileSync(sentence, readFileSync(sentence, 'utf8').replace('family doctor', 'family physician'));
execFileSync(process.execPath, ['scripts/build.mjs'], {
  stdio: 'ignore',
  env: { ...process.env, NODE_ENV: 'production', DOORWAY_OUT: join(nextBuild, 'dist'), DOORWAY_LOCALES: nextWords },
});
const changed = app.filter((name) => {
  const next = join(nextBuild, 'dist', name);
  return !existsSync(next) || !readFileSync(next).equals(read(name));
});
row('One changed word, besides the pack', kb(sum(changed)), '10 KB', '');
rmSync(nextBuild, { recursive: true, force: true });
row('Whole build', `${buildSeconds.toFixed(1)} s`, '60 s', '');
row('– for each of the pages', ms((buildSeconds * 1000) / pages.length), '', '');

const widths = [0, 1, 2, 3].map((column) =>
  Math.max(...[['Figure', 'Measured', 'Must', 'Aim'], ...rows].map((cells) => String(cells[column]).length)),
);
const line = (cells) => `| ${cells.map((cell, column) => String(cell).padEnd(widths[column])).join(' | ')} |`;
console.log(line(['Figure', 'Measured', 'Must', 'Aim']));
console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
for (const cells of rows) console.log(line(cells));
