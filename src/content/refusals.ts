/** What reception said, whether it can be a fair reason, and what the person shows and writes in answer. */
import type { FactId } from '#domain/facts.ts';
import type { IconId } from './ids.ts';
import type { KeyOf } from './schema.ts';
import type { PlainKey } from './sentences.ts';

type RefusalKey = `saidNo:${KeyOf<'saidNo'>}` & PlainKey;

/** One thing that reception says. */
export type Refusal = {
  readonly id: RefusalId;
  readonly icon: IconId;
  /** What they said: on the button, and in the letter. */
  readonly quote: RefusalKey;
  /** What they said and what is true of it, in the order in which it is read. */
  readonly truth: RefusalKey;
  /** True where it can be a fair reason (GP-09); false where what they want is not needed; null where `truth` says another thing. */
  readonly fair: boolean | null;
  /** What the person shows and what the letter says. Rules cite their facts. */
  readonly card: readonly PlainKey[];
  readonly facts: readonly FactId[];
};

export const refusalIds = [
  'id',
  'address',
  'status',
  'number',
  'online',
  'english',
  'area',
  'full',
  'removed',
  'temporary',
  'healthCheck',
  'anotherDay',
  'otherSurgery',
  'child',
  'other',
] as const;

/** A reason by name. */
export type RefusalId = (typeof refusalIds)[number];

export const refusals: readonly Refusal[] = [
  {
    id: 'id',
    icon: 'idCard',
    quote: 'saidNo:qId',
    truth: 'saidNo:saidId',
    fair: false,
    card: ['saidNo:cardId'],
    facts: ['GP-03'],
  },
  {
    id: 'address',
    icon: 'home',
    quote: 'saidNo:qAddress',
    truth: 'saidNo:saidAddress',
    fair: false,
    card: ['saidNo:cardAddress'],
    facts: ['GP-03', 'GP-04'],
  },
  {
    id: 'status',
    icon: 'papersNo',
    quote: 'saidNo:qStatus',
    truth: 'saidNo:saidStatus',
    fair: false,
    card: ['saidNo:cardStatus'],
    facts: ['GP-03', 'GP-10'],
  },
  {
    id: 'number',
    icon: 'registerBook',
    quote: 'saidNo:qNumber',
    truth: 'saidNo:saidNhsNumber',
    fair: false,
    card: ['saidNo:cardNumber'],
    facts: ['GP-03', 'GP-23'],
  },
  {
    id: 'online',
    icon: 'form',
    quote: 'saidNo:qOnline',
    truth: 'saidNo:saidOnline',
    fair: false,
    card: ['saidNo:cardOnline'],
    facts: ['GP-16'],
  },
  {
    id: 'english',
    icon: 'interpreter',
    quote: 'saidNo:qEnglish',
    truth: 'saidNo:saidEnglish',
    fair: false,
    card: ['desk:c02Headline', 'desk:c02Free', 'desk:c02Family'],
    facts: ['IN-01', 'IN-05', 'IN-06', 'IN-07'],
  },
  {
    id: 'area',
    icon: 'place',
    quote: 'saidNo:qArea',
    truth: 'saidNo:saidArea',
    fair: true,
    card: ['saidNo:cardArea'],
    facts: ['GP-08', 'GP-09'],
  },
  {
    id: 'full',
    icon: 'list',
    quote: 'saidNo:qFull',
    truth: 'saidNo:saidFull',
    fair: true,
    card: ['saidNo:cardFull'],
    facts: ['GP-09'],
  },
  {
    id: 'removed',
    icon: 'cross',
    quote: 'saidNo:qRemoved',
    truth: 'saidNo:saidRemoved',
    fair: true,
    card: ['desk:c03Headline'],
    facts: ['GP-09'],
  },
  {
    id: 'temporary',
    icon: 'clock',
    quote: 'saidNo:qTemporary',
    truth: 'saidNo:saidTemporary',
    fair: null,
    card: ['saidNo:cardTemporary'],
    facts: ['GP-13'],
  },
  {
    id: 'healthCheck',
    icon: 'doctor',
    quote: 'saidNo:qHealthCheck',
    truth: 'saidNo:saidHealthCheck',
    fair: null,
    card: ['saidNo:cardHealthCheck'],
    facts: ['GP-26'],
  },
  {
    id: 'anotherDay',
    icon: 'calendar',
    quote: 'saidNo:qAnotherDay',
    truth: 'saidNo:saidAnotherDay',
    fair: null,
    card: ['saidNo:cardAnotherDay'],
    facts: ['GP-30'],
  },
  {
    id: 'otherSurgery',
    icon: 'moving',
    quote: 'saidNo:qOtherSurgery',
    truth: 'saidNo:saidOtherSurgery',
    fair: null,
    card: ['saidNo:cardOtherSurgery'],
    facts: ['GP-27'],
  },
  {
    id: 'child',
    icon: 'child',
    quote: 'saidNo:qChild',
    truth: 'saidNo:saidChild',
    fair: null,
    card: ['saidNo:cardChild'],
    facts: ['GP-18'],
  },
  {
    id: 'other',
    icon: 'question',
    quote: 'saidNo:qOther',
    truth: 'saidNo:saidOther',
    fair: null,
    card: ['desk:c03Headline'],
    facts: ['GP-12'],
  },
];

/** A reason by its name. */
export const refusalOf = (id: RefusalId): Refusal => refusals.find((refusal) => refusal.id === id) as Refusal;
