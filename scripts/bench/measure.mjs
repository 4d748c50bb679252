/** Timings in Chromium, with the network and the processor slowed down as they are on a cheap phone. */

/** Slow 4G as Lighthouse applies it through the browser: 562.5 ms for a request, 1,474.56 kbit/s down, 675 kbit/s up. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 };

/** @param {number[]} numbers */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const watch = () => {
  globalThis.seen = { lcp: 0, cls: 0, tbt: 0, js: 0 };
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.seen.lcp = entry.startTime))).observe({
    type: 'largest-contentful-paint',
    buffered: true,
  });
  new PerformanceObserver((list) =>
    list.getEntries().forEach((entry) => entry.hadRecentInput || (globalThis.seen.cls += entry.value)),
  ).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) =>
    list.getEntries().forEach((entry) => (globalThis.seen.tbt += Math.max(0, entry.duration - 50))),
  ).observe({ type: 'longtask', buffered: true });
};

/** Slows a page down. `cpu` is how many times slower. */
export const slowDown = async (page, cpu, network = true) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return session;
};

/** Opens an address in a fresh context and reads what was painted when. Bytes are as sent. */
export const firstLoad = async (browser, address, cpu, network = true) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await slowDown(page, cpu, network);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => globalThis.seen);
  await context.close();
  return { ...seen, bytes };
};

/** Slow 4G as Lighthouse reckons with it: milliseconds for a round trip, bytes a millisecond, bytes that come with the first answer. */
const simulated = { roundTrip: 150, bytesPerMs: (1638.4 * 1000) / 8 / 1000, firstWindow: 14_600 };

/**
 * The largest paint on a simulated network: the page is loaded without delay, and what a slow network adds to its one request is
 * reckoned: connecting, asking, another round trip each time the window of a new connection is full, and the bytes themselves.
 * @param {number} bytes the page as sent
 * @param {number} lcp measured without a slow network, in milliseconds
 * @returns {number} milliseconds
 */
export const onSlowNetwork = (bytes, lcp) => {
  let windows = 1;
  for (let held = simulated.firstWindow; held < bytes; held += simulated.firstWindow * 2 ** windows) windows += 1;
  return (1 + windows) * simulated.roundTrip + bytes / simulated.bytesPerMs + lcp;
};

/** Time from a page's navigation until its largest words are painted, on a context that has a worker. */
export const painted = async (page, address) => {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('#app h1');
  await page.waitForTimeout(800);
  return page.evaluate(() => globalThis.seen.lcp);
};

export { watch };
