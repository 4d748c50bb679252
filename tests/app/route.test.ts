import { describe, expect, it } from 'vitest';
import { namespacesOf } from '#app/route.ts';
import { cardName, showCards } from '#content/cards.ts';
import { staffPageIds } from '#content/ids.ts';
import { pageIds, pages } from '#content/pages/index.ts';
import { staffLinks } from '#features/staff/staffLinks.ts';

describe('the words that a page loads', () => {
  it.each(pageIds)('%s has those of every card that it names', (page) => {
    const loaded = namespacesOf({ kind: 'page', lang: 'ti', page });
    const cards = pages[page].blocks.flatMap((block) => (block.kind === 'card' ? [cardName(showCards[block.card])] : []));
    expect(cards.filter((key) => !loaded.includes(key.slice(0, key.indexOf(':'))))).toEqual([]);
  });

  it.each(staffPageIds)('%s for staff has the names of the others', (page) => {
    const loaded = namespacesOf({ kind: 'staff', lang: 'en', page });
    expect(staffLinks.filter(({ key }) => !loaded.includes(key.slice(0, key.indexOf(':'))))).toEqual([]);
  });

  it('control: a card has its name from other words than those of the desk', () => {
    const pagesWithOthers = pageIds.filter((page) => namespacesOf({ kind: 'page', lang: 'ti', page }).includes('card'));
    expect(pagesWithOthers).toContain('pregnancy');
    expect(pagesWithOthers).not.toContain('eyes');
  });
});
