import { figuresOn } from '../../src/domain/figures.ts';

/** Fills the dated figures into a sentence that is written into plain HTML. */
export const variables = (sentence: string, today: string): string => {
  const figures: Record<string, string> = figuresOn(today);
  return sentence.replace(/{{(\w+)}}/g, (_all, id: string) => {
    const value = figures[id];
    if (value === undefined) throw new Error(`The plain sentence "${sentence}" needs ${id}`);
    return `<bdi dir="ltr">${value}</bdi>`;
  });
};
