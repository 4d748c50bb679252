/** Sentences without which a language is not offered: danger, the GP, the interpreter, cards, replies, results. */

const wholeRooms: ReadonlySet<string> = new Set(['emergency', 'callScript', 'interpreter', 'desk', 'choices', 'talk', 'card', 'show']);
const single: ReadonlySet<string> = new Set([
  'common:emergency',
  'common:emergencyLine',
  'common:adviceLine',
  'common:gpLine',
  'common:verdictFree',
  'common:verdictFreeWithPaper',
  'common:verdictAskFirst',
  'common:verdictAskHelp',
  'gp:answer',
  'free:answer',
  'free:moneyGp',
]);

/** Says whether a sentence (`namespace:key`) must stand in every language that is offered. */
export const isCore = (key: string): boolean => single.has(key) || wholeRooms.has(key.slice(0, key.indexOf(':')));
