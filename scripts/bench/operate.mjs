/** Timings of what a reader operates: from the tap until the browser has laid the words out, and until it has painted them. */

/** Runs in the page: taps or types by `act`, then waits until `isThere` says that the words are there. */
const clock = (act, isThere) =>
  new Promise((done) => {
    const start = performance.now();
    const look = () => {
      if (!isThere()) return;
      observer.disconnect();
      document.body.getBoundingClientRect();
      const laidOut = performance.now() - start;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done({ laidOut, painted: performance.now() - start });
        channel.port2.postMessage(null);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    act();
    look();
  });

/**
 * Does something in a page that is at rest and waits for what it must lead to.
 * @param {{ act: string, until: string }} task sources of two functions without arguments, which run in the page
 * @returns {Promise<{ laidOut: number, painted: number }>} milliseconds
 */
const timed = (page, { act, until }) => page.evaluate(`(${clock})(${act}, ${until})`);

/** Waits until the page has kept its words and has nothing more to do. */
const rest = async (page, cpu) => {
  await page.waitForFunction(() => document.documentElement.dataset.saved === 'saved', null, { timeout: 60_000 });
  await page.waitForTimeout(500 + cpu * 200);
};

/** Switches between two kept languages on the page about doctors, each time on a page that was opened anew. */
export const switches = async (page, site, cpu, runs) => {
  const found = [];
  for (let run = 0; run < runs; run += 1) {
    const [from, to] = run % 2 === 0 ? ['ti', 'ar'] : ['ar', 'ti'];
    await page.goto(`${site}/${from}/gp/`);
    await rest(page, cpu);
    const act = `() => document.querySelector('header a[href="/${to}/gp/"]').click()`;
    const until = `() => document.documentElement.dataset.lang === '${to}' && document.querySelector('#app h1 [lang^="${to}"]') !== null`;
    found.push(await timed(page, { act, until }));
  }
  return found;
};

const words = ['interp', 'interpr', 'money', 'hospit', 'teeth', 'doctor', 'baby', 'HC2', 'letter', 'moved'];

/** Types words into the search, key by key as it were: each is one input. */
export const searches = async (page, site, cpu) => {
  await page.goto(`${site}/en/search/`);
  await rest(page, cpu);
  const found = [];
  for (const word of words) {
    const act = `() => {
      const box = document.querySelector('input[type="search"]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, '${word}');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }`;
    found.push(await timed(page, { act, until: `() => document.querySelector('.search-status').textContent !== ''` }));
    await page.waitForTimeout(300);
  }
  return found;
};

/** Answers the first question about hospital costs with "I asked and am waiting", which leads to the results. */
export const answers = async (page, site, cpu, runs) => {
  const found = [];
  for (let run = 0; run < runs; run += 1) {
    await page.goto(`${site}/${run % 2 === 0 ? 'en' : 'ti'}/k7w3d/`);
    await rest(page, cpu);
    await page.click('.checker .button.primary >> nth=0');
    await page.click('input[type="radio"] >> nth=1');
    await page.waitForTimeout(500);
    const act = `() => document.querySelector('form button[type="submit"]').click()`;
    found.push(await timed(page, { act, until: `() => document.querySelector('.outcome') !== null` }));
  }
  return found;
};
