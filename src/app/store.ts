/** The word sources of this screen, for those that keep or search the words after it is live. */
import type { WordStore } from './words.ts';

let held: WordStore | null = null;

export const holdStore = (store: WordStore): void => {
  held = store;
};

/** Null on a page that is only read: nothing was loaded for it. */
export const heldStore = (): WordStore | null => held;
