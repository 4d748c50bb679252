import { it } from 'vitest';
import { newProfile, openBrowser, openSink, serveSite } from './browser.ts';
it('x', async () => {
  const profile = newProfile(); const sink = await openSink(); const server = await serveSite();
  const opened = await openBrowser({ profile: profile.path, sink, workers: false });
  const page = await opened.context.newPage();
  await page.goto(`http://localhost:${server.port}/bn/k7w3d/`);
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; for (const box of document.querySelectorAll('details')) box.open = true; });
  await page.setViewportSize({ width: 360, height: 640 });
  console.log(JSON.stringify(await page.evaluate(() => [...document.querySelectorAll('.table summary, .table summary *')].filter((e) => e.scrollWidth > e.clientWidth + 2 && e.clientWidth > 0).slice(0, 3).map((e) => [e.className, e.scrollWidth, e.clientWidth, getComputedStyle(e).display, getComputedStyle(e).fontSize, e.outerHTML.slice(0, 300)])), null, 1));
  await page.locator('.table summary').first().screenshot({ path: '/tmp/w4/bnsum.png' });
  await opened.context.close(); await server.close(); await sink.close(); profile.remove();
});
