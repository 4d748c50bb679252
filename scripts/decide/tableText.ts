/** The whole decision table as text that an adviser can read. Rows that differ in one answer only, and not in the result, are one row. */
import { doors, type Answers, type Door, type QuestionId } from '#domain/answers.ts';
import { decide, type Decision } from '#domain/decide.ts';
import type { Rule } from '#domain/rule.ts';
import { rules as allRules } from '#domain/rules.ts';
import { tableOf } from '#domain/decisionTable.ts';
import { servicesOf } from '#domain/nextQuestion.ts';
import { careFirst, type ServiceId } from '#domain/services.ts';
import type { Verdict } from '#domain/verdict.ts';

const words: Readonly<Record<Verdict, string>> = {
  free: 'FREE',
  freeWithPaper: 'FREE WITH A PAPER',
  askFirst: 'YOU MAY HAVE TO PAY: ASK FIRST',
  askHelp: 'ASK SOMEONE WHO HELPS',
};

const notAskedYet = '(not asked)';

type TextRow = { readonly given: Readonly<Partial<Record<QuestionId, string>>>; readonly result: string };

const answerText = (answer: Answers[QuestionId]): string => (answer === undefined ? notAskedYet : [answer].flat().join(' + '));

const line = ({ service, verdict, because, notes, facts }: Decision): string => {
  const word = careFirst.has(service) && verdict !== 'free' ? 'GO NOW' : verdict === null ? 'NO RESULT' : words[verdict];
  return `    ${service.padEnd(10)} ${word.padEnd(31)} because ${because.join(', ')}; notes ${notes.join(', ') || 'none'}; facts ${facts.join(' ')}`;
};

/** Joins rows that are the same but for one question. */
const joinOver = (question: QuestionId, rows: readonly TextRow[]): readonly TextRow[] => {
  const joined = new Map<string, TextRow>();
  for (const row of rows) {
    const key = JSON.stringify([{ ...row.given, [question]: '' }, row.result]);
    const known = joined.get(key);
    const answer = row.given[question] ?? '';
    joined.set(key, known ? { ...known, given: { ...known.given, [question]: `${known.given[question] ?? ''} | ${answer}` } } : row);
  }
  return [...joined.values()];
};

const doorText = (door: Door, shown: readonly ServiceId[], rules: readonly Rule[]): string => {
  const rows = tableOf(door).map((answers): TextRow => {
    const { decisions } = decide(answers, '', rules);
    return {
      given: Object.fromEntries(doors[door].map((question) => [question, answerText(answers[question])])),
      result: decisions
        .filter(({ service }) => shown.includes(service))
        .map(line)
        .join('\n'),
    };
  });
  const merged = doors[door].reduceRight(
    (list, question) => (question === 'circumstances' ? list : joinOver(question, list)),
    rows as readonly TextRow[],
  );
  const text = merged.map(
    ({ given, result }) => `  ${doors[door].map((question) => `${question}: ${given[question] ?? ''}`).join('   ')}\n${result}`,
  );
  return `${door.toUpperCase()} DOOR, ${rows.length} combinations in ${merged.length} rows\n\n${text.join('\n\n')}`;
};

/**
 * Writes the table of both doors, and before them what everyone gets.
 * @param rules for tests that change a rule
 */
export const tableText = (rules: readonly Rule[] = allRules): string => {
  const behindDoors = [...servicesOf.hospital, ...servicesOf.medicines];
  const everyone = decide({}, '', rules)
    .decisions.filter(({ service }) => !behindDoors.includes(service))
    .map(line);
  return [
    `WHATEVER THE ANSWERS, AND BEFORE ANY QUESTION\n\n${everyone.join('\n')}`,
    doorText('hospital', ['hospital', 'urgent', 'maternity'], rules),
    doorText('medicines', servicesOf.medicines, rules),
    '',
  ].join('\n\n');
};
