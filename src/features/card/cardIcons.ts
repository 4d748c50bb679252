import type { IconId } from '#content/ids.ts';

/** Pictures that the card shows only once the script runs: the build cannot find them in the drawn page. */
export const cardIcons = [
  'printer',
  'image',
  'users',
  'download',
  'share',
  'mobile',
  'write',
  'card',
  'back',
  'sun',
  'turn',
] as const satisfies readonly IconId[];
