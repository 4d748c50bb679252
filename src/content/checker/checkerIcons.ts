/** The pictures that the checker shows once it is live. The drawn page holds only what the start screen shows. */
import type { IconId } from '../ids.ts';
import { alwaysFreePeopleWords, freeForAllWords } from './freeForAllWords.ts';
import { questionWords } from './questionWords.ts';
import { doorWords, serviceWords } from './serviceWords.ts';
import { stepWords } from './stepWords.ts';

const worded = [
  ...Object.values(questionWords).map(({ answers }) => answers),
  serviceWords,
  doorWords,
  stepWords,
  freeForAllWords,
  alwaysFreePeopleWords,
].flatMap((words) => Object.values(words).map(({ icon }) => icon));

const controls: readonly IconId[] = ['alert', 'back', 'next', 'calendar', 'card', 'helper', 'phone', 'trash', 'info'];

export const checkerIcons: readonly IconId[] = [
  ...new Set<IconId>([...worded, ...controls, 'free', 'freeWithPaper', 'askFirst', 'askHelp']),
];
