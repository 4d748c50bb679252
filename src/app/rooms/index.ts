/** Every room that draws itself inside a page, each in a chunk of its own. */
import type { ComponentType } from 'react';
import { checkerIcons } from '#content/checker/checkerIcons.ts';
import { pageIds, pages } from '#content/pages/index.ts';
import { cardIcons } from '#features/card/cardIcons.ts';
import { deskIcons } from '#features/desk/deskIcons.ts';
import { boxesIcons } from '#features/boxes/boxesIcons.ts';
import { refusalIcons } from '#features/refusal/refusalIcons.ts';
import { talkIcons } from '#features/talk/talkIcons.ts';
import { hospitalCardIcons } from '#features/hospitalCard/hospitalCardIcons.ts';
import type { ToolId } from '#content/schema.ts';
import type { CardId, IconId, StaffPageId } from '#content/ids.ts';
import type { LanguageId } from '#domain/languages.ts';

/** What a room is given. `today` is an ISO date. */
export type RoomProps = {
  readonly lang: LanguageId;
  readonly today: string;
  readonly card?: CardId;
  readonly staffPage?: StaffPageId;
};

/** A room, what it needs, and whether the script must make it live. */
export type Room = {
  readonly load: () => Promise<ComponentType<RoomProps>>;
  /** Namespaces beyond that of its page. */
  readonly namespaces: readonly string[];
  readonly icons: readonly IconId[];
  readonly live: boolean;
};

const none: readonly IconId[] = [];

export const rooms: Readonly<Record<ToolId, Room>> = {
  checker: {
    load: () => import('./CheckerRoom.tsx').then((m) => m.CheckerRoom),
    namespaces: [
      'checker',
      'hospitalCard',
      'free',
      'hospital',
      'bills',
      'medicines',
      'help',
      'gp',
      'emergency',
      'whereToGo',
      'interpreter',
      'card',
    ],
    icons: [...checkerIcons, ...hospitalCardIcons],
    live: true,
  },
  card: { load: () => import('./CardRoom.tsx').then((m) => m.CardRoom), namespaces: ['card'], icons: cardIcons, live: true },
  hospitalCard: {
    load: () => import('./HospitalCardRoom.tsx').then((m) => m.HospitalCardRoom),
    namespaces: ['hospitalCard', 'card'],
    icons: hospitalCardIcons,
    live: false,
  },
  deskCard: {
    load: () => import('./DeskCardRoom.tsx').then((m) => m.DeskCardRoom),
    namespaces: ['desk', 'choices', 'card', 'show'],
    icons: deskIcons,
    live: true,
  },
  talk: {
    load: () => import('./TalkRoom.tsx').then((m) => m.TalkRoom),
    namespaces: ['talk', 'desk', 'choices', 'card', 'boxes'],
    icons: talkIcons,
    live: true,
  },
  refusal: {
    load: () => import('./RefusalRoom.tsx').then((m) => m.RefusalRoom),
    namespaces: ['saidNo', 'letter', 'desk', 'choices', 'card'],
    icons: refusalIcons,
    live: true,
  },
  boxes: {
    load: () => import('./BoxesRoom.tsx').then((m) => m.BoxesRoom),
    namespaces: ['boxes', 'gpForm', 'desk', 'choices', 'card'],
    icons: boxesIcons,
    live: true,
  },
  staff: { load: () => import('./StaffRoom.tsx').then((m) => m.StaffRoom), namespaces: [], icons: none, live: false },
  search: {
    load: () => import('./SearchRoom.tsx').then((m) => m.SearchRoom),
    namespaces: pageIds.map((page) => pages[page].ns),
    icons: none,
    live: true,
  },
  settings: {
    load: () => import('./SettingsRoom.tsx').then((m) => m.SettingsRoom),
    namespaces: ['settings', 'limits'],
    icons: none,
    live: true,
  },
  languages: { load: () => import('./LanguagesRoom.tsx').then((m) => m.LanguagesRoom), namespaces: ['languages'], icons: none, live: true },
  otherLanguages: {
    load: () => import('./OtherLanguagesRoom.tsx').then((m) => m.OtherLanguagesRoom),
    namespaces: ['languages'],
    icons: none,
    live: true,
  },
  sources: { load: () => import('./SourcesRoom.tsx').then((m) => m.SourcesRoom), namespaces: [], icons: none, live: false },
  install: { load: () => import('./InstallRoom.tsx').then((m) => m.InstallRoom), namespaces: [], icons: none, live: false },
  pause: { load: () => import('./PauseRoom.tsx').then((m) => m.PauseRoom), namespaces: [], icons: none, live: false },
  picker: { load: () => import('./PickerRoom.tsx').then((m) => m.PickerRoom), namespaces: ['home'], icons: none, live: false },
};

/** The rooms that a page needs, loaded. */
export const loadRooms = async (ids: readonly ToolId[]): Promise<Partial<Record<ToolId, ComponentType<RoomProps>>>> =>
  Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await rooms[id].load()] as const)));
