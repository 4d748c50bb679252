/** Addresses: made in one place, read in one place. */
import { isLanguage, type LanguageId } from '#domain/languages.ts';
import { cardIds, slugs, staffSlugs, type CardId, type PageId, type StaffPageId } from './ids.ts';

const pageOfSlug: ReadonlyMap<string, PageId> = new Map(Object.entries(slugs).map(([page, slug]) => [slug, page as PageId]));
const staffPageOfSlug: ReadonlyMap<string, StaffPageId> = new Map(
  Object.entries(staffSlugs).map(([page, slug]) => [slug, page as StaffPageId]),
);
const cards: ReadonlySet<string> = new Set(cardIds);

/** The address of a page in a language: `/ti/gp/find/`. */
export const pagePath = (lang: LanguageId, page: PageId): string => (slugs[page] === '' ? `/${lang}/` : `/${lang}/${slugs[page]}/`);

/** The address of a page for health staff: `/staff/ask/`. */
export const staffPath = (page: StaffPageId): string => (staffSlugs[page] === '' ? '/staff/' : `/staff/${staffSlugs[page]}/`);

/** The address of a card to show to staff: `/ti/show/c01/`. */
export const cardPath = (lang: LanguageId, card: CardId): string => `${pagePath(lang, 'show')}${card}/`;

/** What an address names. `unknown` keeps the language where at least that was one of ours. */
export type ParsedPath =
  | { readonly lang: LanguageId; readonly pageId: PageId; readonly cardId?: CardId }
  | { readonly staff: StaffPageId }
  | { readonly unknown: true; readonly lang?: LanguageId };

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape names nothing of ours.
    return text;
  }
};

/**
 * Reads the path of an address, as people and other programs write it: capitals, a missing or doubled slash,
 * escaped letters and `index.html` are forgiven. Never throws.
 * @param pathname the path alone, without query and fragment; `/` names no language and is unknown
 */
export const parsePath = (pathname: string): ParsedPath => {
  const parts = decoded(pathname)
    .toLowerCase()
    .replace(/\/index\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  const [lang = '', ...rest] = parts;
  const staff = lang === 'staff' ? staffPageOfSlug.get(rest.join('/')) : undefined;
  if (staff) return { staff };
  if (!isLanguage(lang)) return { unknown: true };
  const pageId = pageOfSlug.get(rest.join('/'));
  if (pageId) return { lang, pageId };
  const [room, card = ''] = rest;
  if (rest.length === 2 && room === slugs.show && cards.has(card)) return { lang, pageId: 'show', cardId: card as CardId };
  return { unknown: true, lang };
};
