/** Gathers what a screen needs: its words, its rooms, and how it is drawn. */
import { notSavedYet } from 'virtual:not-saved-yet';
import type { i18n } from 'i18next';
import type { ReactElement } from 'react';
import { createI18n, drawFigures } from '#i18n/createI18n.ts';
import { packBackend } from '#i18n/packBackend.ts';
import { wasSaved } from '#storage/savedList.ts';
import { App } from './App.tsx';
import { namespacesOf, toolsOf, type Route } from './route.ts';
import { loadRooms } from './rooms/index.ts';
import type { PackNews, WordStore } from './words.ts';

/** A screen, ready to be drawn. `isSaved`: the words of its language are at hand. */
export type PreparedScreen = {
  readonly route: Route;
  readonly i18n: i18n;
  readonly element: ReactElement;
  readonly news: PackNews;
  readonly isSaved: boolean;
};

/**
 * Prepares a screen. A language whose words are nowhere becomes the screen that says so in that language.
 * @param today ISO date
 * Throws where not even English can be found.
 */
export const prepareScreen = async (asked: Route, store: WordStore, today: string): Promise<PreparedScreen> => {
  const [words, rooms] = await Promise.all([
    createI18n({ lang: asked.lang, today, namespaces: namespacesOf(asked), backend: packBackend(store.sources) }),
    loadRooms(toolsOf(asked)),
  ]);
  if (!words.hasResourceBundle('en', 'common')) throw new Error('No words could be found');
  const isSaved = words.hasResourceBundle(asked.lang, 'common');
  const route: Route = isSaved ? asked : { kind: 'notSaved', lang: asked.lang, wasSaved: await wasSaved(asked.lang) };
  if (!isSaved) words.addResourceBundle(asked.lang, 'notices', notSavedYet[asked.lang] ?? {});
  const news = store.news(asked.lang);
  if (news.figures) drawFigures(words, news.figures, today);
  // A new key for each screen: nothing of the one before stays open, chosen or typed.
  const element = <App key={JSON.stringify(route)} route={route} i18n={words} rooms={rooms} today={today} />;
  return { route, i18n: words, element, news, isSaved };
};
