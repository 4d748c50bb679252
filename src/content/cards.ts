/** The cards to show to staff: fixed sentences, and choices that live in memory. Rules cite their facts. */
import type { FactId } from '#domain/facts.ts';
import type { FigureId } from '#domain/figures.ts';
import type { CardId, IconId, StaffPageId } from './ids.ts';
import type { PlainKey } from './sentences.ts';

/** A sentence of the desk. */
export type DeskKey = Extract<PlainKey, `desk:${string}`>;

/** What a person can choose on a card. Each is a question of its own. */
export type CardQuestion =
  | 'language'
  | 'interpreter'
  | 'dayTime'
  | 'pain'
  | 'since'
  | 'allergies'
  | 'weeks'
  | 'age'
  | 'days'
  | 'doctor'
  | 'help'
  | 'contact'
  | 'format'
  | 'ownLine';

/** What a card says: a need, a request, or a rule. */
export type ShowCardWords = {
  readonly headline: PlainKey;
  readonly subs: readonly PlainKey[];
  readonly facts: readonly FactId[];
};

export type ShowCard = ShowCardWords & {
  readonly id: CardId;
  /** Heading of the list under which the card stands: a key of `show`. */
  readonly group: 'first' | 'desk' | 'doctor' | 'urgent' | 'papers';
  /** N a need, A a request, R a rule that rests on a source. */
  readonly wording: readonly ('N' | 'A' | 'R')[];
  readonly icon: IconId;
  /** What the person can choose. */
  readonly asks?: readonly CardQuestion[];
  /** The answers were tapped by the patient without an interpreter, and the card says so. */
  readonly toConfirm?: true;
  /** The staff page that says the rule. */
  readonly why?: StaffPageId;
  /** A number that the card can call. */
  readonly call?: { readonly figure: FigureId; readonly key: DeskKey };
  /** What the card says only after the person has said that they hold the paper. */
  readonly withPaper?: ShowCardWords & { readonly question: DeskKey; readonly yes: DeskKey; readonly no: DeskKey };
};

const card = (id: CardId, group: ShowCard['group'], icon: IconId, rest: Omit<ShowCard, 'id' | 'group' | 'icon'>): ShowCard => ({
  id,
  group,
  icon,
  ...rest,
});

