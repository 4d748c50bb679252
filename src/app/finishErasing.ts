import { isErasingUnfinished } from '#storage/erasingMark.ts';

/**
 * Finishes a deletion of everything that was broken off, before anything is shown of what was kept. The page goes on as on a new phone:
 * the person has just opened it.
 */
export const finishErasing = async (): Promise<void> => {
  if (!(await isErasingUnfinished())) return;
  const { startWriting } = await import('#storage/mayWrite.ts');
  const { eraseEverything } = await import('#storage/eraseEverything.ts');
  const left = await eraseEverything();
  if (left.length === 0) startWriting();
};
