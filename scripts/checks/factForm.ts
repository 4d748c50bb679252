/** Whether a form is filled in as it must be, and from the sentence it stands beside. */
import { numbersIn } from './numbers.ts';
import { listDifference } from './sentences.ts';
import type { FactForm } from './status.ts';

const answers = {
  who: ['you', 'staff', 'homeOffice', 'other'],
  mode: ['must', 'mustNot', 'needNot', 'may', 'cannot', 'do', 'doNot', 'is', 'isNot'],
  money: ['free', 'pay', 'both', 'none'],
} as const;
const conditions: readonly string[] = ['if', 'unless', 'before', 'after', 'until', 'only', 'within'];

/** Names of a language or a person are words, not figures. */
const isFigure = (variable: string): boolean => !/^\{\{(?:language\w*|name)\}\}$/.test(variable);

/** Codes such as `HC2` are names; `£9.90` and `14 days` count by their figures. */
const figuresIn = (text: string): readonly string[] => [
  ...(text.match(/\{\{\w+\}\}/g) ?? []).filter(isFigure),
  ...numbersIn(text).filter((number) => !/[A-Za-z]/.test(number)),
];

/** A form with its numbers in one spelling. */
export const factsOfForm = (form: FactForm): FactForm => ({ ...form, numbers: form.numbers.flatMap(figuresIn) });

/** Words without which a condition is lost. The other conditions are too often said in other words to look for. */
const saysCondition = [
  { condition: 'if', pattern: /\bif\b/i },
  { condition: 'unless', pattern: /\bunless\b/i },
] as const;

/**
 * What is wrong with a form beside its text: answers that do not exist, numbers or conditions of the text that it leaves out
 * or adds. So a form cannot be filled in to fit the other one.
 * @param name which form it is, for the message
 */
export const formFaults = (name: string, form: FactForm, text: string): readonly string[] => {
  for (const [field, allowed] of Object.entries(answers)) {
    const value = form[field as keyof typeof answers];
    if (!(allowed as readonly string[]).includes(value)) return [`the ${name} form has no such ${field}: ${String(value)}`];
  }
  if (!Array.isArray(form.numbers) || !Array.isArray(form.conditions)) return [`the ${name} form has no lists of numbers and conditions`];
  const unknown = form.conditions.filter((condition) => !conditions.includes(condition));
  if (unknown.length > 0) return [`the ${name} form has no such condition: ${unknown.join(' ')}`];
  const faults: string[] = [];
  const numbers = listDifference(figuresIn(text), factsOfForm(form).numbers);
  if (numbers.length > 0) faults.push(`the ${name} form does not have the numbers of its text: ${numbers.join(' ')}`);
  for (const { condition, pattern } of saysCondition) {
    if (pattern.test(text) && !form.conditions.includes(condition)) faults.push(`the ${name} form leaves out “${condition}”`);
  }
  return faults;
};
