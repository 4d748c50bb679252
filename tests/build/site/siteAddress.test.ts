/** The public address: with it there are a sitemap and absolute links, without it there are none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sensitiveCards, sensitivePages, slugs } from '../../../src/content/ids.ts';

const withAddress = 'test-output/site-address';
const without = 'test-output/site';
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

describe('a build with a public address', () => {
  const sitemap = (): string => read(withAddress, 'sitemap.xml');

  it('lists every open page, and no sensitive one', () => {
    expect(sitemap()).toContain('<loc>https://doorway.example/ti/gp/</loc>');
    expect(sitemap()).toContain('<loc>https://doorway.example/staff/ask/</loc>');
    for (const card of sensitiveCards) expect(sitemap()).not.toContain(`/${card}/`);
    for (const page of sensitivePages) expect(sitemap()).not.toContain(slugs[page]);
  });

  it('links the languages of a page to one another', () => {
    expect(read(withAddress, 'ti/gp/index.html')).toContain('hreflang="ar" href="https://doorway.example/ar/gp/"');
  });

  it('links no sensitive page', () => {
    expect(read(withAddress, `ti/${slugs.checker}/index.html`)).not.toContain('hreflang="ar" href="https');
  });

  it('puts the address of the app on the large sheets', () => {
    expect(read(withAddress, `ti/${slugs.card}/index.html`)).toContain('doorway.example');
    expect(read(withAddress, `ti/${slugs.card}/index.html`)).toContain('doorway.example/staff');
  });
});

describe('a build without one', () => {
  it('has no sitemap, no absolute links, and no address on paper', () => {
    expect(existsSync(join(without, 'sitemap.xml'))).toBe(false);
    expect(read(without, 'ti/gp/index.html')).not.toMatch(/rel="alternate"/);
    for (const page of ['card', 'show', 'home'] as const)
      expect(read(without, `ti/${slugs[page]}/index.html`)).not.toMatch(/localhost|doorway\.example/);
  });
});
