import type { i18n } from 'i18next';
import { languages } from '#domain/languages.ts';
import { documentTitle } from './documentTitle.ts';
import { isSensitive, type Route } from './route.ts';

/** Says on the document what is on the screen: language, direction, title, and whether it is sensitive. */
export const describeDocument = (route: Route, words: i18n): void => {
  const html = document.documentElement;
  html.lang = languages[route.lang].tag;
  html.dir = languages[route.lang].dir;
  html.dataset.lang = route.lang;
  html.dataset.page = route.kind === 'page' || route.kind === 'staff' ? route.page : route.kind;
  if (isSensitive(route)) html.dataset.private = '';
  else delete html.dataset.private;
  document.title = documentTitle(route, words);
};
