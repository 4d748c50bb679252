/** The browser is killed at a random moment of an update of words, and started again. */
import { setTimeout as wait } from 'node:timers/promises';
import { newProfile, openBrowser, openSink, serveSite, waitUntilReady } from '../e2e/browser.ts';
import type { Must, UnderFault } from './fault.ts';
import { judgeWords } from './judgeWords.ts';
import { killBrowser } from './kill.ts';
import { randomFrom } from './series.ts';
import { stampedWords } from './stampedWords.ts';

/** What came of it. `updated`: the page had said that the words are new; `interrupted`: it had not yet. */
export type KillsEnd = {
  readonly kills: number;
  readonly updated: number;
  readonly interrupted: number;
  readonly torn: number;
  readonly lost: number;
};

/** After this many milliseconds from the moment in which the new words are asked for, an update is over on this kind of machine. */
const longest = 400;

const isWhole = (held: { readonly whole: boolean } | null): boolean => held === null || held.whole;

/** Kills so many times, and says after each start whether what is there is whole and not older than what the page had said was saved. */
export const killsDuringUpdate = async ({ root, without }: UnderFault, must: Must, times: number, seed = 1): Promise<KillsEnd> => {
  const random = randomFrom(seed);
  const profile = newProfile();
  const sink = await openSink();
  const words = stampedWords(root, 'ti');
  const server = await serveSite(root, words.intercept);
  const origin = `http://localhost:${server.port}`;
  const start = async () => {
    const { context } = await openBrowser({ profile: profile.path, sink });
    await context.addInitScript((names) => void Object.assign(globalThis, { doorwayWithout: names }), [...without]);
    const [page = await context.newPage()] = context.pages();
    return { context, page };
  };
  let saidSaved = 0;
  let updated = 0;
  let { context, page } = await start();
  try {
    await page.goto(`${origin}/ti/gp/`);
    await waitUntilReady(page);
    for (let kill = 1; kill <= times; kill += 1) {
      const release = words.next();
      let isSaid = false;
      await page.exposeFunction('doorwayHeard', () => void (isSaid = true));
      await page.addInitScript(() => {
        const hear = (globalThis as unknown as { doorwayHeard: () => void }).doorwayHeard;
        new MutationObserver(() => document.querySelector('[data-notice="updated"]') && hear()).observe(document, {
          childList: true,
          subtree: true,
        });
      });
      const asked = words.asked();
      await page.goto(`${origin}/ti/gp/`);
      await asked;
      await wait(random() * longest);
      await killBrowser(context, profile.path);
      if (isSaid) {
        saidSaved = release;
        updated += 1;
      }
      ({ context, page } = await start());
      await page.goto(`${origin}/robots.txt`);
      const { rows, before, file } = await judgeWords(page, 'ti');
      const detail = { kill, release, saidSaved, rows, before, file };
      must('the rows of saved words are whole', isWhole(rows) && isWhole(before), detail);
      must('the file of saved words is whole', isWhole(file), detail);
      must('what was said to be saved is there', (rows?.release ?? 0) >= saidSaved && (file?.release ?? 0) >= saidSaved, detail);
    }
    return { kills: times, updated, interrupted: times - updated, torn: 0, lost: 0 };
  } finally {
    await context.close().catch(() => {});
    await server.close();
    await sink.close();
    profile.remove();
  }
};
