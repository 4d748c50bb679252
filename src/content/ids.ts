/** The names of pages, show cards and pictures, and the address of each page. */
import type { iconIds } from './icons.ts';

/** A picture by name; the drawings are gathered at build time. */
export type IconId = (typeof iconIds)[number];

/** The address of each page under `/<lang>/`. Sensitive pages have an address that says nothing. */
export const slugs = {
  home: '',
  welcome: 'welcome',
  emergency: '999',
  whereToGo: 'where-to-go',
  interpreter: 'interpreter',
  nhs: 'how-the-nhs-works',
  gp: 'gp',
  gpFind: 'gp/find',
  gpTake: 'gp/take',
  gpDesk: 'gp/desk',
  gpForm: 'gp/form',
  gpAfter: 'gp/after',
  saidNo: 'v4j6z',
  free: 'free',
  checker: 'k7w3d',
  medicines: 'medicines',
  hospital: 'hospital',
  hospitalCard: 'r5n8q',
  privacy: 'privacy',
  help: 'help',
  words: 'words',
  card: 'm2x9t',
  show: 'show',
  search: 'search',
  languages: 'languages',
  settings: 'settings',
  about: 'about',
  pause: 'pause',
} as const;

/** A page by name. */
export type PageId = keyof typeof slugs;

/** Pages that say something about the person who opens them: neutral address and title, not in the sitemap, with Hide. */
export const sensitivePages: ReadonlySet<PageId> = new Set<PageId>(['saidNo', 'checker', 'card', 'hospitalCard', 'pause']);

/** Show-to-staff cards that this version has (`/<lang>/show/<id>/`). */
export const cardIds = ['c01', 'c02', 'c03', 'c06', 'c08', 'c09', 'c13', 'c14', 'c20', 'c23'] as const;

/** A show card by name. */
export type CardId = (typeof cardIds)[number];
