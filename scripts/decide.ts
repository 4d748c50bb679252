/** Prints what the checker says for some answers: `npm run decide -- --help`. */
import { run } from './decide/run.ts';

/**
 * Answers one command line on the terminal.
 * @param args what stands after the name of the command
 * @returns the exit code: 2 when an answer is not one that the checker knows
 */
export const main = (args: readonly string[]): number => {
  const { text, code } = run(args, new Date().toISOString().slice(0, 10));
  (code === 0 ? console.log : console.error)(text);
  return code;
};
