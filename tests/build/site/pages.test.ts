/** Every page of the built site, as it is read without a script. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cardIds, sensitivePages, slugs, staffPageIds, type PageId } from '../../../src/content/ids.ts';
import { pages } from '../../../src/content/pages/index.ts';
import { languageIds, languages, type LanguageId } from '../../../src/domain/languages.ts';
import { readWords } from '../../../scripts/build/localeFiles.ts';
import { englishOnlyKeys } from '../../../scripts/checks/backTranslation.ts';

const root = 'test-output/site';

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

const documents = filesIn(root).filter((path) => path.endsWith('index.html'));

let parsed: { readonly path: string; readonly document: Document } | null = null;

const documentOf = (html: string): Document => parseHTML(html).document;

/** One page in memory at a time: a thousand of them fill it. */
const parse = (path: string): Document => {
  if (parsed?.path !== path) parsed = { path, document: documentOf(readFileSync(path, 'utf8')) };
  return parsed.document;
};

/** Where a link or a source of a page leads, when it leads nowhere. */
const deadLinks = (path: string, document: Document): string[] => {
  const here = new URL(path.slice(root.length).replace(/index\.html$/, ''), 'http://localhost');
  const addresses = [...document.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  return addresses.filter((address) => {
    if (address.startsWith('tel:')) return !/^tel:\d+$/.test(address);
    if (address.startsWith('#')) return document.getElementById(address.slice(1)) === null;
    const { origin, pathname } = new URL(address, here);
    if (origin !== here.origin) return true;
    const file = join(root, decodeURI(pathname));
    return !(existsSync(file) && (statSync(file).isFile() || (pathname.endsWith('/') && existsSync(join(file, 'index.html')))));
  });
};

/** What no page may hold, because the policy would refuse it. */
const forbidden = (html: string): string[] => [
  ...(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? []),
  ...(html.match(/\sstyle="/g) ?? []),
  ...(html.match(/\son\w+="/g) ?? []),
  ...(html.match(/\sname="(?!viewport|referrer|theme-color|description|robots)[^"]*"/g) ?? []).filter(
    (name) => !/name="_?[«»:\w]+"/.test(name),
  ),
];

const pageOf = (path: string): { lang: LanguageId; page: PageId } | null => {
  const [, lang = '', rest = ''] = /^\/(\w+)\/(.*?)\/?index\.html$/.exec(path.slice(root.length)) ?? [];
  const page = (Object.keys(slugs) as PageId[]).find((id) => slugs[id] === rest);
  return page && lang in languages ? { lang: lang as LanguageId, page } : null;
};

describe('the built site', () => {
  it('has every page and card in every language, and every page for staff', () => {
    expect(documents.length).toBe(1 + languageIds.length * (Object.keys(slugs).length + cardIds.length) + staffPageIds.length);
  });

  it('would be caught leading nowhere', () => {
    const broken = documentOf('<a href="/nowhere/">x</a><a href="https://example.com/">x</a><a href="#none">x</a>');
    expect(deadLinks(`${root}/en/index.html`, broken)).toHaveLength(3);
  });

  it('would be caught holding an inline script or style', () => {
    expect(forbidden('<script>1</script><p style="color:red"></p><p onclick="x()"></p>')).toHaveLength(3);
  });
});

describe.each(documents)('%s', (path) => {
  it('leads somewhere with every link', () => expect(deadLinks(path, parse(path))).toEqual([]));

  it('holds nothing that the policy refuses', () => expect(forbidden(readFileSync(path, 'utf8'))).toEqual([]));

  it('has language, direction, one heading, and a neutral title where it is sensitive', () => {
    const document = parse(path);
    const html = document.documentElement;
    const found = pageOf(path);
    if (found) {
      expect([html.getAttribute('lang'), html.getAttribute('dir')]).toEqual([languages[found.lang].tag, languages[found.lang].dir]);
      const sensitive = sensitivePages.has(found.page);
      expect(document.querySelector('meta[name="robots"]') !== null).toBe(sensitive);
      expect(document.title === 'Doorway').toBe(sensitive);
    }
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('is at most 20 KB gzip', () => {
    expect(gzipSync(readFileSync(path), { level: 9 }).length).toBeLessThanOrEqual(20 * 1024);
  });
});

describe.each(languageIds.filter((id) => id !== 'en'))('the words of every page in %s', (lang) => {
  const english = readWords('en');
  const own = readWords(lang);
  const inEnglish = new Set(englishOnlyKeys(lang));
  const plain = (text: string): string => text.replace(/\s+/g, ' ');

  it.each(Object.keys(pages) as PageId[])('%s stands in both languages', (page) => {
    const { ns, blocks } = pages[page];
    if (page === 'pause') return;
    const text = plain(parse(join(root, lang, slugs[page], 'index.html')).body.textContent);
    const keys = blocks.flatMap((block) =>
      'items' in block
        ? block.items.map((item) => ('key' in item ? item.key : 'name' in item ? item.name : ''))
        : 'key' in block
          ? [block.key]
          : [],
    );
    for (const key of ['title', ...keys]) {
      for (const [words, tongue] of [
        [english, 'en'],
        [own, lang],
      ] as const) {
        const sentence = words[ns]?.[key] ?? '';
        if (tongue === lang && inEnglish.has(`${ns}:${key}`)) continue;
        for (const part of sentence.split(/{{\w+}}/)) expect(text, `${ns}:${key}`).toContain(plain(part).trim());
      }
    }
  });
});
