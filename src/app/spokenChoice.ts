/** The language that somebody chose from the list of those without words here, on the way to the interpreter card. In memory alone. */
import { onForget } from './memory.ts';

let chosen: string | null = null;

/** Notes the English name of the language. */
export const chooseSpoken = (english: string): void => {
  chosen = english;
};

/** The choice, once: the card keeps it from then on, and forgets it as it forgets everything. */
export const takeSpoken = (): string | null => {
  const taken = chosen;
  chosen = null;
  return taken;
};

onForget(() => {
  chosen = null;
});
