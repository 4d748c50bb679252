/** Reads answers from a command line. */
import { questions, type Answers, type QuestionId } from '#domain/answers.ts';
import { canBeTrueTogether, type Circumstance } from '#domain/circumstances.ts';

/** What was asked for, or what is wrong with it. */
export type Parsed =
  | { readonly kind: 'decide'; readonly answers: Answers; readonly date: string | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'table' }
  | { readonly kind: 'error'; readonly message: string };

const isQuestion = (name: string): name is QuestionId => Object.hasOwn(questions, name);
const error = (message: string): Parsed => ({ kind: 'error', message });

/** True for a day that the calendar has, written as yyyy-mm-dd. */
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** What is wrong with a value, or null. */
const faultIn = (question: QuestionId, values: readonly string[]): string | null => {
  const allowed: readonly string[] = questions[question];
  const strange = values.find((value) => !allowed.includes(value));
  if (strange !== undefined) return `--${question} cannot be "${strange}". It can be: ${allowed.join(', ')}.`;
  if (values.length > 1 && question !== 'circumstances') return `--${question} takes one answer.`;
  if (new Set(values).size < values.length) return `--${question} has the same answer twice.`;
  if (question === 'circumstances' && !canBeTrueTogether(values as Circumstance[]))
    return `--${question}: ${values.join(' and ')} cannot be true together.`;
  return null;
};

/**
 * Turns `--claim refused --support homeOffice --date 2026-11-25` into answers. `--claim=refused` works too.
 * @param args what stands after the name of the command
 */
export const parseAnswers = (args: readonly string[]): Parsed => {
  const words = args.flatMap((word) =>
    /^--\w+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word],
  );
  if (words.includes('--help') || words.length === 0) return { kind: 'help' };
  if (words.includes('--table')) return words.length === 1 ? { kind: 'table' } : error('--table stands alone.');
  const given: Record<string, string | readonly string[]> = {};
  let date: string | null = null;
  for (let place = 0; place < words.length; place += 2) {
    const option = words[place] ?? '';
    const value = words[place + 1];
    const name = option.replace(/^--/, '');
    if (!option.startsWith('--') || (name !== 'date' && !isQuestion(name))) {
      return error(`There is no ${option}. There is: --${Object.keys(questions).join(', --')}, --date, --table, --help.`);
    }
    if (value === undefined || value.startsWith('--')) return error(`${option} needs a value.`);
    if (name in given || (name === 'date' && date !== null)) return error(`${option} stands there twice.`);
    if (!isQuestion(name)) {
      if (!isDay(value)) return error(`--date must be a day, as 2026-11-25. It was "${value}".`);
      date = value;
    } else {
      const values = value.split(',');
      const fault = faultIn(name, values);
      if (fault !== null) return error(fault);
      given[name] = name === 'circumstances' ? values : value;
    }
  }
  return { kind: 'decide', answers: given as Answers, date };
};
