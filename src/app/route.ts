/** What an address asks for, and what that needs. */
import { cardName, showCards } from '#content/cards.ts';
import { sensitiveCards, sensitivePages, staffPageIds, type CardId, type PageId, type StaffPageId } from '#content/ids.ts';
import { toolsOfPage } from '#content/pageFacts.ts';
import { pages } from '#content/pages/index.ts';
import { parsePath } from '#content/paths.ts';
import type { ToolId } from '#content/schema.ts';
import { type LanguageId } from '#domain/languages.ts';
import { rooms } from './rooms/index.ts';

/** One screen: a page or a show card in a language, the language picker, an address that we do not have, or a language that is not on this phone. */
export type Route =
  | { readonly kind: 'picker'; readonly lang: LanguageId }
  | { readonly kind: 'page'; readonly lang: LanguageId; readonly page: PageId }
  | { readonly kind: 'card'; readonly lang: LanguageId; readonly page: 'show'; readonly card: CardId }
  | { readonly kind: 'staff'; readonly lang: 'en'; readonly page: StaffPageId }
  | { readonly kind: 'unknown'; readonly lang: LanguageId; readonly what: 'page' | 'language' }
  | { readonly kind: 'notSaved'; readonly lang: LanguageId; readonly wasSaved: boolean };

/** Reads an address. An unknown language or page becomes the `unknown` screen in the reader's language, or English. */
export const routeOf = (pathname: string, readerLanguage: LanguageId | null): Route => {
  if (pathname === '/' || pathname === '/index.html') return { kind: 'picker', lang: 'en' };
  const found = parsePath(pathname);
  if ('staff' in found) return { kind: 'staff', lang: 'en', page: found.staff };
  if ('unknown' in found)
    return {
      kind: 'unknown',
      lang: found.lang ?? readerLanguage ?? 'en',
      what: found.lang || !/^\/[a-z]{2,3}(\/|$)/i.test(pathname) ? 'page' : 'language',
    };
  if (found.cardId) return { kind: 'card', lang: found.lang, page: 'show', card: found.cardId };
  return { kind: 'page', lang: found.lang, page: found.pageId };
};

/** The rooms of a screen. */
export const toolsOf = (route: Route): readonly ToolId[] => {
  if (route.kind === 'page') return toolsOfPage(pages[route.page]);
  if (route.kind === 'card') return ['deskCard'];
  if (route.kind === 'staff') return ['staff'];
  return route.kind === 'picker' ? ['picker'] : [];
};

/** A page names cards, and a card may bear a name out of other words than the desk's. */
const namespacesOfCards = (page: PageId): readonly string[] =>
  pages[page].blocks.flatMap((block) => (block.kind === 'card' ? [cardName(showCards[block.card]).replace(/:.*/, '')] : []));

/** The namespaces whose words a screen shows. */
export const namespacesOf = (route: Route): readonly string[] => [
  ...new Set([
    'common',
    'notices',
    'languages',
    'desk',
    'settings',
    'readers',
    ...(route.kind === 'page' ? [pages[route.page].ns, ...namespacesOfCards(route.page)] : []),
    ...(route.kind === 'unknown' ? ['search'] : []),
    // Each page for staff names the others.
    ...(route.kind === 'staff' ? staffPageIds : []),
    ...toolsOf(route).flatMap((tool) => rooms[tool].namespaces),
  ]),
];

/** Whether anything on a screen is operated and needs the script to make it live. */
export const isLive = (route: Route): boolean =>
  (route.kind === 'staff' && route.page === 'staffLocal') || toolsOf(route).some((tool) => rooms[tool].live);

/** Whether a screen says something about the person who opens it. */
export const isSensitive = (route: Route): boolean =>
  (route.kind === 'page' && sensitivePages.has(route.page)) || (route.kind === 'card' && sensitiveCards.has(route.card));
