/** What a person can choose on a card, and the lines that the card then has. Nothing here is kept. */
import type { ShowCard } from './cards.ts';
import type { PlainKey } from './sentences.ts';

/** Places on the body, from head to foot. */
export const bodyPlaces = [
  'head',
  'eye',
  'ear',
  'mouth',
  'neck',
  'arm',
  'chest',
  'back',
  'belly',
  'hand',
  'leg',
  'foot',
  'wholeBody',
] as const;
export type BodyPlace = (typeof bodyPlaces)[number];

export const sinceAnswers = ['sinceToday', 'sinceYesterday', 'sinceDays', 'sinceWeeks', 'sinceMonths'] as const;
export const strengths = ['strong1', 'strong2', 'strong3', 'strong4'] as const;
export const allergyAnswers = ['penicillin', 'medicine', 'nuts', 'food', 'latex', 'insect', 'other'] as const;
export const interpreterWishes = ['intWoman', 'intMan'] as const;
export const interpreterWays = ['intPhone', 'intVideo', 'intHere'] as const;
export const helpLines = ['card:extraHear', 'card:extraSee', 'card:extraWalk'] as const satisfies readonly PlainKey[];
export const contactLines = ['desk:c24Letters', 'desk:c24Text', 'desk:c24Call'] as const satisfies readonly PlainKey[];
export const formatLines = ['desk:c25Text', 'desk:c25Large', 'card:extraRead'] as const satisfies readonly PlainKey[];
export const doctorLines = ['card:extraWoman', 'card:extraMan'] as const satisfies readonly PlainKey[];

/** Everything that can be chosen. `null` and empty lists: not chosen. */
export type DeskChoices = {
  /** The language as staff book it, in English: `Kurdish (Sorani)`; null where the card names none. */
  readonly language: string | null;
  readonly wish: (typeof interpreterWishes)[number] | null;
  readonly way: (typeof interpreterWays)[number] | null;
  readonly notCommunity: boolean;
  readonly places: readonly BodyPlace[];
  readonly since: (typeof sinceAnswers)[number] | null;
  readonly strength: (typeof strengths)[number] | null;
  readonly allergies: readonly (typeof allergyAnswers)[number][];
  /** Weeks, years or days, by the card. */
  readonly number: number | null;
  readonly doctor: (typeof doctorLines)[number];
  readonly lines: readonly PlainKey[];
  /** ISO date. */
  readonly day: string | null;
  /** `14:30`. */
  readonly time: string | null;
  /** The own language stands on the card about a private talk. */
  readonly ownLine: boolean;
};

/** Nothing chosen yet. `language`: the English name of the reader's language, or null for a reader of English. */
export const nothingChosen = (language: string | null): DeskChoices => ({
  language,
  wish: null,
  way: null,
  notCommunity: false,
  places: [],
  since: null,
  strength: null,
  allergies: [],
  number: null,
  doctor: 'card:extraWoman',
  lines: [],
  day: null,
  time: null,
  ownLine: false,
});

/** One line of a card: a sentence, perhaps with a value, or a day or time on a line by itself. */
export type DeskLine =
  | { readonly kind: 'sentence'; readonly key: PlainKey }
  | { readonly kind: 'language'; readonly key: 'card:lineLanguage'; readonly language: string }
  | { readonly kind: 'number'; readonly key: 'desk:c10Weeks' | 'desk:c15Age' | 'desk:c16Days'; readonly number: number }
  | { readonly kind: 'day' | 'time'; readonly value: string };

const say = (...keys: readonly (PlainKey | null)[]): readonly DeskLine[] =>
  keys.flatMap((key) => (key === null ? [] : [{ kind: 'sentence', key } as const]));

const numbered = (key: 'desk:c10Weeks' | 'desk:c15Age' | 'desk:c16Days', number: number | null): readonly DeskLine[] =>
  number === null ? [] : [{ kind: 'number', key, number }];

const dayAndTime = ({ day, time }: DeskChoices): readonly DeskLine[] => [
  ...(day === null ? [] : [{ kind: 'day', value: day } as const]),
  ...(time === null ? [] : [{ kind: 'time', value: time } as const]),
];

const answers: Readonly<Record<NonNullable<ShowCard['asks']>[number], (chosen: DeskChoices) => readonly DeskLine[]>> = {
  language: ({ language }) => (language === null ? [] : [{ kind: 'language', key: 'card:lineLanguage', language }]),
  interpreter: ({ wish, way, notCommunity }) =>
    say(wish && `choices:${wish}`, way && `choices:${way}`, notCommunity ? 'choices:intCommunity' : null),
  dayTime: dayAndTime,
  pain: ({ places, strength }) => say(...places.map((place) => `choices:${place}` as const), strength && `choices:${strength}`),
  since: ({ since }) => say(since && `choices:${since}`),
  allergies: ({ allergies }) => say(...allergies.map((one) => `choices:${one}` as const)),
  weeks: ({ number }) => numbered('desk:c10Weeks', number),
  age: ({ number }) => (number === 0 ? say('desk:c15Baby') : numbered('desk:c15Age', number)),
  days: ({ number }) => numbered('desk:c16Days', number),
  // The wish stands in the headline.
  doctor: () => [],
  help: ({ lines }) => say(...lines),
  contact: (chosen) => [...say(...chosen.lines), ...(chosen.time === null ? [] : [...say('desk:c24Safe'), ...dayAndTime(chosen)])],
  format: ({ lines }) => say(...lines),
  ownLine: () => [],
};

/** What a card says with these choices: its headline, and the lines below in order. */
export const linesOfCard = (
  shown: ShowCard,
  chosen: DeskChoices,
): { readonly headline: PlainKey; readonly lines: readonly DeskLine[] } => ({
  headline: shown.asks?.includes('doctor') ? chosen.doctor : shown.headline,
  lines: [
    ...(shown.asks ?? []).flatMap((question) => answers[question](chosen)),
    ...say(...shown.subs),
    ...(shown.toConfirm ? say('desk:confirm') : []),
  ],
});
