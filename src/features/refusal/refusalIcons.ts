import type { IconId } from '#content/ids.ts';

/** Pictures that the steps after a refusal show only once they are operated. */
export const refusalIcons = [
  'turn',
  'hide',
  'back',
  'sun',
  'letter',
  'mobile',
  'askFirst',
  'check',
  'printer',
  'image',
  'download',
  'share',
  'users',
  'write',
] as const satisfies readonly IconId[];
