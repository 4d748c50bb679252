/** The blocks of a page, in the order in which a reader meets them. */
import type { ReactNode } from 'react';
import type { Block, AnyPage, ToolId } from '#content/schema.ts';
import type { PlainKey } from '#content/sentences.ts';
import { Later } from '#ui/Later/Later.tsx';
import { BlockView } from './BlockView.tsx';

type PageBodyProps = {
  readonly page: AnyPage;
  /** Draws a room inside the page; the app knows the rooms, pages do not. */
  readonly tool: (id: ToolId) => ReactNode;
};

/** Turns a key of the page's own namespace into a full key. Pages are typed against their namespace where they are written. */
const inPage = (page: AnyPage) => (key: string) => `${page.ns}:${key}` as PlainKey;

/** About as many blocks as fill the first screen of a phone. */
const firstScreenful = 4;

/** One page of the guide. */
export const PageBody = ({ page, tool }: PageBodyProps) => {
  const view = (block: Block, place: number): ReactNode =>
    block.kind === 'tool' ? (
      <div key={place}>{tool(block.tool)}</div>
    ) : (
      <BlockView key={place} block={block} keyOf={inPage(page)} inCardList={page.id === 'show'} />
    );
  return (
    <>
      {page.blocks.slice(0, firstScreenful).map(view)}
      <Later>{page.blocks.slice(firstScreenful).map(view)}</Later>
    </>
  );
};
