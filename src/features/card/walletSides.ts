/** Which lines each side of the small card keeps when not all of them find room. */
import { smallCardLines, smallCardOwnLines, type Card, type CardLine, type CardLineId } from '#domain/card.ts';

const without = (lines: readonly CardLine[], ...gone: readonly CardLineId[]) => lines.filter((line) => !gone.includes(line.id));

/** The English side, from everything to least: the NHS number goes, because the rule before it says what desks ask for most. */
export const englishSides = (card: Card): readonly (readonly CardLine[])[] => {
  const lines = smallCardLines(card);
  return [lines, without(lines, 'nhsNumber')];
};

/** The own side, from everything to least. What goes here stays in English on the other side. */
export const ownSides = (card: Card): readonly (readonly CardLine[])[] => {
  const lines = smallCardOwnLines(card);
  return [lines, without(lines, 'limit'), without(lines, 'limit', 'nhsNumber'), without(lines, 'limit', 'nhsNumber', 'name')];
};
