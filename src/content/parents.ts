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
  teeth: 'topics',
  eyes: 'topics',
  violence: 'topics',
  fgm: 'topics',
  sexual: 'topics',
  infections: 'topics',
  longTerm: 'topics',
  disability: 'topics',
  healthCheck: 'topics',
  appointment: 'topics',
  alone: 'topics',
  complaints: 'topics',
  nhsNumber: 'topics',
  bills: 'hospital',
  firstDays: 'stages',
  hotel: 'stages',
  moved: 'stages',
  waiting: 'stages',
  refused: 'stages',
  allowed: 'stages',
  limits: 'privacy',
};

/** The page one level up. */
export const parentOf = (page: PageId): PageId => parents[page] ?? 'home';