export const showCards: Readonly<Record<CardId, ShowCard>> = {
  c01: card('c01', 'first', 'doctor', {
    wording: ['A', 'R'],
    headline: 'desk:c01Headline',
    subs: ['desk:c01Sub', 'desk:c01Guidance'],
    facts: ['GP-01', 'GP-03'],
    why: 'staff',
  }),
  c02: card('c02', 'first', 'interpreter', {
    wording: ['N', 'R'],
    headline: 'desk:c02Headline',
    subs: ['desk:c02Free', 'desk:c02Family'],
    facts: ['IN-01', 'IN-05', 'IN-06', 'IN-07'],
    asks: ['language', 'interpreter'],
    why: 'staffInterpreter',
  }),
  c03: card('c03', 'desk', 'letter', {
    wording: ['A', 'R'],
    headline: 'desk:c03Headline',
    subs: ['desk:c03Sub'],
    facts: ['GP-12'],
    why: 'staffFull',
  }),
  c04: card('c04', 'desk', 'calendar', {
    wording: ['N'],
    headline: 'desk:c04Headline',
    subs: [],
    facts: [],
    asks: ['dayTime'],
  }),
  c05: card('c05', 'urgent', 'person', {
    wording: ['N'],
    headline: 'desk:c05Headline',
    subs: [],
    facts: [],
    asks: ['pain', 'since'],
    toConfirm: true,
  }),
  c06: card('c06', 'urgent', 'ambulance', {
    wording: ['A'],
    headline: 'desk:c06Headline',
    subs: [],
    facts: [],
    asks: ['language'],
    call: { figure: 'n999', key: 'desk:c06Call' },
  }),
  c07: card('c07', 'doctor', 'rash', {
    wording: ['N'],
    headline: 'desk:c07Headline',
    subs: [],
    facts: [],
    asks: ['allergies'],
    toConfirm: true,
  }),
  c08: card('c08', 'first', 'write', {
    wording: ['A'],
    headline: 'desk:c08Headline',
    subs: ['desk:c08Sub'],
    facts: [],
  }),
  c09: card('c09', 'papers', 'hc2', {
    wording: ['N', 'A'],
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
  }),
  c10: card('c10', 'doctor', 'pregnant', {
    wording: ['N', 'A'],
    headline: 'desk:c10Headline',
    subs: ['desk:c10Sub'],
    facts: [],
    asks: ['weeks'],
  }),
  c11: card('c11', 'doctor', 'woman', {
    wording: ['A'],
    headline: 'card:extraWoman',
    subs: [],
    facts: [],
    asks: ['doctor', 'interpreter'],
  }),
  c12: card('c12', 'desk', 'lock', {
    wording: ['A'],
    headline: 'card:extraPrivate',
    subs: ['desk:c12Sub'],
    facts: [],
    asks: ['ownLine'],
  }),
  c13: card('c13', 'first', 'question', {
    wording: ['N', 'A'],
    headline: 'desk:c13Headline',
    subs: ['desk:c13Slow', 'desk:c13Interpreter'],
    facts: [],
  }),
  c14: card('c14', 'doctor', 'read', {
    wording: ['N', 'A'],
    headline: 'desk:c14Headline',
    subs: ['desk:c14Sub'],
    facts: [],
  }),
  c15: card('c15', 'urgent', 'child', {
    wording: ['N'],
    headline: 'desk:c15Headline',
    subs: [],
    facts: [],
    asks: ['age', 'since'],
  }),
  c16: card('c16', 'doctor', 'medicines', {
    wording: ['N', 'A'],
    headline: 'desk:c16Headline',
    subs: ['desk:c16Box'],
    facts: [],
    asks: ['days'],
    toConfirm: true,
  }),
  c17: card('c17', 'desk', 'form', {
    wording: ['A'],
    headline: 'desk:c17Headline',
    subs: ['desk:c17Sub'],
    facts: [],
  }),
  c18: card('c18', 'urgent', 'clock', {
    wording: ['N', 'A'],
    headline: 'desk:c18Headline',
    subs: ['desk:c18Sub'],
    facts: [],
  }),
  c19: card('c19', 'doctor', 'deaf', {
    wording: ['N'],
    headline: 'desk:c19Headline',
    subs: [],
    facts: [],
    asks: ['help'],
  }),
  c20: card('c20', 'desk', 'walk', {
    wording: ['A'],
    headline: 'desk:c20Headline',
    subs: ['desk:c20Sub'],
    facts: [],
  }),
  c21: card('c21', 'desk', 'wait', {
    wording: ['A'],
    headline: 'desk:c21Headline',
    subs: ['desk:c21Sub'],
    facts: ['IN-10', 'IN-18'],
  }),
  c22: card('c22', 'desk', 'handsTogether', {
    wording: ['A'],
    headline: 'desk:c22Headline',
    subs: [],
    facts: [],
  }),
  c23: card('c23', 'desk', 'registerBook', {
    wording: ['A'],
    headline: 'desk:c23Headline',
    subs: ['desk:c23Sub'],
    facts: ['GP-17'],
    why: 'staff',
  }),
  c24: card('c24', 'desk', 'mobile', {
    wording: ['A', 'N'],
    headline: 'desk:c24Headline',
    subs: [],
    facts: [],
    asks: ['contact'],
  }),
  c25: card('c25', 'desk', 'list', {
    wording: ['A', 'N'],
    headline: 'desk:c25Headline',
    subs: ['desk:c02Headline'],
    facts: ['IN-09'],
    asks: ['language', 'format'],
    why: 'staffInterpreter',
  }),
};

/** Headings of the list, in order. */
export const showGroups = ['first', 'urgent', 'desk', 'doctor', 'papers'] as const satisfies readonly ShowCard['group'][];

/** The name of a card in a list: what it says when the paper is in the hand, else its headline. */
export const cardName = (shown: ShowCard): PlainKey => shown.withPaper?.headline ?? shown.headline;

/** Every fact that a card rests on, in either form. */
export const factsOfCard = (shown: ShowCard): readonly FactId[] => [...new Set([...shown.facts, ...(shown.withPaper?.facts ?? [])])];
