/**
 * `npm run screenshots`: pictures of the main screens in every language, in test-output/screenshots.
 * Builds the site first where it is missing or older than what it is made of. Needs Chromium, found as the tests find it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { serve } from './serve.mjs';

const site = process.env.DOORWAY_OUT ?? 'dist';
const folder = 'test-output/screenshots';
const madeOf = ['src', 'locales', 'scripts/build', 'deploy', 'index.html', 'vite.config.ts'];
const browsers = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const newest = (path) =>
  statSync(path).isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`))) : statSync(path).mtimeMs;

const home = `${site}/index.html`;
if (!existsSync(home) || statSync(home).mtimeMs < Math.max(...madeOf.map(newest))) {
  execFileSync(process.execPath, ['scripts/build.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, DOORWAY_OUT: site, DOORWAY_QUIET: '1' },
  });
}

const executablePath = browsers.find((path) => path && existsSync(path));
if (!executablePath) {
  console.error('Screenshots need Chromium. Install it, or set CHROMIUM to its path.');
  process.exit(1);
}

const { module: addresses } = await runnerImport('./src/content/paths.ts', { configFile: false, logLevel: 'error' });
const { module: tongues } = await runnerImport('./src/domain/languages.ts', { configFile: false, logLevel: 'error' });

/** Goes through the hospital door as a person does who waits for an answer to their claim. */
const walkToResult = async (page) => {
  await page.locator('a[href="#t1"]').click();
  await page.locator('input[name="answer"]').nth(1).check();
  await page.locator('form button[type="submit"]').click();
  await page.locator('.checker form').waitFor({ state: 'detached' });
};

/** The letter with the first of the reasons that practices give, made without a name. */
const walkToLetter = async (page) => {
  await page.locator('main button.button:not(.primary)').first().click();
  await page.locator('main button.button:has(use[href$="letter"])').first().click();
  await page.locator('main button.button.primary').first().click();
  await page.locator('.letter').first().waitFor();
};

const toTop = (selector) => (page) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));

/** The screens: a name, an address, and what is done before the picture is taken. `tall`: on a screen as long as the page is. `print`: also as it is printed. */
const screens = [
  { name: 'home', address: (lang) => addresses.pagePath(lang, 'home') },
  { name: 'emergency', address: (lang) => addresses.pagePath(lang, 'emergency') },
  { name: 'gp', address: (lang) => addresses.pagePath(lang, 'gp') },
  { name: 'pregnancy', address: (lang) => addresses.pagePath(lang, 'pregnancy'), tall: true },
  { name: 'checker-result', address: (lang) => addresses.pagePath(lang, 'checker'), steps: [walkToResult, toTop('.checker [data-start]')] },
  { name: 'card', address: (lang) => addresses.pagePath(lang, 'card'), steps: [toTop('.maker')], print: true },
  { name: 'show-card', address: (lang) => addresses.cardPath(lang, 'c01') },
  { name: 'talk', address: (lang) => addresses.pagePath(lang, 'talk'), steps: [toTop('.talk')] },
  { name: 'said-no', address: (lang) => addresses.pagePath(lang, 'saidNo') },
  { name: 'letter', address: (lang) => addresses.pagePath(lang, 'saidNo'), steps: [walkToLetter], tall: true, print: true },
];

mkdirSync(folder, { recursive: true });
const server = await serve({ root: site });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
try {
  for (const lang of tongues.languageIds) {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const { name, address, steps = [], tall = false, print = false } of screens) {
      await page.goto(`http://localhost:${server.port}${address(lang)}`);
      // The page says when its words are kept; only then is everything that will still move on the screen in its place.
      await page.waitForFunction(() => document.documentElement.dataset.saved === 'saved', null, { timeout: 30_000 });
      await page.waitForLoadState('networkidle');
      for (const step of steps) await step(page);
      await page.evaluate(() => document.fonts.ready);
      // Not a picture of the full page: in that the bar of buttons would lie over the middle of it.
      const length = tall ? await page.evaluate(() => document.documentElement.scrollHeight) : 640;
      await page.setViewportSize({ width: 360, height: length });
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        const path = `${folder}/${lang}-${name}-${colorScheme}.png`;
        await page.screenshot({ path });
        console.log(path);
      }
      if (print) await page.pdf({ path: `${folder}/${lang}-${name}.pdf`, preferCSSPageSize: true });
      await page.setViewportSize({ width: 360, height: 640 });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
