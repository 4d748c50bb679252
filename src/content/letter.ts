/** The letter to a GP surgery that said no: what was chosen in, ordered lines out. No status, no threat, nothing of the other reasons. */
import { evidenceOf, type FactId } from '#domain/facts.ts';
import { sources, type SourceId } from '#domain/sources.ts';
import type { PlainKey } from './sentences.ts';
import { refusalIds, refusalOf, type RefusalId } from './refusals.ts';

/** What the person chose and wrote. Everything may be empty. */
export type LetterChoices = {
  readonly reasons: readonly RefusalId[];
  readonly surgery: string;
  /** ISO date, or null. */
  readonly askedOn: string | null;
  readonly contact: readonly PlainKey[];
  /** English name of the language, or null for a reader of English. */
  readonly language: string | null;
};

export const emptyLetter = (language: string | null): LetterChoices => ({
  reasons: [],
  surgery: '',
  askedOn: null,
  contact: [],
  language,
});

/** One line of the letter. `written` is the person's own; the rest are sentences by key. */
export type LetterLine =
  | { readonly kind: 'sentence'; readonly key: PlainKey; readonly part: LetterPart }
  | { readonly kind: 'date'; readonly key: 'letter:askedDate'; readonly date: string; readonly part: LetterPart }
  | { readonly kind: 'language'; readonly key: 'card:lineLanguage'; readonly language: string; readonly part: LetterPart }
  | { readonly kind: 'written'; readonly text: string; readonly part: LetterPart }
  | { readonly kind: 'pen'; readonly key: PlainKey; readonly part: LetterPart };

/** Where on the page a line stands. */
export type LetterPart = 'to' | 'body' | 'said' | 'rule' | 'ask' | 'pen';

const say = (part: LetterPart, ...keys: readonly PlainKey[]): readonly LetterLine[] => keys.map((key) => ({ kind: 'sentence', key, part }));

/**
 * The lines of the letter, in order. A reason that was not ticked leaves no word in it.
 * A card line that several reasons share stands once.
 */
export const linesOfLetter = ({ reasons, surgery, askedOn, contact, language }: LetterChoices): readonly LetterLine[] => {
  const ticked = refusalIds.filter((id) => reasons.includes(id)).map(refusalOf);
  const answers = [...new Set(ticked.flatMap(({ card }) => card))].filter((key) => key !== 'desk:c03Headline');
  const needsInterpreter = language !== null && !answers.includes('desk:c02Headline');
  return [
    ...(surgery === ''
      ? say('to', 'letter:toNoName')
      : [...say('to', 'letter:to'), { kind: 'written', text: surgery, part: 'to' } as const]),
    ...say('body', 'letter:asked'),
    ...(askedOn === null ? [] : [{ kind: 'date', key: 'letter:askedDate', date: askedOn, part: 'body' } as const]),
    ...(ticked.length === 0 ? [] : say('body', 'letter:told')),
    ...say('said', ...ticked.map(({ quote }) => quote)),
    ...say('rule', ...answers),
    ...say('ask', 'letter:request', 'letter:rule'),
    ...(needsInterpreter ? say('ask', 'desk:c02Headline') : []),
    ...(language === null ? [] : [{ kind: 'language', key: 'card:lineLanguage', language, part: 'ask' } as const]),
    ...(contact.length === 0 ? [] : say('ask', 'letter:contact', ...contact)),
    ...say('ask', 'letter:thanks'),
    ...(['letter:penName', 'letter:penContact', 'letter:penSign', 'letter:penDate'] as const).map(
      (key) => ({ kind: 'pen', key, part: 'pen' }) as const,
    ),
  ];
};

/** Every fact that the letter rests on. */
export const factsOfLetter = (reasons: readonly RefusalId[]): readonly FactId[] => [
  ...new Set<FactId>(['GP-01', ...reasons.flatMap((id) => refusalOf(id).facts), 'GP-12']),
];

/** The bodies whose own text a GP surgery knows. */
const known = new Set(['NHS', 'NHS England', 'NHS and NHS England', 'legislation.gov.uk', 'Office for Health Improvement and Disparities']);

/** Whose text the letter names, in reading order: of each fact the bodies that a GP surgery knows, or all where it has none of them. */
export const sourcesOfLetter = (reasons: readonly RefusalId[]): readonly SourceId[] => [
  ...new Set(
    factsOfLetter(reasons).flatMap((fact) => {
      const all = evidenceOf([fact]).sources;
      const best = all.filter((id) => known.has(sources[id].publisher));
      return best.length > 0 ? best : all;
    }),
  ),
];
