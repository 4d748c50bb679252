/** The fixed sentences of a conversation at the desk: at most 40, each whole, translated and translated back. No machine translation. */
import type { FactId } from '#domain/facts.ts';
import type { IconId } from './ids.ts';
import type { PlainKey } from './sentences.ts';

/** How the person answers, besides the answers that always stand there. */
export type AnswerKind = 'yesNo' | 'digits' | 'birthDate' | 'language';

/** What staff can tap. `slot`: a day and a time stand below on lines of their own. */
export type Reply = {
  readonly id: string;
  readonly keys: readonly PlainKey[];
  readonly icon: IconId;
  readonly slot?: true;
  readonly answer?: AnswerKind;
  readonly facts?: readonly FactId[];
};

/** The sentences of staff, in the order of a first visit: closed questions, and nothing about how urgent it is. */
export const replies: readonly Reply[] = [
  { id: 'welcome', keys: ['talk:welcome'], icon: 'handsTogether' },
  { id: 'needInterpreter', keys: ['talk:needInterpreter'], icon: 'interpreter', answer: 'yesNo' },
  { id: 'whichLanguage', keys: ['talk:whichLanguage'], icon: 'languages', answer: 'language' },
  { id: 'callInterpreter', keys: ['talk:callInterpreter', 'talk:wait'], icon: 'phone' },
  { id: 'haveAppointment', keys: ['talk:haveAppointment'], icon: 'calendar', answer: 'yesNo' },
  { id: 'register', keys: ['talk:register'], icon: 'check' },
  { id: 'noPapers', keys: ['talk:noPapers'], icon: 'papersNo', facts: ['GP-03'] },
  { id: 'noPay', keys: ['talk:noPay'], icon: 'poundNo', facts: ['GP-01', 'EN-25'] },
  { id: 'firstGp', keys: ['talk:firstGp'], icon: 'doctor', answer: 'yesNo' },
  { id: 'howMany', keys: ['talk:howMany'], icon: 'family', answer: 'digits' },
  { id: 'form', keys: ['talk:form', 'talk:takeTime'], icon: 'form' },
  { id: 'formHelp', keys: ['talk:formHelp'], icon: 'helper' },
  { id: 'name', keys: ['talk:name'], icon: 'write' },
  { id: 'birthDate', keys: ['talk:birthDate'], icon: 'calendar', answer: 'birthDate' },
  { id: 'phone', keys: ['talk:phone'], icon: 'mobile', answer: 'digits' },
  { id: 'sit', keys: ['talk:sit', 'talk:callName'], icon: 'wait' },
  { id: 'private', keys: ['talk:private'], icon: 'lock', answer: 'yesNo' },
  { id: 'askNurse', keys: ['talk:askNurse', 'talk:wait'], icon: 'staff' },
  { id: 'comeBack', keys: ['talk:comeBack'], icon: 'calendar', slot: true },
  { id: 'appointment', keys: ['talk:appointment'], icon: 'clock', slot: true },
  { id: 'phoneYou', keys: ['talk:phoneYou'], icon: 'phone', slot: true },
  { id: 'cannotToday', keys: ['talk:cannotToday', 'talk:writeReason'], icon: 'letter', facts: ['GP-12'] },
  { id: 'pharmacy', keys: ['talk:pharmacy'], icon: 'pharmacy' },
  { id: 'call111', keys: ['talk:call111'], icon: 'phone' },
  { id: 'goAe', keys: ['talk:goAe'], icon: 'hospital' },
  { id: 'otherSurgery', keys: ['talk:otherSurgery', 'talk:writeItsName'], icon: 'surgery' },
  { id: 'understood', keys: ['talk:understood'], icon: 'question', answer: 'yesNo' },
  { id: 'staffNot', keys: ['talk:staffNot'], icon: 'question' },
];

/** What the person can always answer. */
export const standingAnswers = [
  'desk:c13Headline',
  'talk:notKnow',
  'talk:notSay',
  'talk:moment',
  'desk:c22Headline',
] as const satisfies readonly PlainKey[];

export const yesNo = ['talk:yes', 'talk:no'] as const satisfies readonly PlainKey[];

/** Every fixed sentence of a conversation, once: at most 40. */
export const phrases: readonly PlainKey[] = [...new Set<PlainKey>([...replies.flatMap(({ keys }) => keys), ...standingAnswers, ...yesNo])];
