/** What a page rests on. */
import type { FactId } from '#domain/facts.ts';
import type { AnyPage, Block, Line, ToolId } from './schema.ts';

const linesOf = (block: Block): readonly { readonly facts?: readonly FactId[] | undefined }[] => {
  switch (block.kind) {
    case 'list':
    case 'steps':
    case 'helpers':
    case 'words':
    case 'sounds':
    case 'rules':
      return block.items;
    case 'situations':
      return block.items.flatMap((item) => item.answers);
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
export const factsOfPage = (page: AnyPage): readonly FactId[] => [
  ...new Set(page.blocks.flatMap(linesOf).flatMap((line) => line.facts ?? [])),
];

/** The rooms that draw themselves inside a page. */
export const toolsOfPage = (page: AnyPage): readonly ToolId[] =>
  page.blocks.flatMap((block) => (block.kind === 'tool' ? [block.tool] : []));
