/** The sentences that a page itself says. Labels of links and tiles belong to the page that they lead to. */
import { formBoxes } from '#content/formBoxes.ts';
import { refusals } from '#content/refusals.ts';
import { replies } from '#content/replies.ts';
import type { Block, Page, ToolId } from '#content/schema.ts';

/** A sentence of a page by its key. `term` is the English word that the sentence explains. */
export type PageLine = { readonly key: string; readonly term?: string };

/** Sentences that a tool says on its page: people look for what reception said, and for a box of the form. */
const ofTools: Partial<Record<ToolId, readonly string[]>> = {
  refusal: refusals.map(({ truth }) => truth),
  boxes: formBoxes.map(({ means }) => means),
  talk: replies.flatMap(({ keys }) => keys),
};

const linesOfBlock = (block: Block): readonly PageLine[] => {
  switch (block.kind) {
    case 'answer':
    case 'text':
    case 'heading':
    case 'say':
    case 'money':
      return [{ key: block.key }];
    case 'list':
    case 'steps':
      return block.items.map(({ key }) => ({ key }));
    case 'danger':
      return [{ key: block.title }, ...block.items.map(({ key }) => ({ key }))];
    case 'helpers':
      return block.items.flatMap(({ name, use }) => [{ key: name }, { key: use }]);
    case 'words':
      return block.items.map(({ key, term }) => ({ key, term }));
    case 'sounds':
      return block.items.map(({ key }) => ({ key }));
    case 'tool':
      // A tool's sentences stand with its page: their keys are those of the page's own words.
      return (ofTools[block.tool] ?? []).map((key) => ({ key: key.slice(key.indexOf(':') + 1) }));
    default:
      return [];
  }
};

/** Every sentence of a page, in reading order; one that stands in two places comes once. */
export const linesOfPage = (page: Page): readonly PageLine[] => [
  ...new Map(page.blocks.flatMap(linesOfBlock).map((line) => [line.key, line])).values(),
];
