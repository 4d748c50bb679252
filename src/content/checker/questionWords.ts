/** How each question and answer of the checker is told, with a picture for every answer. */
import type { AnswerTo, QuestionId } from '#domain/answers.ts';
import type { IconId } from '../ids.ts';
import type { PlainKey } from '../sentences.ts';

/** A sentence with its picture. */
export type Pictured = { readonly key: PlainKey; readonly icon: IconId };

type QuestionWords<Q extends QuestionId> = {
  readonly question: PlainKey;
  readonly why: PlainKey;
  readonly answers: Readonly<Record<AnswerTo<Q>, Pictured>>;
};

const unknown: Pictured = { key: 'checker:unknown', icon: 'question' };
const notSay: Pictured = { key: 'checker:notSay', icon: 'lock' };

export const questionWords: { readonly [Q in QuestionId]: QuestionWords<Q> } = {
  claim: {
    question: 'checker:claimQuestion',
    why: 'checker:claimWhy',
    answers: {
      notAsked: { key: 'checker:claimNotAsked', icon: 'form' },
      waiting: { key: 'checker:claimWaiting', icon: 'wait' },
      protected: { key: 'checker:claimProtected', icon: 'shield' },
      otherPermission: { key: 'checker:claimOtherPermission', icon: 'papers' },
      refused: { key: 'checker:claimRefused', icon: 'papersNo' },
      scheme: { key: 'checker:claimScheme', icon: 'globe' },
      lookedAfter: { key: 'checker:claimLookedAfter', icon: 'child' },
      unknown,
      notSay,
    },
  },
  support: {
    question: 'checker:supportQuestion',
    why: 'checker:supportWhy',
    answers: {
      homeOffice: { key: 'checker:supportHomeOffice', icon: 'paymentCard' },
      council: { key: 'checker:supportCouncil', icon: 'council' },
      none: { key: 'checker:supportNone', icon: 'family' },
      unknown,
      notSay,
    },
  },
  paper: {
    question: 'checker:paperQuestion',
    why: 'checker:paperWhy',
    answers: {
      yes: { key: 'checker:paperYes', icon: 'hc2' },
      old: { key: 'checker:paperOld', icon: 'calendar' },
      no: { key: 'checker:paperNo', icon: 'cross' },
      unknown,
      notSay,
    },
  },
  circumstances: {
    question: 'checker:circumstancesQuestion',
    why: 'checker:circumstancesWhy',
    answers: {
      baby: { key: 'checker:circumstancesBaby', icon: 'pregnant' },
      under16: { key: 'checker:circumstancesUnder16', icon: 'child' },
      age16or17: { key: 'checker:circumstancesAge16or17', icon: 'person' },
      education: { key: 'checker:circumstancesEducation', icon: 'school' },
      age60: { key: 'checker:circumstancesAge60', icon: 'oldPerson' },
      none: { key: 'checker:circumstancesNone', icon: 'cross' },
      unknown,
      notSay,
    },
  },
};

/** The picture and words of one answer. Answers of different questions are read by name, so this takes plain names. */
export const answerWords = (question: QuestionId, answer: string): Pictured =>
  (questionWords[question].answers as Readonly<Record<string, Pictured>>)[answer] ?? unknown;
