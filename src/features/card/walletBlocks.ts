/** The paragraphs of one side of the small card, with their sizes. Staff side at least 8 points, own side at least 9.5. */
import type { CardPart } from '#domain/card.ts';
import type { PrintBlock } from './fitBlocks.ts';
import type { SpokenLine } from './pictureText.ts';

type Size = { readonly points: number; readonly bold: boolean; readonly after: number };

const english: Readonly<Record<CardPart, Size>> = {
  title: { points: 12.5, bold: true, after: 0.5 },
  needs: { points: 10, bold: true, after: 0.7 },
  rules: { points: 9, bold: false, after: 0.2 },
  reason: { points: 9, bold: true, after: 0.8 },
  fine: { points: 8, bold: false, after: 0 },
};

/** The own side is regular but for its first line: bold letters of dense scripts are wide, and hard to read when small. */
const own: Readonly<Record<CardPart, Size>> = {
  title: { points: 11, bold: true, after: 0.3 },
  needs: { points: 10, bold: false, after: 0.4 },
  rules: { points: 10, bold: false, after: 0 },
  reason: { points: 10, bold: false, after: 0.4 },
  fine: { points: 9.5, bold: false, after: 0 },
};

const order: readonly CardPart[] = ['title', 'needs', 'rules', 'reason', 'fine'];

/** The paragraphs of a side: needs and small print run on, each rule has a row of its own behind a dot. */
export const walletBlocks = (lines: readonly SpokenLine[], side: 'english' | 'own'): readonly PrintBlock[] => {
  const sizes = side === 'english' ? english : own;
  const least = side === 'english' ? 8 : 9.5;
  return order.flatMap((part) => {
    const texts = lines.filter((line) => line.part === part).map((line) => line[side]);
    const paragraphs = part === 'rules' ? texts.map((text) => `• ${text}`) : [texts.join(' ')];
    return paragraphs
      .filter((text) => text !== '')
      .map((text) => ({ text, least: part === 'title' && side === 'english' ? least + 1 : least, ...sizes[part] }));
  });
};
