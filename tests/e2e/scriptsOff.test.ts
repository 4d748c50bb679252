/** Scripts off, or not arriving: every page reads and prints, also where the worker is already at work. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { showCards } from '../../src/content/cards.ts';
import { answerWords } from '../../src/content/checker/questionWords.ts';
import { freeForAllWords } from '../../src/content/checker/freeForAllWords.ts';
import { cardIds, type PageId } from '../../src/content/ids.ts';
import { pageIds, pages } from '../../src/content/pages/index.ts';
import { cardPath, pagePath } from '../../src/content/paths.ts';
import type { FullKey } from '../../src/content/schema.ts';
import { questions, type QuestionId } from '../../src/domain/answers.ts';
import { languageIds, type LanguageId } from '../../src/domain/languages.ts';
import { newProfile, openBrowser, openSink, serveSite, siteFolder, waitUntilReady, type Sink } from './browser.ts';
import { textOfPdf } from './paper.ts';
import { withFonts } from './sampledLanguages.ts';
import { said } from './shownWords.ts';

let sink: Sink;
let server: Awaited<ReturnType<typeof serveSite>>;
let origin: string;
/** Takes the entry script away, or puts a new release in its place. */
let fault: 'none' | 'entry missing' | 'new release without its entry' = 'none';

beforeAll(async () => {
  sink = await openSink();
  server = await serveSite(undefined, (path, _request, response) => {
    if (fault !== 'none' && path.startsWith('/assets/index-')) {
      response.writeHead(404).end();
      return true;
    }
    if (fault !== 'new release without its entry' || path !== '/sw.js') return false;
    const worker = readFileSync(`${siteFolder}/sw.js`, 'utf8').replaceAll(/assets\/index-\w+/g, 'assets/index-next');
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(worker);
    return true;
  });
  origin = `http://localhost:${server.port}`;
});

afterAll(async () => {
  await server?.close();
  await sink?.close();
});

/** Tools say their first sentence themselves. */
const ofTools: Partial<Record<PageId, FullKey>> = {
  checker: 'free:answer',
  card: 'card:standardNote',
  hospitalCard: 'hospitalCard:notAllowed',
  search: 'search:noScript',
  saidNo: 'saidNo:saidId',
  boxes: 'boxes:mWho',
  talk: 'talk:needInterpreter',
  settings: 'common:noScriptTools',
  pause: 'pause:home',
};

const keysOf = (id: PageId): readonly FullKey[] => {
  const { ns, blocks } = pages[id];
  const first = blocks.map((block) => ('key' in block ? block.key : 'title' in block ? block.title : null)).find((key) => key !== null);
  return [`${ns}:title`, ofTools[id] ?? `${ns}:${first}`] as readonly FullKey[];
};

/** Every address of a language with the sentences that must be read there. */
const readable = (lang: LanguageId): readonly (readonly [string, readonly FullKey[]])[] => [
  ...pageIds.map((id) => [pagePath(lang, id), keysOf(id)] as const),
  ...cardIds.map((id) => [cardPath(lang, id), [showCards[id].headline, ...showCards[id].subs]] as const),
];

const unread = async (page: Page, lang: LanguageId, paths: ReturnType<typeof readable>): Promise<string[]> => {
  const faults: string[] = [];
  for (const [path, keys] of paths) {
    await page.goto(`${origin}${path}`);
    const text = await page.innerText('body');
    // The card about a private talk is in English alone, so that people beside the person cannot read it.
    const spoken = path === cardPath(lang, 'c12') ? 'en' : lang;
    for (const key of keys) {
      if (!said(spoken, key).test(text)) faults.push(`${path} does not say ${key}`);
    }
  }
  return faults;
};

const withPhone = async (scripts: boolean, visited: string | null, work: (page: Page, context: BrowserContext) => Promise<void>) => {
  const profile = newProfile();
  try {
    if (visited !== null) {
      const { context } = await openBrowser({ profile: profile.path, sink });
      const page = await context.newPage();
      await page.goto(`${origin}${visited}`);
      await waitUntilReady(page);
      await context.close();
    }
    const { context } = await openBrowser({ profile: profile.path, sink, scripts });
    await work(await context.newPage(), context);
    await context.close();
  } finally {
    fault = 'none';
    profile.remove();
  }
};

