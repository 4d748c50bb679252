import { readSavedList } from '#storage/savedList.ts';
import { namespacesOf, type Route } from './route.ts';
import { whenIdle } from './whenIdle.ts';
import type { WordStore } from './words.ts';

/** More languages than this are not held in memory at once. */
const atMost = 3;

/** When nothing else is to be done: this screen's words in the languages saved last, so that a switch need not read the phone. */
export const warmOtherLanguages = (store: WordStore, route: Route): void =>
  whenIdle(() => {
    const warm = async (): Promise<void> => {
      const others = Object.entries(await readSavedList()).filter(([lang]) => lang !== route.lang && lang !== 'en');
      const latest = others.sort(([, one], [, other]) => (one.savedAt < other.savedAt ? 1 : -1)).slice(0, atMost);
      for (const [lang] of latest) await store.warm(lang, namespacesOf(route));
    };
    void warm().catch(() => {});
  });
