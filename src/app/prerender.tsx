/** What the build draws ahead: every screen in every language, as HTML that reads without a script. */
import { prerender } from 'react-dom/static';
import { cardIds, staffPageIds, type IconId } from '#content/ids.ts';
import { cardPath, pagePath, staffPath } from '#content/paths.ts';
import { pageIds } from '#content/pages/index.ts';
import { languageIds, languages, type LanguageId } from '#domain/languages.ts';
import { createI18n, type Words } from '#i18n/createI18n.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import { App } from './App.tsx';
import { documentTitle } from './documentTitle.ts';
import { loadRooms, rooms as roomsOf } from './rooms/index.ts';
import { isLive, isSensitive, namespacesOf, toolsOf, type Route } from './route.ts';

export { languageIds, languages } from '#domain/languages.ts';
export { alternatesOf } from './alternates.ts';
export { isSensitive } from './route.ts';

/** One screen as drawn, with what its document needs. */
export type DrawnScreen = {
  readonly path: string;
  readonly route: Route;
  readonly title: string;
  readonly description: string;
  readonly tag: string;
  readonly dir: string;
  readonly body: string;
  readonly live: boolean;
  readonly sensitive: boolean;
  readonly pageId: string;
  /** Pictures that the page shows only after it is live. */
  readonly icons: readonly IconId[];
};

/** Every screen that the build draws. The list is languages times pages, never typed. */
export const allRoutes = (): readonly { readonly path: string; readonly route: Route }[] => [
  { path: '/', route: { kind: 'picker', lang: 'en' } },
  ...languageIds.flatMap((lang) => [
    ...pageIds.map((page) => ({ path: pagePath(lang, page), route: { kind: 'page', lang, page } as const })),
    ...cardIds.map((card) => ({ path: cardPath(lang, card), route: { kind: 'card', lang, page: 'show', card } as const })),
  ]),
  ...staffPageIds.map((page) => ({ path: staffPath(page), route: { kind: 'staff', lang: 'en', page } as const })),
];

const read = async (stream: ReadableStream<Uint8Array>): Promise<string> => new Response(stream).text();

/**
 * Draws one screen.
 * @param words the words of each language, without those that are shown in English only
 * @param today ISO date of the build
 */
export const drawScreen = async (
  path: string,
  route: Route,
  words: Partial<Record<LanguageId, Words>>,
  today: string,
): Promise<DrawnScreen> => {
  const i18n = await createI18n({ lang: route.lang, today, namespaces: [...namespacesOf(route), 'welcome'], words });
  const rooms = await loadRooms(toolsOf(route));
  const { prelude } = await prerender(<App route={route} i18n={i18n} rooms={rooms} today={today} />, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  const say = i18n.getFixedT(route.lang) as unknown as (key: string) => string;
  const sensitive = isSensitive(route);
  return {
    path,
    route,
    title: documentTitle(route, i18n),
    description: route.kind === 'page' && !sensitive ? withoutIsolates(say('welcome:about')) : '',
    tag: languages[route.lang].tag,
    dir: languages[route.lang].dir,
    body: await read(prelude),
    live: isLive(route),
    sensitive,
    pageId: route.kind === 'page' || route.kind === 'staff' ? route.page : route.kind,
    icons: toolsOf(route).flatMap((tool) => roomsOf[tool].icons),
  };
};
