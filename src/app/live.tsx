/** Makes a drawn page live, or draws a page from the shell. */
import { notSavedYet } from 'virtual:not-saved-yet';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { figuresOn } from '#domain/figures.ts';
import { languages } from '#domain/languages.ts';
import { createI18n, drawFigures } from '#i18n/createI18n.ts';
import { packBackend } from '#i18n/packBackend.ts';
import { readSettings } from '#storage/settings.ts';
import { addSymbols } from './addSymbols.ts';
import { App } from './App.tsx';
import { forgetEverythingInMemory } from './memory.ts';
import { todayOf } from './reader.ts';
import { isSensitive, namespacesOf, routeOf, toolsOf, type Route } from './route.ts';
import { loadRooms } from './rooms/index.ts';
import { showNotice } from './showNotice.ts';
import { documentTitle } from './documentTitle.ts';
import { holdStore } from './store.ts';
import { wordStore } from './words.ts';

const html = document.documentElement;

const describeDocument = (route: Route, title: string): void => {
  html.lang = languages[route.lang].tag;
  html.dir = languages[route.lang].dir;
  html.dataset.lang = route.lang;
  html.dataset.page = route.kind === 'page' ? route.page : route.kind;
  if (isSensitive(route)) html.dataset.private = '';
  document.title = title;
};

/** Goes live. The words on the screen stay where they are when nothing can be loaded. */
export const goLive = async (): Promise<void> => {
  const { dataset } = html;
  const fromShell = dataset.shell !== undefined || dataset.missing !== undefined;
  const asked = routeOf(location.pathname, readSettings().lang);
  const { today, plausible } = todayOf(new Date(), dataset.today ?? '');
  const addresses = {
    ...(dataset.lang && dataset.pack ? { [dataset.lang]: dataset.pack } : {}),
    ...(dataset.english ? { en: dataset.english } : {}),
  };
  const store = wordStore(addresses, fromShell);
  holdStore(store);

  const namespaces = namespacesOf(asked);
  const i18n = await createI18n({ lang: asked.lang, today, namespaces, backend: packBackend(store.sources) });
  if (!i18n.hasResourceBundle('en', 'common')) throw new Error('no words');
  const saved = i18n.hasResourceBundle(asked.lang, 'common');
  const route: Route = saved ? asked : { kind: 'notSaved', lang: asked.lang };
  if (!saved) i18n.addResourceBundle(asked.lang, 'notices', notSavedYet[asked.lang] ?? {});
  const news = store.news(asked.lang);
  if (news.figures) drawFigures(i18n, news.figures, today);

  const root = document.getElementById('app');
  if (!root) return;
  const app = <App route={route} i18n={i18n} rooms={await loadRooms(toolsOf(route))} today={today} />;
  const sameFigures = JSON.stringify(figuresOn(today)) === JSON.stringify(figuresOn(dataset.today ?? today));
  const sameWords = !fromShell && route === asked && dataset.pack?.includes((news.hash ?? 'none').slice(0, 12)) === true;
  if (sameWords && sameFigures) {
    hydrateRoot(root, app, { onRecoverableError: (error) => (dataset.recovered = String(error)) });
  } else {
    createRoot(root).render(app);
    describeDocument(route, documentTitle(route, i18n));
  }
  if (dataset.later !== undefined && !fromShell) addSymbols();
  addEventListener('pagehide', forgetEverythingInMemory);
  if (!plausible) showNoticeSoon('clockWrong');
  else if (news.reviewBy !== null && news.reviewBy < today) showNoticeSoon('factsOld');
};

/** After the frame is on the screen. */
const showNoticeSoon = (name: Parameters<typeof showNotice>[0]): void => void setTimeout(() => showNotice(name), 100);
