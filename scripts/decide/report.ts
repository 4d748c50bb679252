/** The result of the checker as English text, for an adviser who reads the rules. */
import type { Answers, QuestionId } from '#domain/answers.ts';
import { careFirst } from '#domain/services.ts';
import { decide, type Decision } from '#domain/decide.ts';
import { evidenceOf } from '#domain/facts.ts';
import { figureOn } from '#domain/figures.ts';
import { lawLastRead } from '#domain/lawLastRead.ts';
import type { Verdict } from '#domain/verdict.ts';
import { noteKeys } from '#content/checker/noteKeys.ts';
import { answerWords, questionWords } from '#content/checker/questionWords.ts';
import { reasonKeys } from '#content/checker/reasonKeys.ts';
import { serviceWords } from '#content/checker/serviceWords.ts';
import { stepWords } from '#content/checker/stepWords.ts';
import type { FullKey } from '#content/schema.ts';
import { dateInWords, readWords } from './readWords.ts';

const verdictKeys: Readonly<Record<Verdict, FullKey>> = {
  free: 'common:verdictFree',
  freeWithPaper: 'common:verdictFreeWithPaper',
  askFirst: 'common:verdictAskFirst',
  askHelp: 'common:verdictAskHelp',
};

/**
 * Writes the result for some answers.
 * @param answers what has been answered
 * @param today ISO date, yyyy-mm-dd
 */
export const report = (answers: Answers, today: string): string => {
  const say = readWords(today);
  const result = decide(answers, today);
  const questionOf = (id: QuestionId) => say(questionWords[id].question);

  const answered = (Object.keys(answers) as QuestionId[]).map((id) => {
    const given = [answers[id] ?? []].flat();
    return `  ${questionOf(id)} ${given.map((answer) => say(answerWords(id, answer).key)).join('; ')}.`;
  });

  const section = ({ service, verdict, because, ask, notes, facts }: Decision): string => {
    const name = say(serviceWords[service].key);
    if (verdict === null) return [name, `  To be asked: ${ask.map(questionOf).join(' | ')}`].join('\n');
    // Care that comes first has no result word before "Go now", so that nobody reads one and waits.
    const word = careFirst.has(service) && verdict !== 'free' ? [] : [`  ${say(verdictKeys[verdict])}`];
    const noted = notes.flatMap((note) => noteKeys[note].map((key) => `  ${say(key)}`));
    const reasons = because
      .filter((id) => reasonKeys[id] !== 'checker:noteGoNow')
      .map((id) => `  ${say('checker:why')}: ${say(reasonKeys[id])} [${id}]`);
    const newest = evidenceOf(facts).newest;
    const rests = `  Facts: ${facts.join(' ')}. Newest evidence: ${newest === null ? 'no date' : dateInWords(newest, say)}.`;
    return [name, ...(careFirst.has(service) ? [...noted, ...word, ...reasons] : [...word, ...reasons, ...noted]), rests].join('\n');
  };

  const steps = result.steps.map((id, place) => {
    const { keys, call } = stepWords[id];
    return `  ${place + 1}. ${keys.map((key) => say(key)).join(' ')}${call ? ` ${figureOn(call, today)}` : ''}`;
  });

  return [
    [`On ${dateInWords(today, say)}, with these answers:`, ...(answered.length > 0 ? answered : ['  none'])].join('\n'),
    ...(result.mayHaveChanged ? [say('checker:mayHaveChanged')] : []),
    ...result.decisions.map(section),
    [say('hospital:whatToDo'), ...steps].join('\n'),
    ...(result.debt ? [[say('bills:debtHeading'), ...noteKeys.debt.map((key) => `  ${say(key)}`)].join('\n')] : []),
    [say('common:lawLastRead', { date: dateInWords(lawLastRead, say) }), say('common:englandOnly')].join('\n'),
  ].join('\n\n');
};
