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
      // Keeps the card in plain, as an app that remembers drafts would.
      without: "localStorage.setItem('doorway-card', JSON.stringify(choices));",
    },
  ],
};
