// One table: every figure of the budgets with its must and its aim, beside a bare page of our own words from the same server in the same run.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { barePage } from './bench/barePage.mjs';
import { firstLoad, median, painted, slowDown, watch } from './bench/measure.mjs';
import { serve } from './serve.mjs';

const runs = Number(process.env.RUNS ?? 5);
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
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
const kb = (value) => `${(value / 1000).toFixed(1)} kB`;
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

  const switches = [];
  for (let run = 0; run < runs; run += 1) {
    for (const [from, to] of [
      ['ti', 'ar'],
      ['ar', 'ti'],
    ]) {
      await page.goto(`${site}/${from}/gp/`);
      await page.waitForSelector('#app h1');
      const start = Date.now();
      await page.evaluate((path) => document.querySelector(`header a[href="${path}"]`)?.click(), `/${to}/gp/`);
      await page.waitForFunction(
        (lang) => document.documentElement.dataset.lang === lang && document.querySelector('#app h1') !== null,
        to,
      );
      switches.push(Date.now() - start);
    }
  }
  row(`Saved language switch, CPU / ${cpu}`, ms(median(switches)), '200 ms', '200 ms');

  const timed = (selector, act) =>
    page.evaluate(
      async ([where, what]) => {
        const box = document.querySelector('#search, input[type="search"], input.field');
        const start = performance.now();
        if (what === 'type' && box) {
          Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, where);
          box.dispatchEvent(new Event('input', { bubbles: true }));
        } else document.querySelector(where)?.click();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - start;
      },
      [selector, act],
    );
  await page.goto(`${site}/en/search/`);
  await page.waitForSelector('input');
  await page.waitForTimeout(1500);
  const keys = [];
  for (const word of ['interp', 'interpr', 'money', 'hospit', 'teeth', 'doctor', 'baby', 'HC2', 'letter', 'moved'])
    keys.push(await timed(word, 'type'));
  row(`Search, key to results, CPU / ${cpu}`, ms(median(keys)), '50 ms', '50 ms');

  const answers = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto(`${site}/en/k7w3d/`);
    await page.waitForSelector('.checker .button.primary');
    await page.waitForTimeout(500);
    await page.click('.checker .button.primary >> nth=0');
    await page.click('input[type="radio"] >> nth=1');
    answers.push(await timed('form button[type="submit"]', 'click'));
  }
  row(`Checker, answer to result, CPU / ${cpu}`, ms(median(answers)), '100 ms', '100 ms');
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
await server.close();

const assets = files.filter((name) => /^assets\/.*\.js$/.test(name));
const named = (names) => assets.filter((file) => names.some((name) => file.startsWith(`assets/${name}-`)));
const readOnly = sum(named(['index', 'start', 'rolldown-runtime']));
row('Script of a page that is only read', kb(readOnly), '5 kB', '5 kB');
row('Script of a content page, all that it loads', kb(readOnly + sum(named(['keep', 'dexie']))), '110 kB', '60 kB');
row('Script of a page that is operated', kb(readOnly + sum(named(['keep', 'react', 'i18n', 'live', 'rooms']))), '', '');
row('Largest page, gzip', kb(Math.max(...pages.map((name) => gzipSync(read(name), { level: 9 }).length))), '20 kB', '');
for (const name of files.filter((file) => /^packs\/\w+\..*\.json$/.test(file))) {
  const lang = /packs\/(\w+)\./.exec(name)?.[1];
  row(`Pack of ${lang} as sent`, kb(br(name)), lang === 'en' ? '60 kB' : '90 kB', lang === 'en' ? '45 kB' : '65 kB');
}
for (const script of ['arab', 'ethi'])
  row(`Font of ${script}`, kb(sum(files.filter((file) => file.startsWith('fonts/') && file.toLowerCase().includes(script)))), '60 kB', '');
const shell = sum([...assets, 'shell.html', 'sw.js', 'manifest.webmanifest']);
const packs = Object.fromEntries(
  files.filter((file) => /^packs\/\w+\./.test(file)).map((file) => [/packs\/(\w+)\./.exec(file)?.[1] ?? '', br(file)]),
);
row('Kept after a first visit (app, English, Tigrinya), without font', kb(shell + (packs.en ?? 0) + (packs.ti ?? 0)), '250 kB', '130 kB');
row('Whole build', `${buildSeconds.toFixed(1)} s`, '60 s', '');
row('– for each of the pages', ms((buildSeconds * 1000) / pages.length), '', '');

const widths = [0, 1, 2, 3].map((column) =>
  Math.max(...[['Figure', 'Measured', 'Must', 'Aim'], ...rows].map((cells) => String(cells[column]).length)),
);
const line = (cells) => `| ${cells.map((cell, column) => String(cell).padEnd(widths[column])).join(' | ')} |`;
console.log(line(['Figure', 'Measured', 'Must', 'Aim']));
console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
for (const cells of rows) console.log(line(cells));
