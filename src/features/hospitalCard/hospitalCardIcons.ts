import type { IconId } from '#content/ids.ts';

/** Pictures that the hospital card shows only behind a result. */
export const hospitalCardIcons = ['alert', 'card', 'mobile', 'printer', 'back', 'sun', 'turn'] as const satisfies readonly IconId[];
