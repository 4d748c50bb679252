import type { Spot } from './spot.ts';

/** Guards of what is deleted, hidden and forgotten. */
export const privacySwitches: Record<string, readonly Spot[]> = {
  deleteMarker: [
    {
      part: 'app',
      file: /\/storage\/eraseEverything\.ts$/,
      guard: "if (isErasing) localStorage.setItem(marker, '1');",
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
};
