import type { Door } from '#domain/answers.ts';

/** Where each part of the table stands in the page. They go into the address when scripts are off, so they say nothing. */
export const tableIds: Readonly<Record<Door, string>> = { hospital: 't1', medicines: 't2' };
