/** Digits of every script. */

/** A digit that is none of 0 to 9. */
const foreignDigit = /(?![0-9])\p{Nd}/u;

/** Digits with what people write between the digits of one number. */
const numbers = /\p{Nd}(?:[\s()./\-\u2010-\u2015]*\p{Nd})*/gu;

const isDigit = (code: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(code));

const codeOf = (sign: string): number => sign.codePointAt(0) as number;

/** Where the ten digits of a digit's script begin. They stand together, nought first, sometimes several sets in a row. */
const startOf = (code: number): number => {
  let first = code;
  while (isDigit(first - 1)) first -= 1;
  return code - ((code - first) % 10);
};

const scriptsIn = (number: string): ReadonlySet<number> => new Set([...number.matchAll(/\p{Nd}/gu)].map(([sign]) => startOf(codeOf(sign))));

/**
 * A text with the digits 0 to 9 in place of those of other scripts.
 * @returns null where one number is written in the digits of two scripts: it reads as another number than it is
 */
export const plainDigits = (text: string): string | null => {
  // Stryker disable next-line ConditionalExpression: only saves time; what follows leaves 0 to 9 as they are
  if (!foreignDigit.test(text)) return text;
  if ([...text.matchAll(numbers)].some(([number]) => scriptsIn(number).size > 1)) return null;
  return text.replace(/\p{Nd}/gu, (sign) => String(codeOf(sign) - startOf(codeOf(sign))));
};
