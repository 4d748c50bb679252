import type { IconId } from '#content/ids.ts';

/** Pictures that the boxes of the form show only once they are operated. */
export const boxesIcons = [
  'next',
  'back',
  'list',
  'check',
  'info',
  'write',
  'read',
  'printer',
  'form',
] as const satisfies readonly IconId[];
