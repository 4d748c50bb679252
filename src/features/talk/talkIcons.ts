import type { IconId } from '#content/ids.ts';

/** Pictures that the conversation shows only once it has begun. */
export const talkIcons = ['check', 'cross', 'back', 'trash', 'languages', 'staff', 'calendar'] as const satisfies readonly IconId[];
