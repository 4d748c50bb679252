import { onErasing } from '#storage/eraseEverything.ts';
import { noteErased } from './erasedElsewhere.ts';
import { forgetEverythingInMemory } from './memory.ts';

/** A little longer than deleting may take. */
const patience = 5000;

/** When another window deletes everything: covers the screen, empties the memory, and loads anew once all is gone. */
export const leaveErased = (): void => {
  onErasing(
    () => {
      forgetEverythingInMemory();
      document.body.classList.add('covered');
      noteErased();
      setTimeout(() => location.reload(), patience);
    },
    () => location.reload(),
  );
};
