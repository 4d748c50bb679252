/** What `npm run decide` does, apart from the terminal. */
import { questions, type QuestionId } from '#domain/answers.ts';
import { answerWords, questionWords } from '#content/checker/questionWords.ts';
import { parseAnswers } from './parseAnswers.ts';
import { readWords } from './readWords.ts';
import { report } from './report.ts';
import { tableText } from './tableText.ts';

/** What goes to the terminal: the text, whether it is a complaint, and the exit code. */
export type Output = { readonly text: string; readonly code: 0 | 2 };

const help = (today: string): string => {
  const say = readWords(today);
  const values = (Object.keys(questions) as QuestionId[]).flatMap((question) => [
    `  --${question}   ${say(questionWords[question].question)}`,
    ...questions[question].map((answer) => `      ${answer.padEnd(16)} ${say(answerWords(question, answer).key)}`),
  ]);
  return [
    'Prints what the checker says for some answers.',
    '',
    '  npm run decide -- --claim refused --support homeOffice --date 2026-11-25',
    '  npm run decide -- --paper no --circumstances baby,age16or17 --support none',
    '  npm run decide -- --table        the whole decision table',
    '',
    ...values,
    '  --date   The day for which figures are chosen, as 2026-11-25. Today, if it is left out.',
  ].join('\n');
};

/**
 * Answers one command line.
 * @param args what stands after the name of the command
 * @param today ISO date, used where no --date is given
 */
export const run = (args: readonly string[], today: string): Output => {
  const parsed = parseAnswers(args);
  switch (parsed.kind) {
    case 'help':
      return { text: help(today), code: 0 };
    case 'table':
      return { text: tableText(), code: 0 };
    case 'error':
      return { text: `${parsed.message}\nSee npm run decide -- --help`, code: 2 };
    case 'decide':
      return { text: report(parsed.answers, parsed.date ?? today), code: 0 };
  }
};
