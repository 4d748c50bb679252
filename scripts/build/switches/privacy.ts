import type { Spot } from './spot.ts';

/** Guards of what is deleted, hidden and forgotten. */
export const privacySwitches: Record<string, readonly Spot[]> = {
  deleteMarker: [
    {
      part: 'app',
      file: /\/storage\/erasingMark\.ts$/,
      guard: 'if (isErasing) inEntry(isErasing);',
      without: 'return;',
    },
  ],
  heedOthers: [
    {
      part: 'app',
      file: /\/storage\/eraseEverything\.ts$/,
      guard: "addEventListener('storage', listener);",
      without: 'return () => {};',
    },
  ],
  memoryOnly: [
    {
      part: 'app',
      file: /\/features\/card\/CardMaker\.tsx$/,
      guard: 'const card = makeCard(choices);',
      // Keeps the name on the card in plain, as an app that remembers drafts would.
      without: "localStorage.setItem(`doorway-draft-${choices.firstName}`, '1');",
    },
  ],
  coverAtOnce: [
    {
      part: 'app',
      file: /\/app\/watchClicks\.ts$/,
      guard: "document.body.classList.add('covered');",
      // Spelled in another way, so that the switch below finds the one place that it is for.
      without: "location['replace'](address); return;",
    },
  ],
  replaceEntry: [
    { part: 'app', file: /\/app\/watchClicks\.ts$/, guard: 'location.replace(address);', without: 'location.assign(address); return;' },
  ],
  coverWhenHidden: [
    { part: 'app', file: /\/app\/watchHiding\.ts$/, guard: "const hides = document.visibilityState === 'hidden';", without: 'return;' },
    {
      part: 'app',
      file: /\/ui\/useForgetWhenHidden\.ts$/,
      guard: "const hidden = document.visibilityState === 'hidden';",
      without: 'return;',
    },
  ],
  privateField: [
    {
      part: 'app',
      file: /\/features\/boxes\/Sheet\.tsx$/,
      guard: 'const part = useFocusAfter',
      without: 'delete privateField.spellCheck;',
    },
  ],
};
