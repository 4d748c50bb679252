/** Where Back leads from each page: one level up, never further than Home. */
import type { PageId } from './ids.ts';

const parents: Partial<Record<PageId, PageId>> = {
  gpFind: 'gp',
  gpTake: 'gp',
  gpDesk: 'gp',
  gpForm: 'gp',
  boxes: 'gpForm',
  talk: 'show',
  callScript: 'emergency',
  gpAfter: 'gp',
  saidNo: 'gp',
  checker: 'free',
  hospitalCard: 'checker',
};

/** The page one level up. */
export const parentOf = (page: PageId): PageId => parents[page] ?? 'home';
