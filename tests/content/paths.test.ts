import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardIds, slugs, staffPageIds, type PageId } from '#content/ids.ts';
import { cardPath, pagePath, parsePath, staffPath } from '#content/paths.ts';
import { languageIds } from '#domain/languages.ts';

const pageIds = Object.keys(slugs) as PageId[];

describe('addresses', () => {
  it('are as they stand on paper', () => {
    expect(pagePath('ti', 'home')).toBe('/ti/');
    expect(pagePath('ar', 'gpFind')).toBe('/ar/gp/find/');
    expect(pagePath('fa', 'saidNo')).toBe('/fa/v4j6z/');
    expect(cardPath('en', 'c01')).toBe('/en/show/c01/');
  });

  it('lead back to the page and card they were made for', () => {
    for (const lang of languageIds) {
      for (const pageId of pageIds) expect(parsePath(pagePath(lang, pageId))).toEqual({ lang, pageId });
      for (const cardId of cardIds) expect(parsePath(cardPath(lang, cardId))).toEqual({ lang, pageId: 'show', cardId });
    }
  });

  it('of pages for staff lead back to them, in any spelling', () => {
    for (const staff of staffPageIds) expect(parsePath(staffPath(staff))).toEqual({ staff });
    expect(staffPath('staff')).toBe('/staff/');
    expect(parsePath('/Staff/ASK')).toEqual({ staff: 'staffAsk' });
    expect(parsePath('/staff/nowhere/')).toEqual({ unknown: true });
  });

  it('differ from page to page, and never look like a card', () => {
    const all = languageIds.flatMap((lang) => [
      ...pageIds.map((page) => pagePath(lang, page)),
      ...cardIds.map((card) => cardPath(lang, card)),
    ]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['/ti', { lang: 'ti', pageId: 'home' }],
    ['/ti/gp', { lang: 'ti', pageId: 'gp' }],
    ['ti/gp/', { lang: 'ti', pageId: 'gp' }],
    ['//ti//gp//find', { lang: 'ti', pageId: 'gpFind' }],
    ['/TI/GP/', { lang: 'ti', pageId: 'gp' }],
    ['/En/Show/C01', { lang: 'en', pageId: 'show', cardId: 'c01' }],
    ['/ar/index.html', { lang: 'ar', pageId: 'home' }],
    ['/ar/gp/index.html', { lang: 'ar', pageId: 'gp' }],
    ['/ti/where%2Dto%2Dgo/', { lang: 'ti', pageId: 'whereToGo' }],
    ['/%74%69/gp%2Ffind/', { lang: 'ti', pageId: 'gpFind' }],
  ])('%s is forgiven', (path, found) => expect(parsePath(path)).toEqual(found));

  it.each([
    ['/', { unknown: true }],
    ['', { unknown: true }],
    ['/xx/gp/', { unknown: true }],
    ['/ti-ER/gp/', { unknown: true }],
    ['/constructor/', { unknown: true }],
    ['/gp/', { unknown: true }],
    ['/ti/nowhere/', { unknown: true, lang: 'ti' }],
    ['/ti/constructor/', { unknown: true, lang: 'ti' }],
    ['/ti/gp/find/more/', { unknown: true, lang: 'ti' }],
    ['/ti/saidNo/', { unknown: true, lang: 'ti' }],
    ['/ti/show/c99/', { unknown: true, lang: 'ti' }],
    ['/ti/show/c01/c01/', { unknown: true, lang: 'ti' }],
    ['/ti/gp/c01/', { unknown: true, lang: 'ti' }],
    ['/ti/%E0%A4%A/', { unknown: true, lang: 'ti' }],
    ['/%', { unknown: true }],
  ])('%s is unknown', (path, found) => expect(parsePath(path)).toEqual(found));

  it('never throw, whatever stands in them', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webPath(),
          fc.array(fc.constantFrom('/', 'ti', 'gp', '%', '%2F', 'show', 'c01', '__proto__')).map((p) => p.join('')),
        ),
        (path) => {
          const found = parsePath(path);
          expect('unknown' in found || 'staff' in found || pageIds.includes(found.pageId)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
