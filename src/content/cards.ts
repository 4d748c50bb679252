/** The cards to show to staff: fixed sentences, nothing typed. Rules cite their facts. */
import type { FactId } from '#domain/facts.ts';
import type { FigureId } from '#domain/figures.ts';
import type { CardId, IconId } from './ids.ts';
import type { KeyOf } from './schema.ts';

/** A sentence of the desk. */
export type DeskKey = `desk:${KeyOf<'desk'>}`;

/** What a card says: a need, a request, or a rule. */
export type ShowCardWords = {
  readonly headline: DeskKey;
  readonly subs: readonly DeskKey[];
  readonly facts: readonly FactId[];
};

export type ShowCard = ShowCardWords & {
  readonly id: CardId;
  /** Heading of the list under which the card stands: a key of `show`. */
  readonly group: 'first' | 'desk' | 'doctor' | 'urgent' | 'papers';
  /** N a need, A a request, R a rule that rests on a source. */
  readonly wording: readonly ('N' | 'A' | 'R')[];
  readonly icon: IconId;
  /** A number that the card can call. */
  readonly call?: { readonly figure: FigureId; readonly key: DeskKey };
  /** What the card says only after the person has said that they hold the paper. */
  readonly withPaper?: ShowCardWords & { readonly question: DeskKey; readonly yes: DeskKey; readonly no: DeskKey };
};

export const showCards: Readonly<Record<CardId, ShowCard>> = {
  c01: {
    id: 'c01',
    group: 'first',
    wording: ['A', 'R'],
    icon: 'doctor',
    headline: 'desk:c01Headline',
    subs: ['desk:c01Sub', 'desk:c01Guidance'],
    facts: ['GP-01', 'GP-03'],
  },
  c02: {
    id: 'c02',
    group: 'first',
    wording: ['N', 'R'],
    icon: 'interpreter',
    headline: 'desk:c02Headline',
    subs: ['desk:c02Language', 'desk:c02Free', 'desk:c02Family'],
    facts: ['IN-01', 'IN-05', 'IN-06', 'IN-07'],
  },
  c06: {
    id: 'c06',
    group: 'urgent',
    wording: ['A'],
    icon: 'ambulance',
    headline: 'desk:c06Headline',
    subs: ['desk:c02Language'],
    facts: [],
    call: { figure: 'n999', key: 'desk:c06Call' },
  },
  c03: {
    id: 'c03',
    group: 'desk',
    wording: ['A', 'R'],
    icon: 'letter',
    headline: 'desk:c03Headline',
    subs: ['desk:c03Sub'],
    facts: ['GP-12'],
  },
  c23: {
    id: 'c23',
    group: 'desk',
    wording: ['A'],
    icon: 'registerBook',
    headline: 'desk:c23Headline',
    subs: ['desk:c23Sub'],
    facts: ['GP-17'],
  },
  c20: {
    id: 'c20',
    group: 'desk',
    wording: ['A'],
    icon: 'calendar',
    headline: 'desk:c20Headline',
    subs: ['desk:c20Sub'],
    facts: [],
  },
  c13: {
    id: 'c13',
    group: 'doctor',
    wording: ['N', 'A'],
    icon: 'question',
    headline: 'desk:c13Headline',
    subs: ['desk:c13Slow', 'desk:c13Interpreter'],
    facts: [],
  },
  c14: {
    id: 'c14',
    group: 'doctor',
    wording: ['N', 'A'],
    icon: 'read',
    headline: 'desk:c14Headline',
    subs: ['desk:c14Sub'],
    facts: [],
  },
  c08: {
    id: 'c08',
    group: 'doctor',
    wording: ['A'],
    icon: 'write',
    headline: 'desk:c08Headline',
    subs: ['desk:c08Sub'],
    facts: [],
  },
  c09: {
    id: 'c09',
    group: 'papers',
    wording: ['N', 'A'],
    icon: 'hc2',
    headline: 'desk:c09Form',
    subs: ['desk:c09FormSub'],
    facts: ['HC-02'],
    withPaper: {
      question: 'desk:c09Question',
      yes: 'desk:c09Yes',
      no: 'desk:c09No',
      headline: 'desk:c09Headline',
      subs: ['desk:c09Sub'],
      facts: ['HC-01'],
    },
  },
};

/** Headings of the list, in order. */
export const showGroups = ['first', 'urgent', 'desk', 'doctor', 'papers'] as const satisfies readonly ShowCard['group'][];

/** The name of a card in a list: what it says when the paper is in the hand, else its headline. */
export const cardName = (card: ShowCard): DeskKey => card.withPaper?.headline ?? card.headline;

/** Every fact that a card rests on, in either form. */
export const factsOfCard = (card: ShowCard): readonly FactId[] => [...new Set([...card.facts, ...(card.withPaper?.facts ?? [])])];
