// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pages } from '#content/pages/index.ts';
import { pagePath } from '#content/paths.ts';
import type { LanguageId } from '#domain/languages.ts';
import { Search } from '#features/search/Search.tsx';
import type { BothWords } from '#features/search/searchDocuments.ts';
import { searchedPages } from '#features/search/searchedPages.ts';
import { createI18n, type Words } from '#i18n/createI18n.ts';

const today = '2026-11-25';

/** Titles for every page, so that the list is whole, and a few sentences to find. */
const titled = (name: string, more: Words): Words => {
  const words: Words = {};
  for (const { id, ns } of Object.values(pages)) words[ns] = { title: `${name} ${id}` };
  for (const [ns, sentences] of Object.entries(more)) words[ns] = { ...words[ns], ...sentences };
  return words;
};
const room = (mark: string) => ({
  label: `${mark}label`,
  hint: `${mark}hint`,
  results: `${mark}pages: {{count}}`,
  none: `${mark}none`,
  tryOther: `${mark}other`,
  private: `${mark}private`,
  noScript: `${mark}does not work`,
});
const en = titled('Page', {
  search: room('en-'),
  gp: { title: 'See a doctor', searchWords: 'GP tabib', answer: 'Anyone can see a GP.', noPapersNeeded: 'You need no passport.' },
  saidNo: { title: 'They said no', searchWords: 'turnedaway', answer: 'You did nothing wrong.' },
});
const ar = titled('صفحة', {
  search: room('ar-'),
  gp: { title: 'زيارة الطبيب', searchWords: 'دكتور', answer: 'يمكن لأي شخص زيارة الطبيب.', noPapersNeeded: 'لا تحتاج إلى جواز سفر.' },
  saidNo: { title: 'قالوا لا', searchWords: 'رفض', answer: 'لم تفعل شيئًا خاطئًا.' },
});
const both: Record<'en' | 'ar', BothWords> = { en: { own: en, en }, ar: { own: ar, en } };

const app = async (lang: 'en' | 'ar', load: () => Promise<BothWords>) => {
  const i18n = await createI18n({ lang, today, namespaces: Object.keys(en), words: { en, ...(lang === 'ar' ? { ar } : {}) } });
  return (
    <I18nextProvider i18n={i18n}>
      <Search lang={lang as LanguageId} today={today} load={load} />
    </I18nextProvider>
  );
};
const open = async (lang: 'en' | 'ar', load = () => Promise.resolve(both[lang])) => {
  const view = render(await app(lang, load));
  return { ...view, box: screen.getByRole<HTMLInputElement>('searchbox'), user: userEvent.setup() };
};
const links = (): (string | null)[] => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));
const status = (): string => screen.getByRole('status').textContent ?? '';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

describe('without scripts', () => {
  it('lists every page as a link, with its title, and asks for nothing', async () => {
    const load = vi.fn<() => Promise<BothWords>>(() => Promise.resolve(both.ar));
    const html = renderToString(await app('ar', load));
    for (const page of searchedPages) expect(html).toContain(`href="${pagePath('ar', page)}"`);
    expect(html).toContain('زيارة الطبيب');
    expect(html).toContain('See a doctor');
    expect(html).toContain('ar-does not work');
    expect(html).not.toMatch(/ style="| name="|<form|<script/);
    expect(load).not.toHaveBeenCalled();
  });

  it('leaves out the cover page, the search itself and the hospital card', async () => {
    const html = renderToString(await app('en', () => Promise.resolve(both.en)));
    for (const page of ['pause', 'search', 'hospitalCard'] as const) expect(html).not.toContain(`href="${pagePath('en', page)}"`);
  });
});

