import type { IconId } from '#content/ids.ts';

/** Pictures that a card for staff shows only once the script runs. */
export const deskIcons = ['turn', 'listen'] as const satisfies readonly IconId[];