describe('with scripts off, on a first visit', () => {
  it('staff are told why no file can be chosen', async () => {
    await withPhone(false, null, async (page) => {
      await page.goto(`${origin}/staff/local/`);
      expect(await page.innerText('main')).toMatch(said('en', 'common:noScriptTools'));
      expect(await page.locator('input').count()).toBe(0);
    });
  });

  it.each(withFonts)('every page and card reads and prints in %s', async (lang) => {
    await withPhone(false, null, async (page) => {
      expect(await unread(page, lang, readable(lang))).toEqual([]);
      // Paper is the same work in each language: one from the left and one from the right stand for all, and two cards for all cards.
      if (lang !== 'ti' && lang !== 'ar') return;
      for (const [path] of readable(lang).filter(([one]) => !/\/show\/c/.test(one) || /c02|c09/.test(one))) {
        await page.goto(`${origin}${path}`);
        expect((await textOfPdf(await page.pdf())).length, path).toBeGreaterThan(20);
      }
    });
  });

  it('the checker is its lists and its whole table, under headings that fold', async () => {
    await withPhone(false, null, async (page) => {
      await page.goto(`${origin}${pagePath('en', 'checker')}`);
      const text = await page.innerText('main');
      for (const { key } of Object.values(freeForAllWords)) expect(text).toMatch(said('en', key));
      const headings = (await page.locator('details summary').allTextContents()).join('\n');
      for (const [question, answers] of Object.entries(questions)) {
        for (const answer of answers) expect(headings).toMatch(said('en', answerWords(question as QuestionId, answer).key));
      }
      const results = { homeOffice: 'FreeWithPaper', council: 'AskHelp', none: 'AskFirst' } as const;
      const claimRefused = page.locator('.table details', { hasText: said('en', 'checker:claimRefused') }).first();
      for (const [support, verdict] of Object.entries(results)) {
        const { key } = answerWords('support', support);
        const group = claimRefused.locator('details', { has: page.locator('summary', { hasText: said('en', key) }) }).first();
        expect(await group.textContent(), support).toMatch(said('en', `common:verdict${verdict}`));
      }
      // They fold and unfold without a script.
      const isOpen = () => claimRefused.evaluate((box) => (box as HTMLDetailsElement).open);
      const before = await isOpen();
      await claimRefused.locator('summary').first().click();
      expect(await isOpen()).toBe(!before);
    });
  });

  it.each(languageIds)('the standard card is there in %s, and prints', async (lang) => {
    await withPhone(false, null, async (page) => {
      await page.goto(`${origin}${pagePath(lang, 'card')}`);
      const text = await page.innerText('.sheet');
      for (const key of ['card:lineRegister', 'card:lineId', 'card:lineReason'] as const) {
        expect(text).toMatch(said('en', key));
        expect(text).toMatch(said(lang, key));
      }
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await textOfPdf(await page.pdf({ preferCSSPageSize: true }))).toMatch(said('en', 'card:lineRegister'));
    });
  });

  it('control: a page whose words need a script is caught', async () => {
    await withPhone(false, null, async (page) => {
      expect(await unread(page, 'en', [['/shell.html', keysOf('gp')]])).not.toEqual([]);
    });
  });
});

describe('with scripts off, where the worker is already at work', () => {
  it('the shell leads to the plain pages, and from then on every page comes from the network', async () => {
    await withPhone(false, '/ti/', async (page) => {
      await page.goto(`${origin}/ti/gp/`);
      const text = await page.innerText('body');
      for (const lang of languageIds) expect(text).toMatch(said(lang, 'common:gpLine'));
      expect(await page.locator('main:visible').count()).toBe(1);
      await page.locator('a[href="/ti/?plain"]:visible').click();
      await page.getByText(said('ti', 'home:showCard')).first().waitFor();
      for (const lang of withFonts) expect(await unread(page, lang, readable(lang))).toEqual([]);
      expect((await textOfPdf(await page.pdf())).length).toBeGreaterThan(20);
    });
  });
});

describe('where the entry script is not found', () => {
  it('every page and card of a first visit reads in three scripts', async () => {
    await withPhone(true, null, async (page) => {
      fault = 'entry missing';
      for (const lang of withFonts) {
        // Their first sentence is for people who have turned scripts off; here the frame tells it, after a while.
        const others = [pagePath(lang, 'search'), pagePath(lang, 'settings')];
        expect(
          await unread(
            page,
            lang,
            readable(lang).filter(([path]) => !others.includes(path)),
          ),
        ).toEqual([]);
      }
    });
  });

  it('a new release that lacks it never replaces the one that works', async () => {
    await withPhone(true, '/ti/', async (page, context) => {
      fault = 'new release without its entry';
      await page.goto(`${origin}/ti/gp/`);
      await waitUntilReady(page);
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined));
      await context.setOffline(true);
      for (const id of ['gp', 'emergency', 'free'] as const) {
        await page.goto(`${origin}${pagePath('ti', id)}`);
        for (const key of keysOf(id)) await page.getByText(said('ti', key)).first().waitFor();
      }
    });
  });
});