describe('made live', () => {
  it('takes over what stood in the page, and the word already typed', async () => {
    const tree = await app('ar', () => Promise.resolve(both.ar));
    const place = document.createElement('div');
    place.innerHTML = renderToString(tree);
    document.body.append(place);
    const box = place.querySelector('input')!;
    box.value = 'طبيب';
    const errors: unknown[] = [];
    const root = hydrateRoot(place, tree, { onRecoverableError: (error) => errors.push(error) });
    await waitFor(() => expect(place.querySelector('output')!.textContent).toContain('ar-pages'));
    expect(errors).toEqual([]);
    expect(box.value).toBe('طبيب');
    root.unmount();
    place.remove();
  });

  it('finds as one types, and counts aloud', async () => {
    const { box, user } = await open('en');
    await user.type(box, 'doctr');
    await waitFor(() => expect(links()).toEqual(['/en/gp/']));
    expect(status()).toBe('en-pages: 1');
    expect(screen.getByRole('status')).toBeInstanceOf(HTMLElement);
  });

  it('shows an English find in the reader’s language, with English under it', async () => {
    const { box, user } = await open('ar');
    await user.type(box, 'passport');
    await waitFor(() => expect(links()).toEqual(['/ar/gp/']));
    const link = screen.getByRole('link');
    expect(within(link).getByText('لا تحتاج إلى جواز سفر.').getAttribute('lang')).toBe('ar');
    expect(within(link).getByText('You need no passport.').getAttribute('lang')).toBe('en');
    expect(within(link).getByText('زيارة الطبيب')).toBeInstanceOf(HTMLElement);
  });

  it('shows a sensitive page by its title only', async () => {
    const { box, user } = await open('en');
    await user.type(box, 'nothing wrong');
    await waitFor(() => expect(links()).toEqual(['/en/v4j6z/']));
    expect(screen.getByRole('link').textContent).toBe('They said no');
  });

  it('says when nothing is found, points to help, and keeps the list', async () => {
    const { box, user } = await open('ar');
    await user.type(box, 'زرافة');
    await waitFor(() => expect(status()).toContain('ar-none'));
    expect(links()[0]).toBe('/ar/help/');
    expect(links().length).toBe(searchedPages.length + 1);
  });

  it('goes back to the list when the box is emptied', async () => {
    const { box, user } = await open('en');
    await user.type(box, 'doctor');
    await waitFor(() => expect(links()).toHaveLength(1));
    await user.clear(box);
    expect(links()).toHaveLength(searchedPages.length);
    expect(status()).toBe('');
  });

  it('stays ready when it is drawn again with another loader', async () => {
    const load = vi.fn<() => Promise<BothWords>>(() => Promise.resolve(both.en));
    const { box, user, rerender } = await open('en', load);
    await user.type(box, 'doctor');
    await waitFor(() => expect(links()).toEqual(['/en/gp/']));
    rerender(await app('en', () => load()));
    expect(links()).toEqual(['/en/gp/']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says so when words cannot be had, and keeps the list', async () => {
    const { box, user } = await open('ar', () => Promise.reject(new Error('no pack')));
    await waitFor(() => expect(status()).toContain('ar-does not work'));
    await user.type(box, 'طبيب');
    expect(links()).toHaveLength(searchedPages.length);
  });
});

describe('what is kept', () => {
  it('is nothing: no name, no form, no offer, no storage, no address', async () => {
    const { box, user, container } = await open('en');
    const address = location.href;
    const entries = history.length;
    await user.type(box, 'turnedaway{Enter}');
    await waitFor(() => expect(links()).toEqual(['/en/v4j6z/']));
    expect(box.getAttribute('name')).toBeNull();
    expect(box.form).toBeNull();
    expect(box.autocomplete).toBe('off');
    expect(box.getAttribute('spellcheck')).toBe('false');
    expect(container.querySelector('form, datalist')).toBeNull();
    expect([location.href, history.length, document.title]).toEqual([address, entries, '']);
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
  });

  it('is emptied when the page is left', async () => {
    const { box, user } = await open('en');
    await user.type(box, 'turnedaway');
    await waitFor(() => expect(links()).toHaveLength(1));
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(links()).toHaveLength(searchedPages.length));
    expect(box.value).toBe('');
  });

  it('Enter keeps the word and the pages found', async () => {
    const { box, user } = await open('en');
    await user.type(box, 'doctor{Enter}');
    await waitFor(() => expect(links()).toEqual(['/en/gp/']));
    expect(box.value).toBe('doctor');
  });
});
