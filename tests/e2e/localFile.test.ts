/** The preview of local packs: wrong files are told at once, hostile ones do nothing, nothing is kept or sent. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staffPath } from '../../src/content/paths.ts';
import { newProfile, openBrowser, openSink, serveSite, type Sink } from './browser.ts';
import { afterOneVisit } from './oneVisit.ts';
import { said } from './shownWords.ts';
import { waitUntilLive } from './siteWalk.ts';
import { wrongFiles } from './wrongFiles.ts';

const words = JSON.parse(readFileSync('locales/en/staffFile.json', 'utf8')) as Record<string, string>;
const example = readFileSync('tests/domain/local/example.json');
const withBlocks = (...blocks: object[]): Buffer =>
  Buffer.from(JSON.stringify({ ...(JSON.parse(example.toString()) as object), label: 'Checked by the NHS', blocks }));

const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.setInputFiles('input[type=file]', { name, mimeType: '', buffer });

/** All that the phone keeps of this site. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([files, databases, { ...localStorage }, { ...sessionStorage }]);
  });

describe('the preview of a local file', () => {
  let sink: Sink;
  let server: Awaited<ReturnType<typeof serveSite>>;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let page: Page;
  const profile = newProfile();
  const requests: string[] = [];

  beforeAll(async () => {
    sink = await openSink();
    server = await serveSite();
    browser = await openBrowser({ profile: profile.path, sink, touch: true });
    page = await browser.context.newPage();
    await page.goto(`http://localhost:${server.port}${staffPath('staffLocal')}`);
    await waitUntilLive(page);
    await page.locator('input[type=file]').waitFor();
    page.on('request', (request) => requests.push(request.url()));
  });
  afterAll(async () => {
    await browser?.context.close();
    await server?.close();
    await sink?.close();
    profile.remove();
  });

  const preview = async (bytes: Buffer): Promise<void> => {
    await choose(page, 'empty.json', Buffer.alloc(0));
    await page.getByText(words.empty ?? '').waitFor();
    await choose(page, 'pack.json', bytes);
    await page.locator('.not-checked').waitFor();
  };

  it('has thirty wrong files', () => expect(new Set(wrongFiles.map(({ name }) => name)).size).toBe(30));

  it.each(wrongFiles)('$name gets its sentence, and the next file is read', async ({ name, bytes, says }) => {
    await choose(page, name, bytes);
    await page.getByText(words[says] ?? '', { exact: true }).waitFor();
    expect(await page.locator('.not-checked').count()).toBe(0);
    await choose(page, 'pack.json', example);
    await page.locator('.not-checked').waitFor();
    expect(await page.getByText(words[says] ?? '', { exact: true }).count()).toBe(0);
  });

  it('shows the example, with the band in sight to its end', async () => {
    await preview(example);
    expect(await page.innerText('section h2')).toBe('Example town: places that help');
    await page.locator('section > :last-child').scrollIntoViewIfNeeded();
    const box = await page.locator('.not-checked').boundingBox();
    expect(box && box.y >= 0 && box.y < 640).toBe(true);
  });

  it('shows another language of the file in its own direction', async () => {
    await preview(example);
    await page.selectOption('select', 'ar');
    expect(await page.locator('section h2 bdi').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('section h2 bdi').getAttribute('lang')).toBe('ar');
  });

  it('asks before a call that may cost money', async () => {
    await preview(example);
    const dear = page.locator('a[href="tel:+449098790000"]');
    expect(await page.locator('a[href="tel:+441632960001"]').count()).toBe(1);
    expect(await dear.count()).toBe(0);
    await page.getByRole('button', { name: words.callAnyway ?? '' }).tap();
    await dear.waitFor();
  });

  it('makes nothing of a hostile file but text, under its own band', async () => {
    const phone = (number: string) => ({ kind: 'phone', text: 'x', number, reviewBy: '2027-01-15' });
    const link = (address: string) => ({ kind: 'link', text: 'x', address });
    await preview(
      withBlocks(
        { kind: 'paragraph', text: '<img src=x onerror="document.title=1"> <script>document.title=1</script>' },
        phone('*#06#'),
        link('javascript:alert(1)'),
        link('https://www.nhs.uk@example.net/'),
        link('https://www.example.org/right'),
      ),
    );
    expect(
      await page.locator('section a').evaluateAll((links) => links.map((one) => [one.getAttribute('href'), one.getAttribute('rel')])),
    ).toEqual([['https://www.example.org/right', 'noopener noreferrer']]);
    expect(await page.locator('section :is(img, script, iframe)').count()).toBe(0);
    expect(await page.innerText('.not-checked')).toContain(words.notCheckedWhy);
    expect(await page.innerText('main')).not.toContain('Checked by the NHS');
  });

  it('has kept nothing, sent nothing, and broken no policy', async () => {
    const before = await kept(page);
    await preview(example);
    expect(await kept(page)).toBe(before);
    expect(before).not.toContain('localFile');
    expect(requests).toEqual([]);
    expect(sink.hits).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});

describe('without a network', () => {
  it('the page says that this tool is not on the phone', async () => {
    const phone = await afterOneVisit('/ti/');
    await phone.page.goto(`${phone.origin}${staffPath('staffLocal')}`);
    await phone.page.getByText(said('en', 'staffLocal:offline')).waitFor();
    await phone.close();
  });
});
