/** Makes a drawn page live, or draws a page from the shell. */
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { figuresOn } from '#domain/figures.ts';
import { languageOfPack } from '#storage/cacheNames.ts';
import { readSettings } from '#storage/settings.ts';
import { addSymbols } from './addSymbols.ts';
import { describeDocument } from './describeDocument.ts';
import { walkInside } from './inside.ts';
import { forgetEverythingInMemory } from './memory.ts';
import { prepareScreen } from './prepareScreen.tsx';
import { todayOf } from './reader.ts';
import { routeOf } from './route.ts';
import { holdStore } from './store.ts';
import { wordStore } from './words.ts';

const { dataset } = document.documentElement;

/** The pack files that the page names: those of its own language and of English, or of every language where it stands for all. */
const namedPacks = (): Readonly<Record<string, string>> => {
  const addresses = [...(dataset.packs ?? '').split(' '), dataset.pack, dataset.english];
  return Object.fromEntries(addresses.flatMap((address) => (address ? [[languageOfPack(address) ?? '', address]] : [])));
};

/** Goes live. Throws where no words can be found; the words that are on the screen then stay where they are. */
export const goLive = async (): Promise<void> => {
  const place = document.getElementById('app');
  if (!place) return;
  const fromShell = dataset.shell !== undefined || dataset.missing !== undefined;
  const asked = routeOf(location.pathname, readSettings().lang);
  const { today } = todayOf(new Date(), dataset.today ?? '');
  const store = wordStore(namedPacks(), fromShell);
  holdStore(store);
  const { route, i18n, element, news, isSaved } = await prepareScreen(asked, store, today);
  // A drawn page whose words cannot be had again keeps those that it came with.
  if (!isSaved && !fromShell) throw new Error('The words of this page could not be found');
  if (news.reviewBy !== null) dataset.review = news.reviewBy;
  // Whether these are the newest words of the phone, or earlier ones that it went back to.
  if (news.origin !== null) dataset.words = news.origin;

  const sameFigures = JSON.stringify(figuresOn(today)) === JSON.stringify(figuresOn(dataset.today ?? today));
  const sameWords = !fromShell && route === asked && dataset.pack?.includes((news.hash ?? 'none').slice(0, 12)) === true;
  let root: Root;
  if (sameWords && sameFigures) {
    root = hydrateRoot(place, element, { onRecoverableError: (error) => (dataset.recovered = String(error)) });
  } else {
    root = createRoot(place);
    root.render(element);
    describeDocument(route, i18n);
  }
  // The shell has every drawing; the page for missing addresses has none.
  if (dataset.missing !== undefined || (dataset.later !== undefined && !fromShell)) addSymbols();
  addEventListener('pagehide', forgetEverythingInMemory);
  walkInside(root, store, route, today);
};
