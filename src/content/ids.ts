/** The names of pages, show cards and pictures, and the address of each page. */
import type { iconIds } from './icons.ts';

/** A picture by name; the drawings are gathered at build time. */
export type IconId = (typeof iconIds)[number];

/** The address of each page under `/<lang>/`. Sensitive pages have an address that says nothing. */
export const slugs = {
  home: '',
  welcome: 'welcome',
  emergency: '999',
  callScript: 'call',
  whereToGo: 'where-to-go',
  interpreter: 'interpreter',
  nhs: 'how-the-nhs-works',
  gp: 'gp',
  gpFind: 'gp/find',
  gpTake: 'gp/take',
  gpDesk: 'gp/desk',
  gpForm: 'gp/form',
  gpAfter: 'gp/after',
  boxes: 'b6f2c',
  saidNo: 'v4j6z',
  free: 'free',
  checker: 'k7w3d',
  medicines: 'medicines',
  hospital: 'hospital',
  hospitalCard: 'r5n8q',
  teeth: 'teeth',
  eyes: 'eyes',
  pregnancy: 'q8d4k',
  child: 'child',
  mind: 'w2f6n',
  violence: 'j9r3b',
  fgm: 't5m8x',
  sexual: 'd7k2p',
  infections: 'n4x9g',
  longTerm: 'long-term',
  disability: 'disability',
  healthCheck: 'health-check',
  appointment: 'appointment',
  moved: 'moved',
  alone: 'z6p4v',
  complaints: 'complaints',
  nhsNumber: 'nhs-number',
  stages: 'stages',
  firstDays: 'first-days',
  hotel: 'hotel',
  waiting: 'waiting',
  refused: 'g3w7m',
  allowed: 'allowed',
  topics: 'topics',
  bills: 'f8b5s',
  privacy: 'privacy',
  limits: 'limits',
  help: 'help',
  words: 'words',
  card: 'm2x9t',
  show: 'show',
  talk: 'h3t9w',
  search: 'search',
  languages: 'languages',
  settings: 'settings',
  about: 'about',
  pause: 'pause',
} as const;

/** A page by name. */
export type PageId = keyof typeof slugs;

/** The pages for health staff, under `/staff/`: one language, because the rules at the desk are English. */
export const staffSlugs = {
  staff: '',
  staffAsk: 'ask',
  staffFull: 'full',
  staffInterpreter: 'interpreter',
  staffCharge: 'charge',
  staffRegister: 'register',
  staffTalk: 'talking',
  staffCharging: 'charging',
  staffClinical: 'clinical',
  staffMyths: 'myths',
  staffTraining: 'training',
  staffReplies: 'replies',
  staffMoving: 'moving',
  staffPrint: 'print',
  staffDesk: 'print/desk',
  staffPoster: 'print/poster',
  staffChart: 'print/languages',
  staffLocal: 'local',
} as const;

/** A page for health staff by name. Its words are in the namespace of the same name. */
export type StaffPageId = keyof typeof staffSlugs;

export const staffPageIds = Object.keys(staffSlugs) as readonly StaffPageId[];

/** The five questions of the desk, each answered on one screen. */
export const deskAnswers = ['staff', 'staffAsk', 'staffFull', 'staffInterpreter', 'staffCharge'] as const satisfies readonly StaffPageId[];

/** Pages that say something about the person who opens them: neutral address and title, not in the sitemap, with Hide. */
export const sensitivePages: ReadonlySet<PageId> = new Set<PageId>([
  'saidNo',
  'checker',
  'card',
  'hospitalCard',
  'talk',
  'boxes',
  'pause',
  'pregnancy',
  'mind',
  'violence',
  'fgm',
  'sexual',
  'infections',
  'alone',
  'refused',
  'bills',
]);

/** Show-to-staff cards that this version has (`/<lang>/show/<id>/`). */
export const cardIds = [
  'c01',
  'c02',
  'c03',
  'c04',
  'c05',
  'c06',
  'c07',
  'c08',
  'c09',
  'c10',
  'c11',
  'c12',
  'c13',
  'c14',
  'c15',
  'c16',
  'c17',
  'c18',
  'c19',
  'c20',
  'c21',
  'c22',
  'c23',
  'c24',
  'c25',
] as const;

/** A show card by name. */
export type CardId = (typeof cardIds)[number];

/** Cards that say something private about the person: no trace in the history, with Hide. */
export const sensitiveCards: ReadonlySet<CardId> = new Set<CardId>(['c10', 'c12']);
