/** The record of how each sentence of a translation came to be: `locales/status/<lang>.json`. */
import { createHash } from 'node:crypto';

/** What a sentence says, as a closed form: who, how binding, money, numbers, conditions. */
export type FactForm = {
  readonly who: 'you' | 'staff' | 'homeOffice' | 'other';
  readonly mode: 'must' | 'mustNot' | 'needNot' | 'may' | 'cannot' | 'do' | 'doNot' | 'is' | 'isNot';
  readonly money: 'free' | 'pay' | 'both' | 'none';
  /** Figures and variables as they stand, `14` or `{{refusalDays}}`. */
  readonly numbers: readonly string[];
  readonly conditions: readonly ('if' | 'unless' | 'before' | 'after' | 'until' | 'only' | 'within')[];
};

/** How far a sentence has come. The first four are a computer's work, or none; the last two are people's. */
export type State = 'draft-machine' | 'machine-cross-checked' | 'flagged' | 'stale' | 'read-by-speaker' | 'reviewed';

/** One reading by one person. `who` is a pseudonym; no names are kept. */
export type Review = {
  readonly who: string;
  readonly role: 'reader' | 'second reader' | 'translator';
  readonly decision: 'ok' | 'edited' | 'flagged';
  readonly date: string;
  readonly languages: readonly string[];
  /** Hash of the English that was read beside it. */
  readonly src: string;
  /** Hash of the translation that was read, where it is known: other words need another reading. */
  readonly own?: string;
};

/** The record of one sentence. `english` and `back` are filled in apart: the second without sight of the English. */
export type StatusEntry = {
  readonly src: string;
  readonly state: State;
  readonly method: 'computer' | 'computer+back-translation' | 'person';
  readonly date: string;
  readonly english?: FactForm;
  readonly back?: { readonly text: string; readonly facts: FactForm };
  readonly review?: readonly Review[];
};

/** The first 12 digits of the hash of an English sentence and its note: either one changed, and the translation is stale. */
export const sourceHash = (english: string, note: string): string =>
  createHash('sha256').update(`${english}\n${note}`).digest('hex').slice(0, 12);

/** The risk class in front of a note, or null where it has none. A class that is not known counts as none. */
export const riskClass = (note: string): 'A' | 'B' | 'C' | null => (/^([ABC]):/.exec(note)?.[1] as 'A' | 'B' | 'C' | undefined) ?? null;
