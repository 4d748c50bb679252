/**
 * The four questions of the checker and every answer that each can have.
 * Nothing is typed in: no name, no date, no place, no number.
 */
export const questions = {
  /** What has happened with the asylum claim. Asked at the hospital door only. */
  claim: ['notAsked', 'waiting', 'protected', 'otherPermission', 'refused', 'scheme', 'lookedAfter', 'unknown', 'notSay'],
  /** Who gives a place to live or money. Asked once, whichever door needs it first. */
  support: ['homeOffice', 'council', 'none', 'unknown', 'notSay'],
  /** Whether an HC2 certificate is in the hand. Asked at the medicines door only. */
  paper: ['yes', 'old', 'no', 'unknown', 'notSay'],
  /** Age and pregnancy: the one question where more than one answer can be true. */
  circumstances: ['baby', 'under16', 'age16or17', 'education', 'age60', 'none', 'unknown', 'notSay'],
} as const;

/** A question by name. */
export type QuestionId = keyof typeof questions;

/** An answer that question `Q` can have. */
export type AnswerTo<Q extends QuestionId> = (typeof questions)[Q][number];

/** What a person has answered so far. A question that is missing has not been asked, or not been answered yet. */
export type Answers = {
  readonly claim?: AnswerTo<'claim'>;
  readonly support?: AnswerTo<'support'>;
  readonly paper?: AnswerTo<'paper'>;
  readonly circumstances?: readonly AnswerTo<'circumstances'>[];
};

/** The two ways into the checker. They are apart so that the medicines door never asks about the claim. */
export const doors = {
  hospital: ['claim', 'support'],
  medicines: ['paper', 'circumstances', 'support'],
} as const satisfies Record<string, readonly QuestionId[]>;

/** One of the two doors. */
export type Door = keyof typeof doors;
