import type { i18n } from 'i18next';
import { sensitivePages } from '#content/ids.ts';
import { pages } from '#content/pages/index.ts';
import { withoutIsolates } from '#i18n/isolate.ts';
import type { Route } from './route.ts';

/** The title of a screen. Sensitive pages have one that says nothing. */
export const documentTitle = (route: Route, i18n: i18n): string => {
  const shown =
    route.kind === 'staff' ? route.page : route.kind === 'page' && !sensitivePages.has(route.page) ? pages[route.page].ns : null;
  if (shown === null) return 'Doorway';
  const say = i18n.getFixedT(route.lang) as unknown as (key: string) => string;
  return `${withoutIsolates(say(`${shown}:title`))} · Doorway`;
};
