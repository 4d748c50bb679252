/** The card for a GP surgery: chosen lines in, an ordered sheet out. No status, no history; a name only if it was typed. */
import { type FactId, evidenceOf } from './facts.ts';
import { sources } from './sources.ts';
import { languages, type LanguageId } from './languages.ts';

/** Lines that a person may add, at most `mostExtras` of them. */
export const cardExtras = ['woman', 'man', 'read', 'hear', 'see', 'walk', 'private'] as const;
export type CardExtra = (typeof cardExtras)[number];
export const mostExtras = 2;

/** Every line that a card can hold. */
export type CardLineId =
  | 'register'
  | 'language'
  | 'interpreter'
  | 'name'
  | CardExtra
  | 'id'
  | 'nhsNumber'
  | 'status'
  | 'documents'
  | 'reason'
  | 'charter'
  | 'evidence'
  | 'draft'
  | 'limit';

/** How strong a line is: a need of the person, a request to staff, a rule with facts behind it, or a limit of the card itself. */
export type Wording = 'need' | 'ask' | 'rule' | 'limit';

/** Where on the sheet a line stands. */
export type CardPart = 'title' | 'needs' | 'rules' | 'reason' | 'fine';

export type CardLine = {
  readonly id: CardLineId;
  readonly wording: Wording;
  readonly part: CardPart;
  readonly facts: readonly FactId[];
};

/** What the person chose. `dialect` is one of the language's English dialect names, or null. */
export type CardChoices = {
  readonly language: LanguageId;
  readonly dialect: string | null;
  readonly extras: readonly CardExtra[];
  /** True puts the line about documents in place of the line about immigration status. */
  readonly swapDocuments: boolean;
  readonly firstName?: string;
};

export type Card = {
  /** The language as staff book it: `Arabic (Sudanese)`. */
  readonly spokenEnglish: string;
  readonly firstName: string;
  readonly lines: readonly CardLine[];
  /** Oldest date among the facts of the lines, so that the card never claims fresher text than it has. */
  readonly evidenceDate: string | null;
};

const need = (id: CardLineId): CardLine => ({ id, wording: 'need', part: 'needs', facts: [] });
const rule = (id: CardLineId, facts: readonly FactId[], part: CardPart = 'rules'): CardLine => ({ id, wording: 'rule', part, facts });
const limit = (id: CardLineId): CardLine => ({ id, wording: 'limit', part: 'fine', facts: [] });

const spoken = (language: LanguageId, dialect: string | null): string => {
  const { englishName, dialects } = languages[language];
  const known = (dialects as readonly string[]).find((name) => name === dialect);
  return known === undefined ? englishName : `${englishName} (${known})`;
};

/**
 * Adds or takes away one extra line. Woman doctor and man doctor take each other's place.
 * @returns the new choice, or null when there is no room
 */
export const chooseExtra = (chosen: readonly CardExtra[], extra: CardExtra): readonly CardExtra[] | null => {
  if (chosen.includes(extra)) return chosen.filter((other) => other !== extra);
  const opposite = extra === 'woman' ? 'man' : extra === 'man' ? 'woman' : null;
  const kept = chosen.filter((other) => other !== opposite);
  return kept.length < mostExtras ? [...kept, extra] : null;
};

/** Longest first name that fits on the small card. */
export const longestFirstName = 24;

/** The publishers that the card names. */
const nhs: ReadonlySet<string> = new Set(['NHS', 'NHS England', 'NHS and NHS England']);

/** The oldest text of the publishers that the card names, among those that its rules rest on: the card claims no fresher one. */
const oldestOfNhs = (cited: readonly FactId[]): string | null => {
  const dates = evidenceOf(cited).sources.flatMap((id) => (nhs.has(sources[id].publisher) && sources[id].date ? [sources[id].date] : []));
  return dates.sort()[0] ?? null;
};

/**
 * Turns choices into a card. Never throws: an unknown dialect is left out, and of too many extras the first two stay.
 * A card in English alone has no language lines, because its reader needs no interpreter.
 */
export const makeCard = ({ language, dialect, extras, swapDocuments, firstName = '' }: CardChoices): Card => {
  const name = firstName.trim().slice(0, longestFirstName);
  const foreign = language !== 'en';
  const lines: readonly CardLine[] = [
    { id: 'register', wording: 'ask', part: 'title', facts: ['GP-01'] },
    ...(foreign ? [need('language'), { ...need('interpreter'), wording: 'ask', facts: ['IN-01'] } satisfies CardLine] : []),
    ...[...new Set(extras)].slice(0, mostExtras).map(need),
    ...(name === '' ? [] : [need('name')]),
    rule('id', ['GP-03']),
    rule('nhsNumber', ['GP-03']),
    swapDocuments ? rule('documents', ['GP-01', 'GP-03']) : rule('status', ['GP-01', 'GP-03']),
    { id: 'reason', wording: 'ask', part: 'reason', facts: ['GP-12'] },
    rule('charter', ['GP-30'], 'fine'),
    limit('evidence'),
    ...(foreign ? [limit('draft')] : []),
    limit('limit'),
  ];
  return {
    spokenEnglish: spoken(language, dialect),
    firstName: name,
    lines,
    evidenceDate: oldestOfNhs(lines.filter((line) => line.wording === 'rule' || line.id === 'reason').flatMap((line) => line.facts)),
  };
};

/** How many lines a card in two languages has when nothing is added. */
export const lineCountOfStandardCard = 11;

/** What the person added: extra lines and a name. */
const added = ({ lines }: Card): readonly CardLine[] =>
  lines.filter((line) => line.id === 'name' || (cardExtras as readonly string[]).includes(line.id));

/** Whether the small card holds so much that its letters are set smaller: two added lines and a name. */
export const isCrowded = (card: Card): boolean => added(card).length > mostExtras;

/** Lines of the small card's English side: an added line takes the place of the NHS number. */
export const smallCardLines = (card: Card): readonly CardLine[] =>
  added(card).length === 0 ? card.lines : card.lines.filter((line) => line.id !== 'nhsNumber');

/**
 * Lines of the small card's other side: the same sentences without the small print that is for staff.
 * Where it is crowded, the name stands on the English side only: it reads the same.
 */
export const smallCardOwnLines = (card: Card): readonly CardLine[] =>
  smallCardLines(card)
    .filter((line) => line.part !== 'fine' || line.id === 'limit')
    .filter((line) => line.id !== 'name' || !isCrowded(card));
