import type { IconId } from '#content/ids.ts';

/** Pictures that a card for staff shows only once the script runs. */
export const deskIcons = ['turn', 'listen', 'write', 'mobile'] as const satisfies readonly IconId[];
