/** What a page rests on. */
import type { FactId } from '#domain/facts.ts';
import type { Block, Line, Page, ToolId } from './schema.ts';

const linesOf = (block: Block): readonly { readonly facts?: readonly FactId[] | undefined }[] => {
  switch (block.kind) {
    case 'list':
    case 'steps':
    case 'helpers':
    case 'words':
      return block.items;
    case 'danger':
      return [block, ...block.items];
    case 'answer':
    case 'text':
    case 'heading':
    case 'say':
    case 'money':
      return [block as Line];
    default:
      return [];
  }
};

/** Every fact that a page cites, once, in reading order. */
export const factsOfPage = (page: Page): readonly FactId[] => [
  ...new Set(page.blocks.flatMap(linesOf).flatMap((line) => line.facts ?? [])),
];

/** The rooms that draw themselves inside a page. */
export const toolsOfPage = (page: Page): readonly ToolId[] => page.blocks.flatMap((block) => (block.kind === 'tool' ? [block.tool] : []));
