import { isErasingUnfinished } from '#storage/erasingMark.ts';
import { noteErased, wasErased } from './erasedElsewhere.ts';

/**
 * Finishes a deletion of everything that was broken off, before anything is shown of what was kept. The page is then one of which
 * nothing is left, and says so.
 */
export const finishErasing = async (): Promise<void> => {
  if (!(await isErasingUnfinished())) return;
  const { eraseEverything } = await import('#storage/eraseEverything.ts');
  await eraseEverything();
  if (!wasErased()) noteErased();
};
